package app.moonsong.desktop.search;

import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Markable;
import app.moonsong.desktop.model.Marking;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.Empty;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.HintLine;
import app.moonsong.desktop.parts.Icons;
import app.moonsong.desktop.parts.Kept;
import app.moonsong.desktop.parts.MarkedPage;
import app.moonsong.desktop.parts.NewSmart;
import app.moonsong.library.search.Found;
import app.moonsong.library.search.PlaylistHit;
import app.moonsong.library.search.SearchHit;
import app.moonsong.player.QueueItem;
import app.moonsong.search.Field;
import app.moonsong.search.Marks;
import app.moonsong.search.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What the search box finds; how to write queries, while nothing is written or when it is asked for. */
public final class SearchPage implements MarkedPage {
    private final Desk desk;
    private final ListView<FoundRow> list = new ListView<>();
    private final HintLine hints;
    private final SearchHelp help;
    private final ToggleButton helps = new ToggleButton("", Icons.of(Feather.HELP_CIRCLE));
    private final VBox node;
    private Optional<Marks> marks = Optional.empty();
    private Optional<Query> shown = Optional.empty();

    public SearchPage(Desk desk) {
        this.desk = desk;
        hints = new HintLine(desk.text());
        help = new SearchHelp(desk.text(), query -> {
            helps.setSelected(false);
            desk.models().finding().query().set(query);
        });
        list.setAccessibleText(desk.text().get("search.title"));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getStyleClass().add("hits");
        list.setCellFactory(_ -> new FoundCell(desk, () -> marks, this::open, this::wishes));
        list.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                open();
            }
        });
        var body = new StackPane(list, help);
        VBox.setVgrow(body, Priority.ALWAYS);
        node = new VBox(head(), hints, body);
        node.getStyleClass().addAll("page", "files-page");
        helps.selectedProperty().subscribe(_ -> showHelp());
        Follow.whileSeen(node, desk.models().finding().found(), this::show);
    }

    private HBox head() {
        var title = new Label(desk.text().get("search.title"));
        title.getStyleClass().add("page-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        helps.getStyleClass().add("flat");
        helps.setAccessibleText(desk.text().get("search.help"));
        var head = new HBox(title, space, save(), helps);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button save() {
        var query = desk.models().finding().query();
        var save = new Button(desk.text().get("smart.save"), Icons.of(Feather.ZAP));
        save.getStyleClass().addAll("flat", "save-search");
        save.setOnAction(_ -> NewSmart.of(desk, query.get()));
        Follow.whileSeen(save, query, words -> save.setVisible(!words.isBlank()));
        return save;
    }

    private void show(Optional<Found> found) {
        marks = found.map(f -> new Marks(f.query()));
        boolean same = found.map(Found::query).equals(shown);
        shown = found.map(Found::query);
        var rows = found.map(FoundRow::of).orElse(List.of());
        if (same) {
            Kept.refill(list.getItems(), rows, list.getItems(), list.getSelectionModel(), FoundRow::key);
        } else {
            list.getItems().setAll(rows);
        }
        found.ifPresentOrElse(hints::show, hints::clear);
        found.filter(Found::isEmpty).ifPresent(f -> list.setPlaceholder(nothing(f)));
        if (found.isPresent()) {
            helps.setSelected(false);
        }
        showHelp();
    }

    /** Says what was looked for, so that it can be seen what was meant otherwise. */
    private Empty nothing(Found found) {
        var text = desk.text();
        var words = found.query().usesLanguage()
                ? text.get("search.understood", found.query().understood())
                : text.get("search.none.words");
        return new Empty(Feather.SEARCH, text.get("search.none", found.query().text()), words);
    }

    private void showHelp() {
        boolean shown =
                helps.isSelected() || desk.models().finding().found().get().isEmpty();
        help.setVisible(shown);
        list.setVisible(!shown);
    }

    /** Plays what is chosen; what cannot be played is led to: a track without a file to its film. */
    private void open() {
        var items = chosen();
        if (!items.isEmpty()) {
            desk.models().playing().play(items, 0);
            return;
        }
        list.getSelectionModel().getSelectedItems().stream().findFirst().ifPresent(this::goTo);
    }

    private void goTo(FoundRow row) {
        switch (row) {
            case FoundRow.OneFilm(var view, var _) ->
                desk.places().go(new Place.OneFilm(view.film().id()));
            case FoundRow.OnePlaylist(PlaylistHit.Own(var own), var _) ->
                desk.places().go(Place.of(own));
            case FoundRow.OnePlaylist(PlaylistHit.Curated(var curated), var _) ->
                desk.places().go(new Place.CuratedPlaylist(curated.film(), curated.id()));
            case FoundRow.OneLabel(var label, var _) ->
                desk.models().finding().query().set(Field.LABEL.asking(label.name()));
            case FoundRow.OneHit(var hit, var _, var _) ->
                hit.track().ifPresent(t -> desk.places().go(new Place.OneFilm(t.id().film())));
        }
    }

    @Override
    public List<QueueItem> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(r -> r instanceof FoundRow.OneHit(var hit, var _, var _)
                        ? desk.doings().items().of(hit).stream()
                        : Optional.<QueueItem>empty().stream())
                .toList();
    }

    /** Files as files, tracks without one as tracks, films and playlists as what they hold. */
    @Override
    public List<Wish> wishes() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(SearchPage::wishes)
                .toList();
    }

    private static Stream<Wish> wishes(FoundRow row) {
        return switch (row) {
            case FoundRow.OneFilm(var view, var _) -> Wish.of(view.main()).stream();
            case FoundRow.OnePlaylist(PlaylistHit.Own(var own), var _) -> Stream.of(new Wish.OfPlaylist(own.id()));
            case FoundRow.OnePlaylist(PlaylistHit.Curated(var curated), var _) ->
                curated.tracks().stream().map(Wish.OfTrack::new);
            case FoundRow.OneLabel _ -> Stream.empty();
            case FoundRow.OneHit(var hit, var _, var _) -> wish(hit).stream();
        };
    }

    private static Optional<Wish> wish(SearchHit hit) {
        return hit.file().<Wish>map(f -> new Wish.OfFile(f.path())).or(() -> hit.track()
                .map(t -> new Wish.OfTrack(t.id())));
    }

    @Override
    public List<Markable> things() {
        return list.getSelectionModel().getSelectedItems().stream()
                .flatMap(r -> r instanceof FoundRow.OneHit(var hit, var _, var _)
                        ? Stream.of(desk.models().marking().thing(hit))
                        : Stream.<Markable>empty())
                .toList();
    }

    @Override
    public Marking marking() {
        return desk.models().marking();
    }

    @Override
    public void focus() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    @Override
    public Node node() {
        return node;
    }
}

package app.moonsong.desktop;

import app.moonsong.desktop.draft.DraftPage;
import app.moonsong.desktop.files.FilesPage;
import app.moonsong.desktop.film.FilmPage;
import app.moonsong.desktop.film.FilmsPage;
import app.moonsong.desktop.labels.LabelEditor;
import app.moonsong.desktop.labels.LabelsPage;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Drafting;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.now.NowBar;
import app.moonsong.desktop.now.NowPage;
import app.moonsong.desktop.now.QueuePanel;
import app.moonsong.desktop.parts.AddMenu;
import app.moonsong.desktop.parts.BadSheets;
import app.moonsong.desktop.parts.Dragged;
import app.moonsong.desktop.parts.Follow;
import app.moonsong.desktop.parts.MarkKeys;
import app.moonsong.desktop.parts.NewSmart;
import app.moonsong.desktop.parts.Page;
import app.moonsong.desktop.playlist.ListFiles;
import app.moonsong.desktop.playlist.PlaylistPage;
import app.moonsong.desktop.playlist.TransferStrip;
import app.moonsong.desktop.review.ReviewPage;
import app.moonsong.desktop.scan.ScanStrip;
import app.moonsong.desktop.scan.ScannedPage;
import app.moonsong.desktop.search.SearchPage;
import app.moonsong.desktop.settings.PreferencesPage;
import app.moonsong.desktop.tags.TagsPage;
import app.moonsong.sheet.SheetText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window's frame: side bar, page, now-playing bar, and what lies over them. Pages are made when first seen. */
final class Shell extends StackPane {
    private static final double QUEUE_WIDTH = 340;

    /** From this width on the queue lies beside the page, below it over the page. */
    private static final double WIDE_ENOUGH = 1120;

    private final Desk desk;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> changed;
    private final StackPane room = new StackPane();
    private final BorderPane middle = new BorderPane(room);
    private final SideBar side;
    private final NowBar now;
    private final DropVeil dropVeil;
    private final Over over = new Over(this);
    private final Map<Place, Page> pages = new HashMap<>();
    private Optional<Page> page = Optional.empty();
    private Optional<QueuePanel> queue = Optional.empty();

    Shell(Desk desk, Supplier<Settings> settings, Consumer<Settings> changed) {
        this.desk = desk;
        this.settings = settings;
        this.changed = changed;
        getStyleClass().add("shell");
        side = new SideBar(desk, () -> page.ifPresent(Page::focus));
        now = new NowBar(desk, this::toggleQueue);
        dropVeil = new DropVeil(desk.text());
        middle.setTop(new Banner(desk));
        middle.setBottom(new VBox(new TransferStrip(desk), new ScanStrip(desk)));
        var frame = new BorderPane(middle);
        frame.setLeft(side);
        frame.setBottom(now);
        getChildren().addAll(frame, dropVeil);
        Follow.whileSeen(this, desk.places().here(), _ -> {
            desk.models().notices().pageTurned();
            show();
        });
        Follow.whileSeen(this, desk.models().holdings().revision(), _ -> show());
        widthProperty().map(w -> w.doubleValue() >= WIDE_ENOUGH).subscribe(_ -> placeQueue());
        // Shown again below, unless what lies under the pointer has a use of its own for what is dragged.
        addEventFilter(DragEvent.DRAG_OVER, _ -> dropVeil.setVisible(false));
        Dragged.filesOnto(this, dropVeil::setVisible, this::take);
    }

    /** The page that is seen. */
    Optional<Page> page() {
        return page;
    }

    void search() {
        side.search();
    }

    /** Asks into which playlist to put what is chosen on the page. */
    void addToPlaylist() {
        var wishes = page.map(Page::wishes).orElse(List.of());
        if (!wishes.isEmpty()) {
            var at = room.localToScreen(room.getWidth() / 2, room.getHeight() / 2);
            AddMenu.alone(desk, wishes).show(room, at.getX(), at.getY());
        }
    }

    void newPlaylist() {
        AddMenu.make(desk, List.of());
    }

    /** Makes a smart playlist: on the page of what is searched, of that. */
    void newSmartPlaylist() {
        boolean searched = desk.places().here().get() instanceof Place.Search;
        NewSmart.of(desk, searched ? desk.models().finding().query().get() : "");
    }

    void jump() {
        now.jump();
    }

    /** Shows the queue, with the keyboard there, or hides it. */
    void toggleQueue() {
        if (queue.isPresent()) {
            queue = Optional.empty();
        } else {
            var panel = new QueuePanel(desk, this::toggleQueue);
            panel.setPrefWidth(QUEUE_WIDTH);
            panel.setMaxWidth(QUEUE_WIDTH);
            StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
            queue = Optional.of(panel);
        }
        placeQueue();
        queue.ifPresentOrElse(QueuePanel::focus, () -> page.ifPresent(Page::focus));
    }

    /** Takes back the last change: of the queue where the keyboard is there, else of the page. */
    void undo() {
        if (queue.filter(QueuePanel::focused).isPresent()) {
            desk.models().playing().undo();
        } else if (desk.models().marking().isLatest()) {
            desk.models().marking().undo();
        } else {
            page.ifPresent(Page::undo);
        }
    }

    /** Does again what was taken back last: of the queue where the keyboard is there, else of the page. */
    void redo() {
        if (queue.filter(QueuePanel::focused).isPresent()) {
            desk.models().playing().redo();
        } else if (desk.models().marking().isTakenBack()) {
            desk.models().marking().redo();
        } else {
            page.ifPresent(Page::redo);
        }
    }

    private void placeQueue() {
        var worked = queue.filter(QueuePanel::focused);
        room.getChildren().removeIf(QueuePanel.class::isInstance);
        middle.setRight(null);
        queue.ifPresent(panel -> {
            boolean beside = getWidth() >= WIDE_ENOUGH;
            panel.beside(beside);
            if (beside) {
                middle.setRight(panel);
            } else {
                room.getChildren().add(panel);
            }
        });
        // What is taken out of the window for a moment loses the keyboard.
        worked.ifPresent(QueuePanel::focus);
    }

    /** Shows the keys over everything. */
    void shortcuts() {
        over.show(new ShortcutsSheet(desk.text()));
    }

    /** Lets what lies over everything have a key; returns whether anything does. */
    boolean over(KeyEvent event) {
        return over.takes(event);
    }

    /** Does what a key says with the stars and labels of what is chosen on the page; of nothing it does nothing. */
    void mark(KeyEvent event) {
        var things = page.map(Page::things).orElse(List.of());
        if (things.isEmpty()) {
            return;
        }
        event.consume();
        MarkKeys.halfStars(event)
                .ifPresentOrElse(
                        half -> desk.models().marking().rate(things, half),
                        () -> over.show(new LabelEditor(desk, things)));
    }

    private void show() {
        var holdings = desk.models().holdings();
        if (holdings.revision().get() == 0) {
            return;
        }
        var here = desk.places().here().get();
        var shown = here instanceof Place.Films && holdings.nothingChosen()
                ? welcome()
                : pages.computeIfAbsent(here, this::make);
        shown.entered();
        if (page.filter(shown::equals).isEmpty()) {
            page = Optional.of(shown);
            room.getChildren().setAll(shown.node());
            placeQueue();
            if (!(here instanceof Place.Search)) {
                // What scrolls has its content in the window only once it has its skin.
                room.applyCss();
                shown.focus();
            }
        }
    }

    private Page welcome() {
        return page.filter(WelcomePage.class::isInstance).orElseGet(() -> new WelcomePage(desk));
    }

    private Page make(Place place) {
        return switch (place) {
            case Place.Films _ -> new FilmsPage(desk);
            case Place.OneFilm film -> new FilmPage(desk, film.id());
            case Place.Files _ -> new FilesPage(desk);
            case Place.Labels _ -> new LabelsPage(desk);
            case Place.NewTracklist _ -> new DraftPage(desk);
            case Place.Review _ -> new ReviewPage(desk);
            case Place.Now _ -> new NowPage(desk);
            case Place.Search _ -> new SearchPage(desk);
            case Place.Tags _ -> new TagsPage(desk);
            case Place.OwnPlaylist(var id) ->
                new PlaylistPage(desk, desk.models().shelf().open(id));
            case Place.SmartPlaylist(var id) ->
                new PlaylistPage(desk, desk.models().smart().open(id));
            case Place.CuratedPlaylist(var film, var id) ->
                new PlaylistPage(
                        desk, desk.models().shelf().open(film, id, desk.text().language()));
            case Place.Scanned _ -> new ScannedPage(desk);
            case Place.Preferences _ -> new PreferencesPage(desk, settings, changed, this::shortcuts);
        };
    }

    /** Takes what was dropped: playlists are taken in, a sheet plays, a tracklist is shown first, the rest joins the library or plays. */
    void take(List<Path> paths) {
        if (ListFiles.are(paths)) {
            ListFiles.take(desk, paths);
        } else if (paths.size() == 1 && SheetText.isSheet(paths.getFirst())) {
            desk.doings().takeSheet(paths.getFirst(), bad -> BadSheets.say(desk, bad), () -> draft(paths.getFirst()));
        } else if (paths.size() == 1 && Drafting.isList(paths.getFirst())) {
            draft(paths.getFirst());
        } else {
            desk.doings().take(paths, bad -> BadSheets.say(desk, bad), () -> nothing(paths));
        }
    }

    private void nothing(List<Path> paths) {
        var name = String.valueOf(paths.getFirst().getFileName());
        desk.models().notices().word(desk.text().get("given.none", name, paths.size()));
    }

    private void draft(Path tracklist) {
        desk.models().drafting().open(tracklist);
        desk.places().go(new Place.NewTracklist());
    }
}

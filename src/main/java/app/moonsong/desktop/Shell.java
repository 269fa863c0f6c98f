package app.moonsong.desktop;

import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** The window's frame: side bar, page, now-playing bar, and what lies over them. Pages are made when first seen. */
final class Shell extends StackPane {
    private static final double QUEUE_WIDTH = 360;

    private final Desk desk;
    private final Supplier<Settings> settings;
    private final Consumer<Settings> changed;
    private final BorderPane frame = new BorderPane();
    private final StackPane room = new StackPane();
    private final SideBar side;
    private final NowBar now;
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
        var middle = new BorderPane(room);
        middle.setTop(new Banner(desk));
        middle.setBottom(new ScanStrip(desk));
        frame.setLeft(side);
        frame.setCenter(middle);
        frame.setBottom(now);
        getChildren().add(frame);
        desk.places().here().subscribe(_ -> show());
        desk.models().holdings().revision().subscribe(_ -> show());
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        setOnDragExited(_ -> getStyleClass().remove("dropping"));
    }

    /** The page that is seen. */
    Optional<Page> page() {
        return page;
    }

    void search() {
        side.search();
    }

    void jump() {
        now.jump();
    }

    void toggleQueue() {
        if (queue.isPresent()) {
            room.getChildren().remove(queue.get());
            queue = Optional.empty();
        } else {
            var panel = new QueuePanel(desk, this::toggleQueue);
            panel.setMaxWidth(QUEUE_WIDTH);
            StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
            room.getChildren().add(panel);
            queue = Optional.of(panel);
        }
    }

    /** Shows the keys; the next key or click hides them. */
    void shortcuts() {
        var sheet = new ShortcutsSheet(desk.text());
        sheet.setOnMouseClicked(_ -> getChildren().remove(sheet));
        sheet.setOnKeyPressed(e -> {
            getChildren().remove(sheet);
            e.consume();
        });
        getChildren().add(sheet);
        sheet.requestFocus();
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
            queue.ifPresent(room.getChildren()::add);
            if (!(here instanceof Place.Search)) {
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
            case Place.Search _ -> new SearchPage(desk);
            case Place.Scanned _ -> new ScannedPage(desk);
            case Place.Preferences _ -> new PreferencesPage(desk, settings.get(), changed);
        };
    }

    private void over(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            e.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
            if (!getStyleClass().contains("dropping")) {
                getStyleClass().add("dropping");
            }
        }
    }

    private void dropped(DragEvent e) {
        if (e.getDragboard().hasFiles()) {
            desk.doings()
                    .take(e.getDragboard().getFiles().stream().map(File::toPath).toList());
            e.setDropCompleted(true);
        }
    }
}

package app.moonsong.desktop;

import app.moonsong.desktop.model.Background;
import app.moonsong.desktop.model.Desk;
import app.moonsong.desktop.model.Doings;
import app.moonsong.desktop.model.Models;
import app.moonsong.desktop.model.Notices;
import app.moonsong.desktop.model.Place;
import app.moonsong.desktop.model.Places;
import app.moonsong.desktop.model.Resume;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.SettingsFile;
import app.moonsong.desktop.model.SoundSettings;
import app.moonsong.desktop.model.Text;
import app.moonsong.desktop.model.Troubles;
import app.moonsong.desktop.model.Wish;
import app.moonsong.desktop.parts.HerCover;
import app.moonsong.desktop.parts.Keys;
import app.moonsong.desktop.parts.MarkKeys;
import app.moonsong.desktop.parts.Page;
import app.moonsong.library.Library;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import app.moonsong.remote.Host;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** One opened window: made on the screen's thread, dressed anew when the language or the colours change. */
final class Desktop {
    private static final System.Logger LOG = System.getLogger("app.moonsong.desktop");
    private static final Duration SKIP = Duration.ofSeconds(5);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final double LOUDER = 0.05;
    private static final double LEAST_WIDTH = 780;
    private static final double LEAST_HEIGHT = 540;

    private final Library library;
    private final Consumer<Host> whenShown;
    private final Runnable whenClosed;
    private final SettingsFile file;
    private final Stage stage = new Stage();
    private final Theme theme = new Theme();
    private final MiniWindow mini = new MiniWindow(stage, theme, this::key, this::take);
    private final Background background;
    private final Models models;
    private final Places places;
    private Settings settings;
    /** Read from other threads: a track that begins is announced where nobody looks at the window. */
    private volatile boolean announces;

    private Text text;
    private Optional<Shell> shell = Optional.empty();
    private Subscription colours = Subscription.EMPTY;

    Desktop(Library library, Player player, Consumer<Host> whenShown, Runnable whenClosed) {
        this.library = library;
        this.whenShown = whenShown;
        this.whenClosed = whenClosed;
        file = new SettingsFile(library.home());
        settings = file.read();
        text = new Text(settings.language().locale());
        var notices = new Notices();
        var troubles = new Troubles(() -> text, notices);
        background = new Background(Platform::runLater, troubles);
        models = Models.of(library, player, background, notices, troubles);
        places = new Places(Place.read(settings.place()));
        player.onTrouble(t -> background.show(() -> troubles.accept(t)));
        models.playing().state().subscribe(troubles::follow);
        models.scanning()
                .report()
                .subscribe((_, now) -> now.ifPresent(_ -> models.holdings().reload()));
        models.scanning().step().map(Optional::isPresent).subscribe((_, begun) -> {
            if (begun) {
                notices.clear();
                showLarge();
            }
        });
        places.here().subscribe((_, _) -> showLarge());
        // Told before the page that is seen is, which reads again only what it knows to be stale.
        models.holdings().revision().subscribe(() -> {
            models.files().stale();
            models.reviewing().reload();
        });
    }

    void open(List<Path> toPlay) {
        stage.setTitle("Moonsong");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        stage.setMaximized(settings.maximised());
        stage.setFullScreenExitHint("");
        stage.setOnHidden(_ -> {
            if (!mini.isShown()) {
                close();
            }
        });
        sound(settings.sound());
        models.playing().state().map(PlayerState::speed).subscribe((_, speed) -> heed(speed));
        models.curves().reload();
        models.holdings().reload();
        var frame = build();
        var scene = new Scene(frame, settings.width(), settings.height(), Color.TRANSPARENT);
        theme.dress(scene, settings.look());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        stage.getIcons().setAll(HerCover.icon());
        stage.setScene(scene);
        stage.show();
        stage.focusedProperty().subscribe(_ -> heedAnnouncing());
        colours = Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe((_, _) -> theme.dress(scene, settings.look()));
        models.holdings().revision().subscribe((before, _) -> {
            if (before.intValue() == 0) {
                models.shelf().begin();
                models.marking().reload();
                models.measuring().begin();
                whenShown.accept(host());
            }
        });
        new Resume(library, models.playing(), background)
                .takeUp(toPlay.isEmpty() ? Optional.empty() : Optional.of(() -> frame.take(toPlay)));
    }

    /** Opens, shows every page for a moment, and closes. */
    void tour() {
        open(List.of());
        models.scanning().again();
        new Tour(models, places, background, () -> {
                    shell.ifPresent(Shell::toggleQueue);
                    stage.hide();
                })
                .go();
    }

    private Shell build() {
        var made = new Shell(desk(), () -> settings, this::change);
        shell = Optional.of(made);
        return made;
    }

    private Desk desk() {
        return new Desk(text, theme.family(), background, models, places, doings());
    }

    /** What other processes ask for. */
    private Host host() {
        return new Host(
                files -> background.show(() -> take(files)),
                Optional.of(() -> background.show(this::raise)),
                () -> background.show(models::reload),
                time -> background.show(() -> sounding(s -> s.crossing(time))),
                change -> background.show(() -> sounding(s -> s.with(change.apply(s.tone())))),
                () -> background.show(this::quit),
                () -> announces,
                new DrawnCovers(background, this::desk)::of);
    }

    /** What is asked for from outside is the listener's wish, too: the settings show it. */
    private void sounding(UnaryOperator<SoundSettings> change) {
        change(settings.with(change.apply(settings.sound())));
        if (places.here().get() instanceof Place.Preferences) {
            stage.getScene().setRoot(build());
        }
    }

    private void heedAnnouncing() {
        announces = settings.announce() && !stage.isFocused();
    }

    private void take(List<Path> given) {
        shell.ifPresent(s -> s.take(given));
    }

    /** What is done to a page is to be seen. */
    private void showLarge() {
        if (mini.isShown()) {
            background.show(this::raise);
        }
    }

    private void raise() {
        if (mini.isShown()) {
            mini.toggle(desk(), settings.look());
        }
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    private Doings doings() {
        return new Doings(library, models, places, background, this::askFolder);
    }

    private Optional<Path> askFolder(String title) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath);
    }

    /** Takes new settings at once: all words and colours change in place. */
    private void change(Settings to) {
        boolean otherWords = to.language() != settings.language();
        settings = to;
        var scene = stage.getScene();
        if (otherWords) {
            text = new Text(to.language().locale());
            scene.setRoot(build());
        }
        theme.dress(scene, to.look());
        sound(to.sound());
        heedAnnouncing();
        save();
    }

    /** A speed that was asked for from outside the window is the listener's, too. */
    private void heed(double speed) {
        var sound = settings.sound();
        if (sound.tone().speed() != speed) {
            settings = settings.with(sound.with(sound.tone().withSpeed(speed)));
            save();
        }
    }

    private void sound(SoundSettings to) {
        models.playing().sound(to);
        models.measuring().want(to);
    }

    private void key(KeyEvent event) {
        if (shell.filter(s -> s.over(event)).isPresent()) {
            return;
        }
        var focus = event.getTarget() instanceof Node node
                ? Optional.ofNullable(node.getScene().getFocusOwner())
                : Optional.<Node>empty();
        if (ENTER.match(event) && focus.orElse(null) instanceof ButtonBase button) {
            event.consume();
            button.fire();
            return;
        }
        Keys.of(event, focus).ifPresent(k -> {
            event.consume();
            act(k);
        });
        if (!event.isConsumed() && !mini.isShown()) {
            MarkKeys.of(event, focus).ifPresent(_ -> shell.ifPresent(s -> s.mark(event)));
        }
    }

    private void act(Keys key) {
        // What is done to a page is to be seen.
        if (mini.isShown() && !key.isOfThePlayer()) {
            raise();
        }
        var playing = models.playing();
        double volume = playing.state().get().volume();
        switch (key) {
            case PLAY -> playing.toggle();
            case NEXT -> playing.next();
            case PREVIOUS -> playing.previous();
            case FORWARD -> playing.skip(SKIP);
            case BACKWARD -> playing.skip(SKIP.negated());
            case LOUDER -> playing.volume(volume + LOUDER);
            case SOFTER -> playing.volume(volume - LOUDER);
            case SHUFFLE -> playing.nextShuffle();
            case REPEAT -> playing.nextRepeat();
            case QUEUE_LAST -> shell.flatMap(Shell::page).ifPresent(p -> queue(p, playing::add, doings()::queueLast));
            case QUEUE_NEXT ->
                shell.flatMap(Shell::page).ifPresent(p -> queue(p, playing::addNext, doings()::queueNext));
            case SHOW_QUEUE -> shell.ifPresent(Shell::toggleQueue);
            case JUMP -> shell.ifPresent(Shell::jump);
            case UNFOLD -> shell.flatMap(Shell::page).ifPresent(Page::unfold);
            case EDIT_TAGS -> shell.flatMap(Shell::page).ifPresent(p -> doings().editTags(p.chosen()));
            case SEARCH -> shell.ifPresent(Shell::search);
            case NOW -> places.go(new Place.Now());
            case FILMS -> places.go(new Place.Films());
            case FILES -> places.go(new Place.Files());
            case LABELS -> places.go(new Place.Labels());
            case REVIEW -> places.go(new Place.Review());
            case SETTINGS -> places.go(new Place.Preferences());
            case BACK -> places.back();
            case UNDO -> shell.ifPresent(Shell::undo);
            case REDO -> shell.ifPresent(Shell::redo);
            case NEW_PLAYLIST -> shell.ifPresent(Shell::newPlaylist);
            case NEW_SMART_PLAYLIST -> shell.ifPresent(Shell::newSmartPlaylist);
            case ADD_TO_PLAYLIST -> shell.ifPresent(Shell::addToPlaylist);
            case RENAME -> shell.flatMap(Shell::page).ifPresent(Page::rename);
            case RESCAN -> models.scanning().again();
            case MINI -> mini.toggle(desk(), settings.look());
            case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
            case SHORTCUTS -> shell.ifPresent(Shell::shortcuts);
            case QUIT -> quit();
        }
    }

    /** Queues what is chosen on a page: what can be heard as it is, else what a film or a playlist holds. */
    private static void queue(Page page, Consumer<List<QueueItem>> items, Consumer<List<Wish>> wishes) {
        var chosen = page.chosen();
        if (chosen.isEmpty()) {
            wishes.accept(page.wishes());
        } else {
            items.accept(chosen);
        }
    }

    private void quit() {
        if (stage.isShowing()) {
            stage.hide();
        } else {
            close();
        }
    }

    private void close() {
        // The system's colours outlive the window, and would keep it.
        colours.unsubscribe();
        mini.close();
        if (!stage.isMaximized() && !stage.isFullScreen()) {
            settings = settings.leftAt((int) stage.getWidth(), (int) stage.getHeight(), false, here());
        } else {
            settings = settings.leftAt(settings.width(), settings.height(), stage.isMaximized(), here());
        }
        models.scanning().cancel();
        models.measuring().stop();
        save();
        background.close();
        whenClosed.run();
    }

    private String here() {
        return places.here().get().written();
    }

    private void save() {
        try {
            file.write(settings);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the window's settings could not be kept", e);
        }
    }
}

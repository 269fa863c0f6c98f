package app.moonsong.desktop;

import app.moonsong.audio.Levels;
import app.moonsong.desktop.film.TrackLine;
import app.moonsong.desktop.model.Settings;
import app.moonsong.desktop.model.SettingsFile;
import app.moonsong.library.Library;
import app.moonsong.library.parts.Parts;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.Sources;
import app.moonsong.remote.Host;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javax.imageio.ImageIO;

/** An open window that a test works and looks at. */
final class Screen implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<Void> closed;
    private final Library library;
    private final Player player;
    private final Host host;

    private Screen(Library library, Player player, List<Path> given) {
        this.library = library;
        this.player = player;
        closeWindows();
        var shown = new CompletableFuture<Host>();
        closed = CompletableFuture.runAsync(
                () -> Window.open(library, player, given, shown::complete),
                r -> Thread.ofPlatform().start(r));
        host = shown.join();
    }

    /** What other processes ask the window for. */
    Host host() {
        return host;
    }

    /** Whether the program has ended. */
    boolean isClosed() {
        return closed.isDone();
    }

    static Screen open(Path home, Settings settings, Path... given) throws IOException {
        Files.createDirectories(home);
        new SettingsFile(home).write(settings);
        return again(home, given);
    }

    /** Opens the window as it was left. */
    static Screen again(Path home, Path... given) {
        var library = Library.open(home);
        var sources = new Sources(new Parts(library)::excerpt, _ -> Levels.UNKNOWN);
        return new Screen(library, new Player(home.resolve("tape"), sources), List.of(given));
    }

    /** Opens the window on the film page of the tests' music. */
    static Screen filmPage(Path home, Settings settings) throws IOException, InterruptedException {
        var screen = open(home, settings, Music.folder());
        screen.fire(".card");
        screen.untilSeen(".track.doubtful");
        return screen;
    }

    /** The rows of a film that are seen. */
    List<TrackLine> rows() {
        return ask(() -> all().stream()
                .filter(TrackLine.class::isInstance)
                .map(TrackLine.class::cast)
                .toList());
    }

    Library library() {
        return library;
    }

    Player player() {
        return player;
    }

    /** Waits until the music plays, and lets it be heard from a place on. */
    void hear(Duration from) throws InterruptedException {
        until("the music plays", () -> player.state().status() == PlayerState.Status.PLAYING);
        player.seek(from);
        until("it is heard", () -> player.state().position().compareTo(from) > 0);
    }

    /** Does something on the screen's thread and waits for it. */
    static <T> T ask(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(work.get());
            } catch (RuntimeException | AssertionError e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.join();
    }

    static void run(Runnable work) {
        ask(() -> {
            work.run();
            return true;
        });
    }

    /** Waits until something holds on the screen. */
    static void until(String what, BooleanSupplier holds) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!ask(holds::getAsBoolean)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not seen in time: " + what);
            }
            Thread.sleep(20);
        }
    }

    /** Waits until something that a selector names is seen. */
    void untilSeen(String selector) throws InterruptedException {
        until(selector, () -> find(selector).isPresent());
    }

    /** Waits until words are seen. */
    void untilRead(String words) throws InterruptedException {
        until(words, () -> words().stream().anyMatch(w -> w.contains(words)));
    }

    Scene scene() {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof javafx.stage.Stage)
                .map(javafx.stage.Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    /** The first node of a selector that is seen. */
    Optional<Node> find(String selector) {
        return scene().getRoot().lookupAll(selector).stream()
                .filter(Screen::isSeen)
                .findFirst();
    }

    /** Everything that is seen. */
    List<Node> all() {
        var all = new ArrayList<Node>();
        gather(scene().getRoot(), all);
        return all;
    }

    private static void gather(Node node, List<Node> all) {
        if (node.isVisible()) {
            all.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(n -> gather(n, all));
            }
        }
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    /** Every label and button that is seen. */
    List<String> words() {
        return all().stream()
                .filter(Labeled.class::isInstance)
                .map(n -> ((Labeled) n).getText())
                .filter(t -> t != null && !t.isEmpty())
                .toList();
    }

    Optional<Node> focus() {
        return Optional.ofNullable(scene().getFocusOwner());
    }

    void press(KeyCode code, KeyCombination.Modifier... held) {
        var modifiers = List.of(held);
        boolean control = modifiers.contains(KeyCombination.SHORTCUT_DOWN);
        boolean shift = modifiers.contains(KeyCombination.SHIFT_DOWN);
        boolean alt = modifiers.contains(KeyCombination.ALT_DOWN);
        run(() -> focus().orElse(scene().getRoot())
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, shift, control, alt, false)));
    }

    void control(KeyCode code) {
        press(code, KeyCombination.SHORTCUT_DOWN);
    }

    /** Opens the queue by its keys and waits until it holds what the player's does. */
    ListView<?> openQueue() throws InterruptedException {
        control(KeyCode.U);
        // A list that was not laid out yet knows no keys.
        untilSeen(".queue .list-cell:filled");
        var list = (ListView<?>) find(".queue .list-view").orElseThrow();
        until("all in the queue", () -> list.getItems().equals(player.queue()));
        return list;
    }

    /** Fires the first button of a selector. */
    void fire(String selector) throws InterruptedException {
        untilSeen(selector);
        run(() -> ((ButtonBase) find(selector).orElseThrow()).fire());
    }

    /** Fires an item of the menu button of a selector; of an item in a menu, the names of both. */
    void choose(String selector, String... items) throws InterruptedException {
        untilSeen(selector);
        run(() -> {
            var menu = ((MenuButton) find(selector).orElseThrow()).getItems();
            for (var item : items) {
                var found = menu.stream()
                        .filter(i -> item.equals(i.getText()))
                        .findFirst()
                        .orElseThrow();
                if (found instanceof Menu inner) {
                    menu = inner.getItems();
                } else {
                    found.fire();
                }
            }
        });
    }

    /** Asks a node for its menu, as the right mouse button does; on the screen's thread. */
    static ContextMenu menuOf(Node node) {
        node.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, null));
        return menu();
    }

    /** The menu that is open. */
    static ContextMenu menu() {
        return javafx.stage.Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Fires what a menu that is open offers with these words, and puts the menu away. */
    static void choose(ContextMenu menu, String words) {
        menu.getItems().stream()
                .filter(i -> words.equals(i.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
        menu.hide();
    }

    /** Fires the button that says this, once it can be pressed. */
    void say(String words) throws InterruptedException {
        until(words, () -> button(words).isPresent());
        run(() -> button(words).orElseThrow().fire());
    }

    private Optional<ButtonBase> button(String words) {
        return all().stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(b -> words.equals(b.getText()) && !b.isDisabled())
                .findFirst();
    }

    void type(String words) {
        run(() -> ((TextField) find(".search-box").orElseThrow()).setText(words));
    }

    /** A press, click or release of the first mouse button at a place of a node, so many clicks in a row. */
    static MouseEvent mouse(EventType<MouseEvent> type, double x, double y, int clicks) {
        return mouse(type, MouseButton.PRIMARY, x, y, clicks);
    }

    /** The same of any mouse button. */
    static MouseEvent mouse(EventType<MouseEvent> type, MouseButton button, double x, double y, int clicks) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                button,
                clicks,
                false,
                false,
                false,
                false,
                button == MouseButton.PRIMARY,
                false,
                button == MouseButton.SECONDARY,
                true,
                false,
                true,
                null);
    }

    /** Keeps a picture of the window. */
    void picture(Path file) throws InterruptedException {
        Thread.sleep(300);
        picture(scene(), file);
    }

    /** Keeps a picture of what a window shows. */
    static void picture(Scene scene, Path file) {
        var shown = ask(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        });
        // Bytes of three colours are written in a third of the time that it takes with their transparency.
        var image = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        image.createGraphics().drawImage(shown, 0, 0, null);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A window that a failed test left open would stand before this one. */
    private static void closeWindows() {
        if (!javafx.stage.Window.getWindows().isEmpty()) {
            run(() -> List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide));
        }
    }

    @Override
    public void close() {
        closeWindows();
        closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        player.close();
        library.close();
    }
}

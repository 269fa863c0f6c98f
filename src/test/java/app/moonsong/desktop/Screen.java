package app.moonsong.desktop;

import app.moonsong.library.Library;
import app.moonsong.player.Player;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;

/** An open window that a test works and looks at. */
final class Screen implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CompletableFuture<Void> closed;
    private final Library library;
    private final Player player;

    private Screen(Library library, Player player) {
        this.library = library;
        this.player = player;
        var shown = new CompletableFuture<Boolean>();
        closed = CompletableFuture.runAsync(
                () -> Window.open(library, player, List.of(), () -> shown.complete(true)),
                r -> Thread.ofPlatform().start(r));
        shown.join();
    }

    static Screen open(Path home, Settings settings) throws IOException {
        Files.createDirectories(home);
        new SettingsFile(home).write(settings);
        return new Screen(Library.open(home), new Player(home));
    }

    Library library() {
        return library;
    }

    Player player() {
        return player;
    }

    /** Does something on the screen's thread and waits for it. */
    static <T> T ask(Supplier<T> work) {
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

    Scene scene() {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w instanceof javafx.stage.Stage)
                .map(javafx.stage.Window::getScene)
                .findFirst()
                .orElseThrow();
    }

    Optional<Node> find(String selector) {
        return Optional.ofNullable(scene().lookup(selector));
    }

    void press(KeyCode code, boolean control) {
        run(() -> {
            var target = Optional.ofNullable(scene().getFocusOwner()).orElse(scene().getRoot());
            target.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, control, false, false));
        });
    }

    /** Keeps a picture of the window. */
    void picture(Path file) throws InterruptedException {
        Thread.sleep(250);
        run(() -> {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
            var image = SwingFXUtils.fromFXImage(scene().snapshot(null), null);
            try {
                Files.createDirectories(file.getParent());
                ImageIO.write(image, "png", file.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        run(() -> scene().getWindow().hide());
        closed.join();
        player.close();
        library.close();
    }
}

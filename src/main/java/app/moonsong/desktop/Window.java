package app.moonsong.desktop;

import app.moonsong.library.Library;
import app.moonsong.player.Player;
import app.moonsong.remote.Host;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.logging.Logger;
import javafx.application.Platform;

/** The window of the program. */
public final class Window {
    private Window() {}

    /**
     * Begins, on a thread of its own, what takes long and needs no library: the toolkit, the letters, the colours. The
     * window can be opened once it is done.
     */
    public static CompletableFuture<Void> prepare() {
        var ready = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                Platform.startup(() -> {
                    Theme.prepare();
                    ready.complete(null);
                });
            } catch (IllegalStateException | UnsupportedOperationException e) {
                ready.completeExceptionally(e);
            }
        });
        return ready;
    }

    /**
     * Opens the window and returns when it is closed.
     *
     * @param toPlay files to play and folders to take in, once it is open
     * @param whenShown told, on the screen's thread, once the first page is on the screen, how the window is asked for
     *     things from outside
     * @throws IllegalStateException if there is no screen
     */
    public static void open(Library library, Player player, List<Path> toPlay, Consumer<Host> whenShown) {
        show(library, closed -> new Desktop(library, player, whenShown, closed).open(toPlay));
    }

    /**
     * Opens the window, shows every page for a moment, and closes it for good.
     *
     * @param whenShown as of {@link #open}
     */
    public static void tour(Library library, Player player, Consumer<Host> whenShown) {
        show(library, closed -> new Desktop(library, player, whenShown, closed).tour());
        Platform.exit();
    }

    private static void show(Library library, Consumer<Runnable> opened) {
        var closed = new CountDownLatch(1);
        var log = Logger.getLogger("app.moonsong");
        var file = new LogFile(library.home());
        log.addHandler(file);
        log.setUseParentHandlers(false);
        onScreen(() -> {
            Platform.setImplicitExit(false);
            opened.accept(closed::countDown);
        });
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            log.removeHandler(file);
        }
    }

    private static void onScreen(Runnable work) {
        try {
            Platform.startup(work);
        } catch (IllegalStateException alreadyStarted) {
            Platform.runLater(work);
        } catch (UnsupportedOperationException e) {
            throw new IllegalStateException("there is no screen to open a window on", e);
        }
    }
}

package app.moonsong.cli;

import app.moonsong.remote.Door;
import app.moonsong.remote.Doors;
import app.moonsong.remote.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The one window that a home has: it is opened, or brought to the front with what it was given. */
final class OneWindow {
    /** A window that was just closed still holds its place, and one that was just started does not answer yet. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final long LOOK_MS = 100;

    private OneWindow() {}

    /** Opens the window and returns when it is closed, or gives the files to the window that there is. */
    static Exit open(Session session, List<Path> files) throws IOException {
        var doors = doors(session);
        long end = System.nanoTime() + PATIENCE.toNanos();
        do {
            var door = Door.window(doors);
            if (door.isPresent()) {
                return open(session, files, door.get());
            }
            if (doors.askWindow(Request.open(files)).isPresent()) {
                session.say("window.handed-over");
                return Exit.DONE;
            }
        } while (System.nanoTime() < end && waited());
        return session.fail("window.not-answering", session.home());
    }

    private static Exit open(Session session, List<Path> files, Door own) throws IOException {
        try (var door = own) {
            if (!Display.reachable(session.outside().environment())) {
                return session.fail("window.no-display");
            }
            session.outside().window().prepare();
            session.outside().window().open(session.library(), files, door);
            return Exit.DONE;
        }
    }

    /** What is wrong with a home the library says better. */
    private static Doors doors(Session session) throws IOException {
        try {
            return Doors.of(session.home());
        } catch (IOException e) {
            session.library();
            throw e;
        }
    }

    private static boolean waited() {
        try {
            Thread.sleep(LOOK_MS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

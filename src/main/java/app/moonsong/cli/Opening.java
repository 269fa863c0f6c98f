package app.moonsong.cli;

import app.moonsong.library.Library;
import app.moonsong.remote.Door;
import java.nio.file.Path;
import java.util.List;

/** How the window is opened; the command line does not know the window itself. */
@FunctionalInterface
public interface Opening {
    /** Begins, beside what else is done, what a window needs before there is a library. */
    default void prepare() {}

    /**
     * Opens the window and returns when it is closed.
     *
     * @param files files to play and folders to add; may be empty
     * @param door where other processes reach the window; opened and closed with it
     */
    void open(Library library, List<Path> files, Door door);
}

package app.moonsong.cli;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;

/** The file that an argument names. */
final class FileName {
    private FileName() {}

    /**
     * Reads a path, or the address {@code file:///...} of one (RFC 8089), which desktops hand over and some terminals
     * write when a file is dropped on them.
     *
     * @throws java.nio.file.InvalidPathException when it can be no path
     */
    static Path of(String named) {
        if (named.startsWith("file:/")) {
            try {
                return Path.of(URI.create(named));
            } catch (IllegalArgumentException | FileSystemNotFoundException e) {
                return Path.of(named); // a folder may be called so
            }
        }
        return Path.of(named);
    }
}

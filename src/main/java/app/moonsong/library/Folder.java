package app.moonsong.library;

import java.nio.file.Files;
import java.nio.file.Path;

/** A folder the listener chose; its files' paths are kept relative to it. */
public record Folder(long id, Path path) {
    /** Whether its files can be heard now: a disk may not be mounted. */
    public boolean isReachable() {
        return Files.isDirectory(path);
    }
}

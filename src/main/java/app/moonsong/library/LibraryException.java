package app.moonsong.library;

import java.nio.file.Path;

/** The environment failed the library: disk, permission, or another program. Each kind has a sentence for people. */
public final class LibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What failed. */
    public enum Kind {
        CANNOT_OPEN,
        NOT_A_DATABASE,
        NEWER_SCHEMA,
        LOCKED,
        DISK_FULL,
        FAILED
    }

    private final Kind kind;
    private final transient Path path;

    public LibraryException(Kind kind, Path path, String detail) {
        super(detail);
        this.kind = kind;
        this.path = path;
    }

    public Kind kind() {
        return kind;
    }

    public Path path() {
        return path;
    }
}

package app.moonsong.tagging;

import java.nio.file.Path;
import java.util.Objects;

/** A file gets another name, or another folder; both paths are absolute. */
public record Rename(Path from, Path to) {
    public Rename inverse() {
        return new Rename(to, from);
    }

    Path oldFolder() {
        return Objects.requireNonNull(from.getParent(), "a file lies in a folder");
    }

    Path newFolder() {
        return Objects.requireNonNull(to.getParent(), "a file lies in a folder");
    }
}

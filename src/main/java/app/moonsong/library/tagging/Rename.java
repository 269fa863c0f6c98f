package app.moonsong.library.tagging;

import java.nio.file.Path;

/** A file gets another name, or another folder. */
public record Rename(Path from, Path to) {
    public Rename inverse() {
        return new Rename(to, from);
    }
}

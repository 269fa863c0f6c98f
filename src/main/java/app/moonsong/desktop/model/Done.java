package app.moonsong.desktop.model;

import app.moonsong.library.Deed;
import java.nio.file.Path;

/**
 * What the listener said of files last, or took back.
 *
 * @param file the file's name, the first's of several
 * @param title of the track or the release; empty without one
 */
public record Done(Outcome outcome, String file, String title, int files) {
    /** What came of a key. */
    public enum Outcome {
        CONFIRMED,
        REJECTED,
        NONE,
        FOLDER,
        UNDONE,
        REDONE,
        /** There was nothing to take back. */
        NOTHING,
        /** There was nothing to do again. */
        NOTHING_AGAIN
    }

    static Done of(Outcome nothing) {
        return new Done(nothing, "", "", 0);
    }

    static Done of(Outcome outcome, Deed deed) {
        var first = deed.first();
        return new Done(
                outcome, name(first.file().path()), first.title(), deed.words().size());
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** Says it in a sentence. */
    public String words(Text text) {
        return text.of(outcome, file, title, files);
    }
}

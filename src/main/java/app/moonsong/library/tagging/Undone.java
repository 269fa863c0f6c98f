package app.moonsong.library.tagging;

import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;

/** What came of taking one edit back, or of making it again. */
public sealed interface Undone {
    Edit edit();

    /** The file is as it was before the edit. */
    record TakenBack(Edit edit) implements Undone {}

    /** The edit that was taken back stands again. */
    record MadeAgain(Edit edit) implements Undone {}

    /** A later edit that stands changed the same; it would have to be taken back first. */
    record Collides(Edit edit, Edit later) implements Undone {}

    /** The file has changed since, or cannot be written. */
    record Left(Edit edit, Outcome outcome) implements Undone {}

    static Undone busy(Edit edit) {
        return new Left(edit, new Outcome.Left(edit.file(), Refusal.BUSY, "another edit is under way"));
    }
}

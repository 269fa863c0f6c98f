package app.moonsong.tagging;

import java.nio.file.Path;
import java.util.List;

/** What an edit would do to one file. */
public sealed interface Plan {
    /**
     * The frames that change.
     *
     * @param edit what they come from; {@link TagEdit#NONE} when frames are put back as they were
     */
    record Rewrite(Path file, List<FrameChange> changes, TagEdit edit) implements Plan {
        public Rewrite {
            changes = List.copyOf(changes);
        }

        /** Puts frames back as they were. */
        public static Rewrite back(Path file, List<FrameChange> changes) {
            return new Rewrite(
                    file, changes.reversed().stream().map(FrameChange::inverse).toList(), TagEdit.NONE);
        }
    }

    /** There is nothing to write: the file says so already, or it is refused. */
    record Nothing(Outcome outcome) implements Plan {}
}

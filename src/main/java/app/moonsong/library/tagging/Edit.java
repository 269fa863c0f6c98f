package app.moonsong.library.tagging;

import app.moonsong.tagging.FrameChange;
import app.moonsong.tagging.Rename;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was done to one file: its tags were edited, or it got another name.
 *
 * @param id higher is later
 * @param batch what was done at once
 * @param file where the file is, as far as is known
 * @param changes of its tags; none for a rename
 */
public record Edit(
        long id, long batch, Path file, Instant when, State state, List<FrameChange> changes, Optional<Rename> rename) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** Whether it stands. The two that are under way are seen only when the program was cut off. */
    public enum State {
        BEGUN,
        DONE,
        UNDOING,
        UNDONE
    }

    public boolean undone() {
        return state == State.UNDONE;
    }
}

package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.tagging.Rename;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which edits are taken back side by side. */
class UndoPortionsTest {
    private static Edit edit(long id, String file) {
        return new Edit(id, 1, Path.of(file), Instant.EPOCH, Edit.State.DONE, List.of(), Optional.empty());
    }

    private static Edit rename(long id, String from, String to) {
        var rename = new Rename(Path.of(from), Path.of(to));
        return new Edit(id, 1, Path.of(to), Instant.EPOCH, Edit.State.DONE, List.of(), Optional.of(rename));
    }

    private static List<List<Long>> portions(int most, Edit... edits) {
        return Undo.portions(List.of(edits), most).stream()
                .map(p -> p.stream().map(Edit::id).toList())
                .toList();
    }

    @Test
    void editsOfDifferentFilesGoTogetherUpToSoMany() {
        assertThat(portions(2, edit(5, "a"), edit(4, "b"), edit(3, "c"))).containsExactly(List.of(5L, 4L), List.of(3L));
    }

    @Test
    void twoEditsOfOneFileComeOneAfterTheOther() {
        assertThat(portions(9, edit(5, "a"), edit(4, "b"), edit(3, "a"), edit(2, "b")))
                .containsExactly(List.of(5L, 4L), List.of(3L, 2L));
    }

    @Test
    void renamesGoTogetherUnlessOneWaitsForANameThatAnotherFrees() {
        assertThat(portions(9, edit(5, "a"), rename(4, "d", "e"), rename(3, "f", "g")))
                .containsExactly(List.of(5L, 4L, 3L));
        assertThat(portions(9, edit(5, "a"), rename(4, "c", "b"), rename(3, "d", "C"), edit(2, "e")))
                .containsExactly(List.of(5L, 4L), List.of(3L, 2L));
    }

    @Test
    void anEditOfARenamedFileWaitsForItsName() {
        assertThat(portions(9, rename(5, "a", "b"), edit(4, "b"))).containsExactly(List.of(5L), List.of(4L));
    }
}

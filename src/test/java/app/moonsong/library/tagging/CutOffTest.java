package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.Database;
import app.moonsong.library.Progress;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a start makes of edits that an earlier run was cut off in. */
class CutOffTest extends TwoFiles {
    @BeforeEach
    void anEditIsMade() {
        edit(Sample.title("New"), first);
    }

    private void cutOff(String state) {
        open.getFirst().database().write(c -> Database.update(c, "UPDATE tag_edit SET state = ?", state));
    }

    private List<Edit.State> startedAgain() {
        Recovery.settle(library());
        return tagging().history().stream().map(Edit::state).toList();
    }

    @Test
    void whatALeftCopyIsOfIsSettledWithoutAnythingBeingEdited() throws IOException {
        cutOff("begun");
        Files.write(music.resolve(".moonsong-%08x.part".formatted("1.mp3".hashCode())), new byte[100]);
        Recovery.settle(library());
        assertThat(music).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void filesOfADriveThatIsNotThereAreLookedAtWhenItIsThereAgain() throws IOException {
        var away = folder.resolve("away");
        for (var state : List.of(Edit.State.BEGUN, Edit.State.UNDOING)) {
            cutOff(state.name().toLowerCase(java.util.Locale.ROOT));
            Files.move(music, away);
            assertThat(startedAgain()).containsExactly(state);
            Files.move(away, music);
            assertThat(startedAgain()).containsExactly(Edit.State.DONE);
        }
    }

    @Test
    void anEditOfAFileThatIsGoneIsForgottenAndAnUndoOfItIsNot() throws IOException {
        Files.delete(first);
        cutOff("undoing");
        assertThat(startedAgain()).containsExactly(Edit.State.DONE);
        cutOff("begun");
        assertThat(startedAgain()).isEmpty();
    }

    @Test
    void aRenameThatWasCutOffBetweenItsTwoNamesIsEnded() throws IOException {
        tagging().undo(tagging().history(), Progress.NONE);
        room().forget(new JournalBound(java.time.Duration.ofSeconds(-1), 0));
        var to = music.resolve("named.mp3");
        tagging().rename(List.of(new Rename(first, to)), Progress.NONE);
        Files.createLink(first, to);
        cutOff("begun");
        assertThat(startedAgain()).containsExactly(Edit.State.DONE);
        assertThat(first).doesNotExist();
        assertThat(open.getFirst().file(to)).isPresent();
    }
}

package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is made to remember its new files once, and what it cannot be made to remember has failed. */
class LastTest {
    @TempDir
    private Path folder;

    private final List<Path> flushed = new ArrayList<>();

    private List<Outcome> twoWritten(boolean fails) throws IOException {
        var other = Files.createDirectory(folder.resolve("other"));
        var tagger = new Tagger(new Disk() {
            @Override
            public void flushFolder(Path which) throws IOException {
                flushed.add(which.getFileName());
                if (fails && which.endsWith("other")) {
                    throw new IOException("Input/output error");
                }
            }
        });
        var begun = List.of(folder.resolve("1.mp3"), folder.resolve("2.mp3"), other.resolve("3.mp3")).stream()
                .map(file -> Sample.at(file, Format.MP3, Map.of("title", "Old")))
                .map(file -> (Plan.Rewrite) tagger.plan(file, Sample.title("New"), WriteOptions.CAREFUL))
                .map(plan -> tagger.begin(plan, WriteOptions.CAREFUL))
                .toList();
        assertThat(flushed).isEmpty();
        return tagger.last(begun);
    }

    @Test
    void aFolderIsFlushedOnceForAllItsFiles() throws IOException {
        assertThat(twoWritten(false)).hasSize(3).allMatch(Outcome.Written.class::isInstance);
        assertThat(flushed).containsExactly(folder.getFileName(), Path.of("other"));
    }

    @Test
    void onlyFilesOfAFolderThatCannotBeFlushedHaveFailed() throws IOException {
        var outcomes = twoWritten(true);
        assertThat(outcomes.subList(0, 2)).allMatch(Outcome.Written.class::isInstance);
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Outcome.Failed.class, f -> assertThat(f.reason())
                .isEqualTo(Outcome.Failure.DISK_ERROR));
    }
}

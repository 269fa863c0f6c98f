package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large playlist taken in by a process of its own that is killed. */
class ImportProcessTest {
    private static final int ENTRIES = 120_000;
    private static final int STEP_MS = 300;

    @TempDir
    Path dir;

    /** What is left of playlists: how many are shown, how many there are, and how many entries. */
    private List<List<Integer>> left(Path home) {
        try (var database = new Database(home.resolve("moonsong.db"))) {
            return database.read(
                    "SELECT (SELECT count(*) FROM playlist WHERE deleted = 0), (SELECT count(*) FROM playlist),"
                            + " (SELECT count(*) FROM playlist_entry)",
                    r -> List.of(r.getInt(1), r.getInt(2), r.getInt(3)));
        }
    }

    private Path list() throws IOException {
        var lines = IntStream.range(0, ENTRIES).mapToObj(i -> "#EXTINF:180,Artist - Title %d\n%d.mp3".formatted(i, i));
        return Files.write(dir.resolve("large.m3u8"), lines.toList());
    }

    @Test
    void ofAnImportThatIsKilledAtAnyMomentNothingIsLeft() throws Exception {
        var home = dir.resolve("home");
        var list = list();
        Library.open(home).close();
        int killed = 0;
        boolean done = false;
        while (!done) {
            var importing = Program.start(home, dir.resolve("import.log"), "playlist", "import", list.toString());
            done = importing.waitFor((killed + 1L) * STEP_MS, TimeUnit.MILLISECONDS);
            importing.destroyForcibly().waitFor();
            if (!done && left(home).equals(List.of(List.of(0, 0, 0)))) {
                killed++;
            } else {
                assertThat(left(home)).as("after %d kills", killed).containsExactly(List.of(1, 1, ENTRIES));
                done = true;
            }
        }
        assertThat(killed).isGreaterThan(2);
    }
}

package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.TagField;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Decision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Scans in processes of their own, that end in the middle or meet others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScanProcessTest {
    private static final String NEITHER_SEARCHED_NOR_STALE = "SELECT path FROM file WHERE id NOT IN"
            + " (SELECT id FROM search_row WHERE kind = 4 UNION SELECT id FROM search_stale WHERE kind = 4)";

    private static final int FILES = 7_000;
    private static final TrackId SLEEPWALKER =
            TrackId.parse("her/source-list/1-01").orElseThrow();

    @TempDir
    Path dir;

    private Path music;

    @BeforeAll
    void makeMusic(@TempDir Path shared) throws IOException {
        music = Files.createDirectory(shared.resolve("music"));
        Music.many(music, FILES);
    }

    private Process scan(Path home) throws IOException {
        return Program.start(home, dir.resolve("scan.log"), "scan", music.toString());
    }

    /** Waits until another process has committed files, or ended; returns how many files there are. */
    private static int seen(Library library, Process process, int atLeast) throws InterruptedException {
        int count = library.files().size();
        while (count < atLeast && process.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
            count = library.files().size();
        }
        return count;
    }

    private static List<String> content(Library library) {
        return library.files().stream()
                .map(f -> "%s %s %s %s".formatted(f.path(), f.state(), f.modified(), f.audio()))
                .toList();
    }

    /** Everything holds together: SQLite's own check, and each file can be searched, or waits to be made so. */
    private static void assertWhole(Path home) {
        try (var database = new Database(home.resolve("moonsong.db"))) {
            assertThat(database.read("PRAGMA integrity_check", r -> r.getString(1)))
                    .containsExactly("ok");
            assertThat(database.read("PRAGMA foreign_key_check", r -> r.getString(1)))
                    .isEmpty();
            assertThat(database.read(NEITHER_SEARCHED_NOR_STALE, r -> r.getString(1)))
                    .isEmpty();
        }
    }

    @Test
    void aScanThatIsKilledAtAnyMomentLosesNothingCommittedAndIsTakenUpAgain() throws Exception {
        var home = dir.resolve("killed");
        var random = new Random(7);
        int held = 0;
        for (int kill = 0; kill < 8; kill++) {
            Library.open(home).close();
            int seen;
            var scanning = scan(home);
            try (var watching = Library.open(home)) {
                boolean afterACommit = kill % 2 == 1;
                seen = seen(watching, scanning, afterACommit ? held + 1 : 0);
                TimeUnit.MILLISECONDS.sleep(random.nextInt(afterACommit ? 100 : 900));
                seen = Math.max(seen, watching.files().size());
                scanning.destroyForcibly().waitFor();
            }
            assertWhole(home);
            try (var library = Library.open(home)) {
                held = library.files().size();
                assertThat(held).isGreaterThanOrEqualTo(seen);
            }
        }
        assertThat(Program.exitOf(scan(home))).isZero();
        assertWhole(home);
        try (var library = Library.open(home);
                var other = Library.open(dir.resolve("undisturbed"))) {
            other.scan(List.of(other.addFolder(music)), false, Progress.NONE);
            assertThat(content(library)).hasSize(FILES).isEqualTo(content(other));
            assertThat(Searched.in(library, "number", FILES + 1)).hasSize(FILES);
        }
    }

    @Test
    void ctrlCAndATerminatedSessionEndAScanCleanly() throws Exception {
        for (var signal : List.of("INT", "TERM")) {
            var home = dir.resolve("ended-by-" + signal);
            Library.open(home).close();
            var scanning = scan(home);
            int seen;
            try (var watching = Library.open(home)) {
                seen = seen(watching, scanning, 1);
                Program.signal(scanning, signal);
                assertThat(Program.exitOf(scanning)).isEqualTo(signal.equals("INT") ? 130 : 143);
            }
            assertWhole(home);
            assertThat(dir.resolve("scan.log")).content().contains("Stopped. ");
            try (var library = Library.open(home)) {
                int held = library.files().size();
                assertThat(held).isBetween(seen, FILES - 1);
                var rest = library.scan(library.folders(), false, Progress.NONE);
                assertThat(rest.unchanged()).isEqualTo(held);
                assertThat(rest.added()).isEqualTo(FILES - held);
            }
        }
    }

    @Test
    void oneProcessScansWhileAnotherSearchesAndConfirms() throws Exception {
        var home = dir.resolve("shared");
        var first = Files.createDirectory(dir.resolve("first"));
        var file = Music.mp3(first.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        try (var library = Library.open(home)) {
            library.scan(List.of(library.addFolder(first)), false, Progress.NONE);
            var id = library.file(file).orElseThrow().id();
            var scanning = scan(home);
            int asked = 0;
            while (scanning.isAlive()) {
                assertThat(Searched.in(library, "sleepwalker", 9)).isNotEmpty();
                library.confirm(id, SLEEPWALKER);
                asked++;
            }
            assertThat(asked).isPositive();
            assertThat(Program.exitOf(scanning)).isZero();
            assertThat(library.files()).hasSize(FILES + 1);
            assertThat(library.match(file).orElseThrow().match().decision()).isEqualTo(Decision.CONFIRMED);
        }
        assertWhole(home);
    }

    @Test
    void twoScansOfOneFolderAtOnceMakeOneRowForEachFile() throws Exception {
        var home = dir.resolve("twice");
        Library.open(home).close();
        var one = scan(home);
        var other = Program.start(home, dir.resolve("other.log"), "scan", music.toString());
        assertThat(Program.exitOf(one)).isZero();
        assertThat(Program.exitOf(other)).isZero();
        assertWhole(home);
        try (var library = Library.open(home)) {
            assertThat(library.files())
                    .hasSize(FILES)
                    .allMatch(f ->
                            f.audio().orElseThrow().tags().text(TagField.TITLE).isPresent());
        }
    }
}

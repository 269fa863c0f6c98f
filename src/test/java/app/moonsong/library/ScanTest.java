package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScanTest extends OnLibrary {

    @Test
    void filesAreFoundWithTheirTags() throws Exception {
        var file = Music.mp3(music.resolve("Her/01.mp3"), 1, "Sleepwalker", "Arcade Fire");
        assertThat(scan().added()).isEqualTo(1);
        var found = library.file(file).orElseThrow();
        assertThat(found.state()).isEqualTo(IndexedFile.State.PRESENT);
        assertThat(found.audio().orElseThrow().tags().textOrEmpty(TagField.TITLE))
                .isEqualTo("Sleepwalker");
    }

    @Test
    void filesAreReadOnceMoreWhenTheReadersHaveLearntMore() throws Exception {
        Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        scan();
        library.database().write(c -> Database.update(c, "UPDATE folder SET readers = 0"));
        library.database().write(c -> Database.update(c, "UPDATE file SET tags = '{}'"));
        assertThat(scan().unchanged()).isZero();
        assertThat(library.file(music.resolve("a.mp3"))
                        .orElseThrow()
                        .audio()
                        .orElseThrow()
                        .tags()
                        .textOrEmpty(TagField.TITLE))
                .isEqualTo("A");
        assertThat(scan().unchanged()).isEqualTo(1);
    }

    @Test
    void aSecondScanTouchesOnlyWhatChanged() throws Exception {
        Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        var b = Music.mp3(music.resolve("b.mp3"), 2, "B", "");
        scan();
        Files.delete(b);
        Music.mp3(b, 3, "Another", "");
        var report = scan();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.changed()).isEqualTo(1);
        assertThat(library.file(b).orElseThrow().audio().orElseThrow().tags().textOrEmpty(TagField.TITLE))
                .isEqualTo("Another");
    }

    @Test
    void aDeletedFileIsMissingAndComesBackAsItself() throws Exception {
        var a = Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        Music.mp3(music.resolve("b.mp3"), 2, "B", "");
        scan();
        long id = library.file(a).orElseThrow().id();
        Files.move(a, dir.resolve("away.mp3"));
        assertThat(scan().missing()).isEqualTo(1);
        assertThat(library.file(a).orElseThrow().state()).isEqualTo(IndexedFile.State.MISSING);
        Files.move(dir.resolve("away.mp3"), a);
        scan();
        assertThat(library.file(a).orElseThrow().state()).isEqualTo(IndexedFile.State.PRESENT);
        assertThat(library.file(a).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void aMovedAndRetaggedFileKeepsItsRow() throws Exception {
        var a = Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        Music.mp3(music.resolve("b.mp3"), 2, "B", "");
        scan();
        long id = library.file(a).orElseThrow().id();
        Files.delete(a);
        var c = Music.mp3(music.resolve("다른/c.mp3"), 1, "A with another title", "and an artist");
        var report = scan();
        assertThat(report.moved()).isEqualTo(1);
        assertThat(report.missing()).isZero();
        assertThat(library.file(c).orElseThrow().id()).isEqualTo(id);
        assertThat(library.file(a)).isEmpty();
    }

    @Test
    void aFileMovedToAnotherFolderKeepsItsRow() throws Exception {
        var other = Files.createDirectory(dir.resolve("other"));
        var a = Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        Music.mp3(music.resolve("b.mp3"), 2, "B", "");
        scan();
        long id = library.file(a).orElseThrow().id();
        var there = Files.move(a, other.resolve("a.mp3"));
        var report = library.scan(List.of(library.addFolder(other)), false, Progress.NONE);
        assertThat(report.moved()).isEqualTo(1);
        assertThat(library.file(there).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void aCopyIsAFileOfItsOwn() throws Exception {
        var a = Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        scan();
        var copy = Files.copy(a, music.resolve("copy.mp3"));
        assertThat(scan().added()).isEqualTo(1);
        assertThat(library.file(copy).orElseThrow().id())
                .isNotEqualTo(library.file(a).orElseThrow().id());
    }

    @Test
    void aRetaggedCopyThatMovedIsThatCopy() throws Exception {
        var a = Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        var copy = Files.copy(a, music.resolve("copy.mp3"));
        scan();
        long id = library.file(copy).orElseThrow().id();
        Files.delete(copy);
        var moved = Music.mp3(music.resolve("moved.mp3"), 1, "renamed", "");
        assertThat(scan().moved()).isEqualTo(1);
        assertThat(library.file(moved).orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void aFolderThatIsGoneOrEmptyLosesNothing() throws Exception {
        var a = Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        scan();
        Files.move(music, dir.resolve("unplugged"));
        assertThat(scan().unreachable()).containsExactly(music);
        Files.createDirectory(music);
        assertThat(scan().unreachable()).containsExactly(music);
        assertThat(library.file(a).orElseThrow().state()).isEqualTo(IndexedFile.State.PRESENT);
    }

    @Test
    void aBadFileIsListedWithItsReason() throws Exception {
        Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        var bad = Files.writeString(music.resolve("bad.flac"), "a text");
        var report = scan();
        assertThat(report.failed()).extracting(Reading.Unreadable::path).containsExactly(bad);
        assertThat(report.added()).isEqualTo(1);
        assertThat(library.file(bad).orElseThrow().reason()).isPresent();
    }

    @Test
    void aScanThatIsStoppedKeepsWhatItHad() throws Exception {
        Music.mp3(music.resolve("a.mp3"), 1, "A", "");
        Music.mp3(music.resolve("b.mp3"), 2, "B", "");
        scan();
        Files.delete(music.resolve("b.mp3"));
        var stopped = library.scan(library.folders(), false, new Progress() {
            @Override
            public void at(long done, long total, String what) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        });
        assertThat(stopped.cancelled()).isTrue();
        assertThat(library.files()).extracting(IndexedFile::state).containsOnly(IndexedFile.State.PRESENT);
    }

    @Test
    void aScanThatIsCancelledKeepsAllThatItReadAndIsTakenUpAgain() throws Exception {
        Music.many(music, 3_000);
        var report = library.scan(List.of(library.addFolder(music)), false, new Progress() {
            private long read;

            @Override
            public void at(long done, long total, String what) {
                read = Math.max(read, done);
            }

            @Override
            public boolean cancelled() {
                return read >= 1_000;
            }
        });
        assertThat(report.cancelled()).isTrue();
        assertThat(report.added()).isBetween(1_000, 2_999);
        assertThat(library.files()).hasSize(report.added());
        assertThat(Searched.in(library, "number", 5_000)).hasSize(report.added());
        var rest = scan();
        assertThat(rest.unchanged()).isEqualTo(report.added());
        assertThat(rest.added()).isEqualTo(3_000 - report.added());
    }

    @Test
    void onlyWhatCanBeFoundAgainIsWrittenWithoutWaitingForTheDisk() throws Exception {
        try (var database = new Database(dir.resolve("home/moonsong.db"))) {
            Database.Work<Integer> setting = c -> Database.query(c, "PRAGMA synchronous", row -> row.getInt(1))
                    .getFirst();
            assertThat(database.writeRebuildable(setting)).as("NORMAL").isEqualTo(1);
            assertThat(database.write(setting)).as("FULL").isEqualTo(2);
        }
    }

    @Test
    void aNameThatIsNotUtf8IsKept() throws Exception {
        var name = Path.of(java.net.URI.create("file://" + music.toUri().getRawPath() + "%B9%AE%BC%DB.mp3"));
        Music.mp3(music.resolve("tmp.mp3"), 1, "A", "");
        Files.move(music.resolve("tmp.mp3"), name);
        scan();
        assertThat(library.files()).extracting(IndexedFile::path).containsExactly(name);
        assertThat(scan().unchanged()).isEqualTo(1);
    }

    @Test
    void aFolderAroundOthersTakesTheirFilesIn() throws Exception {
        var inner = music.resolve("Her");
        var file = Music.mp3(inner.resolve("01.mp3"), 1, "A", "");
        library.scan(List.of(library.addFolder(inner)), false, Progress.NONE);
        long id = library.file(file).orElseThrow().id();
        var report = scan();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(library.folders()).extracting(Folder::path).containsExactly(music);
        assertThat(library.file(file).orElseThrow().id()).isEqualTo(id);
        assertThat(library.addFolder(inner).path()).isEqualTo(music);
    }

    @Test
    void aFolderThatIsRemovedTakesOnlyItsRowsAlong() throws Exception {
        var file = Music.mp3(music.resolve("a.mp3"), 1, "Needle", "");
        scan();
        library.removeFolder(library.folders().getFirst());
        assertThat(library.files()).isEmpty();
        assertThat(Searched.in(library, "needle", 9)).isEmpty();
        assertThat(file).exists();
    }
}

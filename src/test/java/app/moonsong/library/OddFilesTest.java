package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What else lies in people's folders: names, links, pipes and depths that are not meant to be there. */
@Timeout(60)
class OddFilesTest {
    @TempDir
    Path dir;

    private Path music;
    private Path plain;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        music = Files.createDirectory(dir.resolve("music"));
        plain = Music.mp3(music.resolve("plain.mp3"), 1, "Plain", "");
        library = Library.open(dir.resolve("home"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
        shell("chmod -R u+rwX . && rm -rf *"); // JUnit does not get into all of it
    }

    /** Runs a script where the music lies: Java itself cannot write all of these names. */
    private void shell(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-ec", script)
                .directory(music.toFile())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private ScanReport scan() {
        return library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
    }

    private List<Path> paths(IndexedFile.State state) {
        return library.files().stream()
                .filter(f -> f.state() == state)
                .map(IndexedFile::path)
                .toList();
    }

    @Test
    void namesThatAreNotUtf8AreFoundAndFoundAgain() throws Exception {
        shell("cp plain.mp3 $'\\xff.mp3'; mkdir $'\\xb9\\xae'; cp plain.mp3 $'\\xb9\\xae/\\xbc\\xdb.mp3'"
                + "; cp plain.mp3 $'%FF ? ef\\xbf\\xbdbf.mp3'");
        assertThat(scan().added()).isEqualTo(4);
        assertThat(paths(IndexedFile.State.PRESENT)).hasSize(4).allMatch(Files::isRegularFile);
        assertThat(scan().unchanged()).isEqualTo(4);
        shell("mv $'\\xff.mp3' $'\\xfe.mp3'");
        assertThat(scan().moved()).isEqualTo(1);
        assertThat(paths(IndexedFile.State.PRESENT)).hasSize(4).allMatch(Files::isRegularFile);
    }

    @Test
    void aFolderWhoseNameIsNotUtf8IsScanned() throws Exception {
        shell("mkdir $'\\xb9\\xae'; mv plain.mp3 $'\\xb9\\xae/'");
        Path folder;
        try (var inside = Files.list(music)) {
            folder = inside.findFirst().orElseThrow();
        }
        library.scan(List.of(library.addFolder(folder)), false, Progress.NONE);
        assertThat(paths(IndexedFile.State.PRESENT)).hasSize(1).allMatch(Files::isRegularFile);
        assertThat(library.folders()).extracting(Folder::path).containsExactly(folder);
    }

    @Test
    void aDecomposedNameIsKeptAsItIsAndFoundByEitherSpelling() throws Exception {
        var decomposed = Normalizer.normalize("문송 Amélie", Normalizer.Form.NFD);
        Files.move(plain, music.resolve(decomposed + ".mp3"));
        scan();
        assertThat(paths(IndexedFile.State.PRESENT)).containsExactly(music.resolve(decomposed + ".mp3"));
        assertThat(Searched.in(library, "문송 amélie", 9)).hasSize(1);
        assertThat(Searched.in(library, decomposed, 9)).hasSize(1);
        assertThat(scan().unchanged()).isEqualTo(1);
    }

    @Test
    void linksThatGoInCirclesEndNowhere() throws Exception {
        shell("ln -s . here; mkdir sub; ln -s .. sub/up; ln -s loop.mp3 loop.mp3; ln -s gone nothing.mp3");
        var report = scan();
        assertThat(paths(IndexedFile.State.PRESENT)).containsExactly(plain);
        assertThat(report.failed())
                .extracting(f -> f.path().getFileName().toString())
                .containsExactlyInAnyOrder("loop.mp3", "nothing.mp3");
    }

    @Test
    void aLinkToAFileIsThatFile() throws Exception {
        Files.createSymbolicLink(music.resolve("link.mp3"), plain);
        assertThat(scan().added()).isEqualTo(2);
        assertThat(scan().unchanged()).isEqualTo(2);
    }

    @Test
    void aTreeThatIsTooDeepDoesNotHideTheRest() throws Exception {
        shell("n=$(printf 'd%.0s' {1..200}); for i in {1..25}; do mkdir $n; cd $n; done; touch deep.mp3");
        shell("mkdir z; cp plain.mp3 z/after.mp3");
        assertThat(scan().added()).isEqualTo(2);
        assertThat(paths(IndexedFile.State.PRESENT)).containsExactly(plain, music.resolve("z/after.mp3"));
    }

    @Test
    void pipesFoldersAndEmptyFilesWithNamesOfAudioAreSaid() throws Exception {
        shell("mkfifo pipe.mp3; mkdir folder.mp3; cp plain.mp3 folder.mp3/inside.mp3; touch empty.mp3");
        var report = scan();
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.failed())
                .extracting(Reading.Unreadable::reason)
                .containsExactlyInAnyOrder(Reading.Reason.NOT_A_REGULAR_FILE, Reading.Reason.EMPTY);
        assertThat(paths(IndexedFile.State.PRESENT))
                .containsExactlyInAnyOrder(plain, music.resolve("folder.mp3/inside.mp3"));
    }

    @Test
    void aFileThatBecomesUnreadableIsSaidAndKeepsItsRow() throws Exception {
        var file = Music.mp3(music.resolve("file.mp3"), 2, "File", "");
        scan();
        long id = library.file(file).orElseThrow().id();
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(file)) {
            // Root reads everything: then it is no audio any more.
            Files.write(file, "no music".repeat(99).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(scan().failed()).extracting(Reading.Unreadable::path).containsExactly(file);
        assertThat(library.file(file).orElseThrow().id()).isEqualTo(id);
        assertThat(library.file(file).orElseThrow().state()).isEqualTo(IndexedFile.State.UNREADABLE);
    }

    @Test
    void whatLiesInAFolderThatCannotBeLookedIntoIsNotMissing() throws Exception {
        var sub = Files.createDirectory(music.resolve("sub"));
        var file = Music.mp3(sub.resolve("file.mp3"), 2, "File", "");
        scan();
        Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
        if (Files.isReadable(sub)) {
            // Root looks into everything: then the whole folder is away.
            Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
            Files.move(music, dir.resolve("away"));
            assertThat(scan().unreachable()).containsExactly(music);
            Files.move(dir.resolve("away"), music);
        } else {
            assertThat(scan().missing()).isZero();
        }
        assertThat(library.file(file).orElseThrow().state()).isEqualTo(IndexedFile.State.PRESENT);
    }
}

package app.moonsong.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Excerpt;
import app.moonsong.library.Progress;
import app.moonsong.library.transfer.Copied.Failure;
import app.moonsong.library.transfer.Copied.Why;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies for a stick in a car. */
class StickCopyTest {
    @TempDir
    Path folder;

    private Path music;
    private Path stick;

    @BeforeEach
    void begin() throws IOException {
        music = Files.createDirectory(folder.resolve("music"));
        stick = folder.resolve("stick/her");
    }

    private Entry entry(String file, String title, String artist) throws IOException {
        var path = Files.writeString(music.resolve(file), "sound of " + file);
        return entry(path, title, artist);
    }

    private static Entry entry(Path path, String title, String artist) {
        return new Entry(
                Optional.empty(),
                Optional.of(new WantedFile(Optional.of(path), "", "1a")),
                new Description(title, artist, "", Optional.empty()),
                "");
    }

    private Copied copy(Entry... entries) throws IOException {
        return new StickCopy(stick, Excerpt::whole, Progress.NONE).copy(new Playlist("her", "", List.of(entries)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(stick)) {
            return files.map(f -> String.valueOf(f.getFileName())).sorted().toList();
        }
    }

    @Test
    void filesAreNumberedInOrderUnderNamesThatFatTakes() throws IOException {
        var copied = copy(entry("b.mp3", "AC/DC: what?", "Ann"), entry("a.flac", "", ""), entry("c", "Owl", ""));
        assertThat(names()).containsExactly("01 - Ann - AC_DC_ what_.mp3", "02 - a.flac", "03 - Owl");
        assertThat(copied.copies()).isEqualTo(3);
        assertThat(copied.failures()).isEmpty();
        assertThat(copied.list().entries().getFirst().file().orElseThrow().path())
                .contains(stick.resolve("01 - Ann - AC_DC_ what_.mp3"));
        assertThat(stick.resolve("02 - a.flac")).hasContent("sound of a.flac");
    }

    @Test
    void aFileThatComesTwiceIsCopiedOnceAndCopyingAgainCopiesNothing() throws IOException {
        var owl = entry("owl.mp3", "Owl", "");
        copy(owl, owl);
        assertThat(names()).containsExactly("01 - Owl.mp3");
        var again = copy(owl, owl);
        assertThat(names()).containsExactly("01 - Owl.mp3");
        assertThat(again.list().entries())
                .extracting(e -> e.file().orElseThrow().path())
                .containsOnly(Optional.of(stick.resolve("01 - Owl.mp3")));
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        Files.createDirectories(stick);
        Files.writeString(stick.resolve("01 - Owl.mp3"), "mine");
        copy(entry("owl.mp3", "Owl", ""));
        assertThat(stick.resolve("01 - Owl.mp3")).hasContent("mine");
        assertThat(stick.resolve("01 - Owl (2).mp3")).hasContent("sound of owl.mp3");
    }

    @Test
    void whatCannotBeCopiedIsSaidAndTheRestIsCopied() throws IOException {
        var gone = entry(music.resolve("gone.mp3"), "Gone", "");
        var device = entry(Path.of("/dev/zero"), "Endless", "");
        var copied = copy(gone, device, entry("owl.mp3", "Owl", ""));
        assertThat(copied.failures())
                .containsExactly(
                        new Failure(music.resolve("gone.mp3"), Why.NO_FILE),
                        new Failure(Path.of("/dev/zero"), Why.NO_FILE));
        assertThat(copied.list().entries().getFirst()).isEqualTo(gone);
        assertThat(names()).containsExactly("03 - Owl.mp3");
    }

    /** Is stopped when it has been asked so often whether it is. */
    private static Progress stoppedAfter(int times) {
        return new Progress() {
            private long asked;

            @Override
            public void at(long done, long total, String what) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return ++asked > times;
            }
        };
    }

    private Copied copyOfTwo(Progress progress) throws IOException {
        var list = new Playlist("her", "", List.of(entry("a.mp3", "A", ""), entry("b.mp3", "B", "")));
        return new StickCopy(stick, Excerpt::whole, progress).copy(list);
    }

    @Test
    void stoppingBetweenFilesLeavesWholeCopies() throws IOException {
        var copied = copyOfTwo(stoppedAfter(2));
        assertThat(copied.stopped()).isTrue();
        assertThat(copied.copies()).isEqualTo(1);
        assertThat(names()).containsExactly("01 - A.mp3");
    }

    @Test
    void stoppingWithinAFileLeavesNothingOfIt() throws IOException {
        var copied = copyOfTwo(stoppedAfter(3));
        assertThat(copied.stopped()).isTrue();
        assertThat(copied.failures()).isEmpty();
        assertThat(names()).containsExactly("01 - A.mp3");
    }
}

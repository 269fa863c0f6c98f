package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What need not be read to prove that the sound of a new file is the old one's. */
class SharedBlocksTest {
    private static final int MIDDLE = 12_000;

    @TempDir
    private Path folder;

    private Path one = Path.of("");
    private byte[] bytes = new byte[0];

    @BeforeEach
    void aFileOfSeveralBlocks() throws IOException {
        one = Sample.in(folder, Format.WAV, Map.of());
        bytes = Files.readAllBytes(one);
    }

    private Path changed(int at) throws IOException {
        var other = bytes.clone();
        other[at] ^= 1;
        return Files.write(folder.resolve("other " + at + ".wav"), other);
    }

    @Test
    void whatIsKnownToBeEqualIsNotReadAndTheRestIs() throws IOException {
        var middle = changed(MIDDLE);
        assertThat(AudioHash.same(one, middle)).isFalse();
        assertThat(AudioHash.same(one, middle, (_, _, _) -> true)).isTrue();
        assertThat(AudioHash.same(one, changed(bytes.length - 1), (_, _, _) -> true))
                .isFalse();
        assertThat(AudioHash.same(one, changed(200), (_, _, _) -> true)).isFalse();
    }

    @Test
    void onlyWholeBlocksAreAskedFor() throws IOException {
        assertThat(AudioHash.same(one, one, (a, b, length) -> {
                    assertThat(a % PieceWriter.BLOCK).isZero();
                    assertThat((a + length) % PieceWriter.BLOCK).isZero();
                    return a != b;
                }))
                .isTrue();
    }

    @Test
    void aCopyWithBlocksOfItsOwnIsNotKnownToBeEqualWhereAByteDiffers() throws IOException {
        assertThat(new SharedBlocks(one, changed(MIDDLE)).equal(0, 0, bytes.length))
                .isFalse();
    }

    @Test
    void theSoundBehindALongerTagIsMovedByWholeBlocks() throws IOException {
        var file = Sample.in(folder, Format.MP3, Map.of("title", "Old"));
        long before = tag(file);
        assertThat(Sample.edit(file, Sample.title("달".repeat(300)))).isEqualTo(new Outcome.Written(file));
        assertThat(tag(file) - before).isPositive();
        assertThat((tag(file) - before) % PieceWriter.BLOCK).isZero();
    }

    private static long tag(Path file) throws IOException {
        try (var source = new Source(file)) {
            return Id3Tag.read(source, 0, source.size(), false).length();
        }
    }
}

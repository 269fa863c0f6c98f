package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.demo.Encoded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The picture beside audio files that carry none. */
class FolderPictureTest {
    private static final int TOO_LARGE = 32 * 1024 * 1024 + 1;

    @TempDir
    Path dir;

    private AudioFile file;

    @BeforeEach
    void write() throws IOException {
        file = read(Files.write(dir.resolve("달.flac"), Encoded.bytes(Format.FLAC, new short[2 * 44_100], Map.of())));
    }

    @Test
    void whereThereIsNoneNoneIsFound() throws IOException {
        put("discover.jpg");
        put("cover.txt");
        put("cover");
        put("cover.jpg.part");
        assertThat(Pictures.of(file)).isEmpty();
    }

    @Test
    void theFirstOfTheNamesIsTakenHoweverItIsSpelled() throws IOException {
        put("album.jpg");
        assertThat(found()).isEqualTo("album.jpg");
        put("Front.PNG");
        assertThat(found()).isEqualTo("Front.PNG");
        put("FOLDER.JPG");
        assertThat(found()).isEqualTo("FOLDER.JPG");
        put("Cover.jpeg");
        assertThat(found()).isEqualTo("Cover.jpeg");
    }

    @Test
    void aPartOfAFileHasTheOneBesideItsFile() throws IOException {
        put("cover.png");
        var part = new AudioFile(
                PartName.of(file.path(), 2),
                file.sizeBytes(),
                file.modified(),
                file.sound(),
                file.tags(),
                file.picture(),
                file.contentId());
        try (var in = Pictures.of(part).orElseThrow()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("cover.png");
        }
    }

    @Test
    void whatIsNoFileIsPassedOver() throws Exception {
        Files.createDirectory(dir.resolve("cover.jpg"));
        var pipe = dir.resolve("folder.jpg");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertThat(Pictures.of(file)).isEmpty();
        put("front.jpg");
        assertThat(found()).isEqualTo("front.jpg");
    }

    @Test
    void oneThatIsTooLargeIsNotRead() throws IOException {
        try (var out =
                Files.newByteChannel(dir.resolve("cover.jpg"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.position(TOO_LARGE - 1);
            out.write(ByteBuffer.wrap(new byte[1]));
        }
        assertThatThrownBy(() -> Pictures.of(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a picture");
    }

    @Test
    void theOneThatAFileCarriesGoesBefore() throws IOException {
        put("cover.jpg");
        var carried = new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 5, 6};
        var mp3 = read(Files.write(
                dir.resolve("a.mp3"), new Id3Bytes(4).picture(3, carried).before(Desk.bareMp3(9))));
        try (var in = Pictures.of(mp3).orElseThrow()) {
            assertThat(in.readAllBytes()).isEqualTo(carried);
        }
    }

    private void put(String name) throws IOException {
        Files.writeString(dir.resolve(name), name);
    }

    private String found() throws IOException {
        try (var in = Pictures.of(file).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static AudioFile read(Path path) {
        try (var reader = new HeaderReader()) {
            return ((Reading.Understood) reader.read(path)).file();
        }
    }
}

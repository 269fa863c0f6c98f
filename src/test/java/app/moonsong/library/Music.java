package app.moonsong.library;

import com.mpatric.mp3agic.ID3v24Tag;
import com.mpatric.mp3agic.Mp3File;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/** Small MP3 files for tests: real frames of noise bits, tagged by mp3agic. */
final class Music {
    /** MPEG 1 layer III, 128 kbit/s, 44.1 kHz, joint stereo: ISO/IEC 11172-3, 2.4.2.3. */
    private static final byte[] HEADER = {(byte) 0xFF, (byte) 0xFB, (byte) 0x90, 0x64};

    private static final int FRAME_BYTES = 417;
    private static final int FRAMES = 200;
    private static final int FEW_FRAMES = 10;
    private static final int ID3V1_REST = 125;

    private Music() {}

    /** Writes an MP3 whose audio is told by {@code seed}; with an empty title it has no tags. */
    static Path mp3(Path file, int seed, String title, String artist) throws Exception {
        Files.createDirectories(file.getParent());
        var bare = Files.createTempFile("moonsong", ".mp3");
        Files.write(bare, frames(seed));
        if (title.isEmpty()) {
            Files.move(bare, file);
            return file;
        }
        var tag = new ID3v24Tag();
        tag.setTitle(title);
        tag.setArtist(artist);
        var mp3 = new Mp3File(bare);
        mp3.setId3v2Tag(tag);
        mp3.save(file.toString());
        Files.delete(bare);
        return file;
    }

    /** Writes {@code count} MP3s of a few kilobytes, each with an audio and a title of its own, 50 to a folder. */
    static void many(Path folder, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            var album = Files.createDirectories(folder.resolve("album %04d".formatted(i / 50)));
            var file = new ByteArrayOutputStream();
            file.write(frames(i, FEW_FRAMES));
            file.write("TAG".getBytes(StandardCharsets.ISO_8859_1));
            file.write(Arrays.copyOf("Number %d".formatted(i).getBytes(StandardCharsets.ISO_8859_1), ID3V1_REST));
            Files.write(album.resolve("%05d.mp3".formatted(i)), file.toByteArray());
        }
    }

    /** Writes an MP3 with the content id of {@code like}, and another sound in a place that the id does not sample. */
    static Path twin(Path like, Path file) throws IOException {
        var bytes = Files.readAllBytes(like);
        bytes[bytes.length / 4] ^= 1;
        return Files.write(file, bytes);
    }

    private static byte[] frames(int seed) throws IOException {
        return frames(seed, FRAMES + seed % 7);
    }

    private static byte[] frames(int seed, int count) throws IOException {
        var random = new Random(seed);
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            var body = new byte[FRAME_BYTES - HEADER.length];
            random.nextBytes(body);
            for (int b = 0; b < body.length; b++) {
                body[b] = body[b] == (byte) 0xFF ? 0 : body[b];
            }
            out.write(HEADER);
            out.write(body);
        }
        return out.toByteArray();
    }
}

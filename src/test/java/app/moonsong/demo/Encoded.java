package app.moonsong.demo;

import app.moonsong.audio.Format;
import app.moonsong.encode.Coding;
import app.moonsong.encode.Encoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The demo's encoder for the tests of other packages. */
public final class Encoded {
    private Encoded() {}

    /** The formats that it can write. */
    public static List<Format> formats() {
        return Stream.of(Coding.values()).map(coding -> coding.format).toList();
    }

    /** The rate that the samples of a format must have. */
    public static int rateHz(Format format) {
        return Coding.valueOf(format.name()).rateHz();
    }

    /** Encodes interleaved stereo; tags by ffmpeg's names. An MP3 gets no tags. */
    public static byte[] bytes(Format format, short[] samples, Map<String, String> tags) throws IOException {
        return Encoder.encode(samples, Coding.valueOf(format.name()), tags);
    }

    /** Writes interleaved stereo as a file without tags. */
    public static Path write(Path file, Format format, short[] samples) throws IOException {
        return Files.write(file, bytes(format, samples, Map.of()));
    }
}

package app.moonsong.demo;

import app.moonsong.audio.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Makes audio files for tests with the demo's encoder. */
public final class Encoded {
    private Encoded() {}

    /** The rate that {@link #write} wants samples at. */
    public static int rateHz(Format format) {
        return Coding.valueOf(format.name()).rateHz();
    }

    /** Writes interleaved 16-bit stereo as a file without tags. */
    public static Path write(Path file, Format format, short[] samples) throws IOException {
        return Files.write(file, Encoder.encode(samples, Coding.valueOf(format.name()), Map.of()));
    }
}

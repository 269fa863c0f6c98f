package app.moonsong.cli;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Decodes a tenth of a second of every format: the samples lie beside this class. */
final class DecoderCheck {
    private static final List<String> SAMPLES = List.of(
            "sample.mp3",
            "sample-aac.m4a",
            "sample-alac.m4a",
            "sample.flac",
            "sample.ogg",
            "sample.opus",
            "sample.wav",
            "sample.aiff");
    private static final int FRAMES = 256;

    private DecoderCheck() {}

    static Check.Finding look() throws IOException {
        var failed = new ArrayList<String>();
        for (var sample : SAMPLES) {
            if (!decodes(sample)) {
                failed.add(sample);
            }
        }
        return new Check.Finding(
                failed.isEmpty(),
                failed.isEmpty() ? "MP3, AAC, ALAC, FLAC, Vorbis, Opus, WAV, AIFF" : failed.toString());
    }

    private static boolean decodes(String sample) throws IOException {
        var file = Files.createTempFile("moonsong-", sample);
        try (var in = Objects.requireNonNull(DecoderCheck.class.getResourceAsStream(sample), sample)) {
            Files.write(file, in.readAllBytes());
            try (var decoder = Decoder.open(file)) {
                return decoder.read(new float[FRAMES * decoder.channels()], 0, FRAMES) > 0;
            }
        } catch (DecodeException e) {
            return false;
        } finally {
            Files.delete(file);
        }
    }
}

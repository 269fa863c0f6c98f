package app.moonsong.encode;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Pcm16;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a file of its own of an excerpt: FLAC of 16 bits in stereo, as the program plays it, at the rate of its file but no
 * higher than players of cars and stereos take.
 */
public final class Cutout {
    /** What its files end with. */
    public static final String SUFFIX = "flac";

    private static final int CHANNELS = 2;
    private static final int HIGHEST_RATE_HZ = 48_000;
    private static final int CD_RATE_HZ = 44_100;

    private static final Map<String, TagField> TAGS = Map.of(
            "title", TagField.TITLE,
            "artist", TagField.ARTIST,
            "album", TagField.ALBUM,
            "album_artist", TagField.ALBUM_ARTIST,
            "composer", TagField.COMPOSER,
            "genre", TagField.GENRE,
            "date", TagField.DATE,
            "track", TagField.TRACK);

    private Cutout() {}

    /**
     * Writes an excerpt into a file that is there. The same excerpt gives the same bytes.
     *
     * @throws DecodeException when its file cannot be read as sound
     * @throws IOException when the file cannot be written
     */
    public static void write(Excerpt excerpt, Path target) throws DecodeException, IOException {
        try (var decoder = open(excerpt);
                var encoder = Encoder.open(Coding.FLAC, decoder.sampleRateHz(), named(decoder.tags()));
                var out = FileChannel.open(target, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var exact = new float[CHANNELS * encoder.frameSize()];
            var samples = new short[exact.length];
            var pcm = new Pcm16(CHANNELS);
            for (int frames = decoder.fill(exact); frames > 0; frames = decoder.fill(exact)) {
                pcm.round(exact, samples, 0, frames);
                encoder.send(samples, 0, frames);
            }
            encoder.end();
            var bytes = encoder.bytes();
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    private static Decoder open(Excerpt excerpt) throws DecodeException {
        var decoder = Decoder.open(excerpt, CHANNELS);
        int rateHz = decoder.sampleRateHz();
        if (rateHz <= HIGHEST_RATE_HZ) {
            return decoder;
        }
        decoder.close();
        return Decoder.open(excerpt, rateHz % CD_RATE_HZ == 0 ? CD_RATE_HZ : HIGHEST_RATE_HZ, CHANNELS);
    }

    private static Map<String, String> named(Tags tags) {
        var named = new TreeMap<String, String>();
        TAGS.forEach((name, field) -> tags.text(field).ifPresent(text -> named.put(name, text)));
        return named;
    }
}

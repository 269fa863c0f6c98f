package app.moonsong.audio;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Measures how loud a sound is by EBU R 128 (EBU Tech 3341 and 3342, ITU-R BS.1770), as ffmpeg's {@code ebur128} does it.
 * One channel counts as it is heard, on both sides. Not thread-safe.
 */
public final class LoudnessMeter implements AutoCloseable {
    private static final int READ_FRAMES = 8_192;
    /** The meter tells every 100 ms how loud the last 400 ms were; the first three times they are not full yet. */
    private static final int NOT_FULL = 3;

    private final FilterChain chain;
    private final LoudnessBlocks blocks = new LoudnessBlocks();
    private int told;

    /** Makes a meter for samples of a rate in Hz. */
    LoudnessMeter(int rateHz, int channels) throws DecodeException {
        chain = new FilterChain(rateHz, channels, "ebur128", "peak=true:framelog=quiet:metadata=1");
    }

    /**
     * Measures a file or an excerpt of one.
     *
     * @param wanted asked now and then whether to go on; when not, nothing is returned
     * @throws DecodeException when the file cannot be decoded
     */
    public static Optional<MeasuredLoudness> of(Excerpt excerpt, BooleanSupplier wanted) throws DecodeException {
        try (var decoder = opened(excerpt);
                var meter = new LoudnessMeter(decoder.sampleRateHz(), decoder.channels())) {
            var samples = new float[READ_FRAMES * decoder.channels()];
            int frames = decoder.read(samples, 0, READ_FRAMES);
            while (frames >= 0 && wanted.getAsBoolean()) {
                meter.put(samples, frames);
                frames = decoder.read(samples, 0, READ_FRAMES);
            }
            return frames < 0 ? Optional.of(meter.end()) : Optional.empty();
        }
    }

    private static Decoder opened(Excerpt excerpt) throws DecodeException {
        var decoder = Decoder.open(excerpt);
        if (decoder.channels() > 1) {
            return decoder;
        }
        decoder.close();
        return Decoder.open(excerpt, 2);
    }

    /** Takes in interleaved samples. */
    void put(float[] interleaved, int frames) throws DecodeException {
        if (frames > 0) {
            chain.put(interleaved, frames);
            drain();
        }
    }

    /** Returns how loud all that was taken in is; nothing more can be taken in. */
    MeasuredLoudness end() throws DecodeException {
        chain.end();
        drain();
        return new MeasuredLoudness(chain.found("integrated"), chain.found("range"), chain.found("true_peak"), blocks);
    }

    /** The meter passes on what it measures, with what it found written on it. */
    private void drain() throws DecodeException {
        int frames = chain.take();
        while (frames > 0) {
            double momentary = chain.noted("lavfi.r128.M");
            if (told++ >= NOT_FULL && !Double.isNaN(momentary)) {
                blocks.add(momentary);
            }
            frames = chain.take();
        }
    }

    @Override
    public void close() {
        chain.close();
    }
}

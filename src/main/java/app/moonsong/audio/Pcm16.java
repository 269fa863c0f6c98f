package app.moonsong.audio;

import java.util.SplittableRandom;

/**
 * Rounds samples to 16 bits. What is a whole step is written as it is; all else gets triangular dither, so that quiet music
 * does not grow coarse (Lipshitz, Wannamaker, Vanderkooy: Quantization and Dither, JAES 40, 1992). Not thread-safe.
 */
public final class Pcm16 {
    private static final int STEPS = 32_768;
    /** In full scale. */
    public static final float STEP = 1f / STEPS;

    /** In steps: what is quieter is silence, which stays silent. */
    private static final float SILENT = 1f / 256;
    /** An even number of 32 bits as one step. */
    private static final float EVEN = 1f / (1L << Integer.SIZE);

    private final SplittableRandom random = new SplittableRandom(1);
    private final int channels;
    private float[] exact = {};

    /** Rounds frames of so many samples. */
    public Pcm16(int channels) {
        this.channels = channels;
    }

    /** Reads as {@link Samples#read} does. */
    public int read(Samples from, short[] interleaved, int offset, int frames) throws DecodeException {
        if (exact.length < frames * channels) {
            exact = new float[frames * channels];
        }
        int read = from.read(exact, 0, frames);
        round(exact, interleaved, offset, Math.max(0, read));
        return read;
    }

    /** Rounds frames of interleaved samples; channels that are alike stay alike. */
    public void round(float[] from, short[] to, int offset, int frames) {
        for (int first = 0; first < frames * channels; first += channels) {
            for (int i = first; i < first + channels; i++) {
                boolean alike = i > first && from[i] == from[i - 1];
                to[offset + i] = alike ? to[offset + i - 1] : rounded(from[i] * STEPS);
            }
        }
    }

    private short rounded(float steps) {
        float dithered = steps == (int) steps || Math.abs(steps) < SILENT ? steps : steps + dither();
        return (short) Math.clamp(Math.round(dithered), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** The sum of two even distributions of one step each: the noise does not depend on the music. */
    private float dither() {
        long bits = random.nextLong();
        return EVEN * (int) bits + EVEN * (int) (bits >> Integer.SIZE);
    }
}

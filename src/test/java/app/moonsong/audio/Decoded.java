package app.moonsong.audio;

import java.nio.file.Path;
import java.util.Arrays;

/** All samples of a file, or those from a frame on, rounded to 16 bits without dither, and how near they are to others. */
final class Decoded {
    private static final int BLOCK = 1_000;

    private final short[] samples;
    private final int channels;
    private final long stated;

    private Decoded(short[] samples, int channels, long stated) {
        this.samples = samples;
        this.channels = channels;
        this.stated = stated;
    }

    static Decoded of(Path file) throws DecodeException {
        return from(file, -1, Integer.MAX_VALUE);
    }

    /** Seeks first unless the frame is negative; gives at most so many frames. */
    static Decoded from(Path file, long frame, int most) throws DecodeException {
        try (var decoder = Decoder.open(file)) {
            if (frame >= 0) {
                decoder.seek(frame);
            }
            int channels = decoder.channels();
            var all = new short[0];
            var block = new float[BLOCK * channels];
            int frames = 0;
            while (frames < most) {
                int n = decoder.read(block, 0, Math.min(BLOCK, most - frames));
                if (n < 0) {
                    break;
                }
                if (all.length < (frames + n) * channels) {
                    all = Arrays.copyOf(all, 2 * (frames + n) * channels);
                }
                for (int i = 0; i < n * channels; i++) {
                    long steps = Math.round(block[i] / Pcm16.STEP);
                    all[frames * channels + i] = (short) Math.clamp(steps, Short.MIN_VALUE, Short.MAX_VALUE);
                }
                frames += n;
            }
            return new Decoded(Arrays.copyOf(all, frames * channels), channels, decoder.lengthFrames());
        }
    }

    short[] samples() {
        return samples;
    }

    int channels() {
        return channels;
    }

    /** What the decoder says of the length beforehand, in frames. */
    long stated() {
        return stated;
    }

    int frames() {
        return samples.length / channels;
    }

    /** Signal to noise in dB against a stereo source, of some frames moved by an offset. */
    double snr(short[] source, int from, int frames, int offset) {
        double signal = 0;
        double noise = 0;
        for (int i = 2 * from; i < 2 * (from + frames); i++) {
            double error = source[i] - samples[i + 2 * offset];
            signal += (double) source[i] * source[i];
            noise += error * error;
        }
        return 10 * Math.log10(signal / Math.max(noise, 1));
    }
}

package app.moonsong.audio;

import java.time.Duration;

/** Lengths and bitrates out of counts. */
final class Lengths {
    private static final long NANOS = 1_000_000_000L;

    private Lengths() {}

    /** Returns the time that so many samples (of one channel) take. */
    static Duration ofSamples(long samples, long rateHz) throws BadAudio {
        if (rateHz <= 0 || rateHz > 3_000_000 || samples < 0 || samples / rateHz > 1_000_000_000L) {
            throw BadAudio.damaged("%d samples at %d Hz".formatted(samples, rateHz));
        }
        return Duration.ofSeconds(samples / rateHz, samples % rateHz * NANOS / rateHz);
    }

    /** Returns the mean bitrate in 1,000 bits a second; 0 without a length. */
    static int kbps(long bytes, Duration length) {
        double seconds = length.toNanos() / (double) NANOS;
        return seconds <= 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.round(bytes * 8 / seconds / 1000));
    }
}

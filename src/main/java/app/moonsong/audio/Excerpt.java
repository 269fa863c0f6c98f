package app.moonsong.audio;

import app.moonsong.text.CueSheet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a sound lies: a file, or what stands in it between two bounds. Bounds are counted as cue sheets count, in 1/75 s,
 * and fall on the last sample at or before them, so that what ends and what begins at one share it.
 *
 * @param from its first 1/75 s, from 0
 * @param to the first 1/75 s behind it; empty at the file's end
 * @param tags what is said of it; empty when that is what the file says
 */
public record Excerpt(Path file, int from, OptionalInt to, Optional<Tags> tags) {
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    public Excerpt {
        if (from < 0 || to.isPresent() && to.getAsInt() <= from) {
            throw new IllegalArgumentException("nothing lies from " + from + " to " + to);
        }
    }

    /** Returns all of a file. */
    public static Excerpt whole(Path file) {
        return new Excerpt(file, 0, OptionalInt.empty(), Optional.empty());
    }

    /** Where in its file it begins. */
    public Duration start() {
        return Duration.ofNanos(at(from, NANOS_A_SECOND));
    }

    /** Where in its file it ends; empty at the file's end. */
    public Optional<Duration> stop() {
        return to.isPresent() ? Optional.of(Duration.ofNanos(at(to.getAsInt(), NANOS_A_SECOND))) : Optional.empty();
    }

    /** Returns how long it is in a file of a length. */
    public Duration length(Duration whole) {
        return stop().orElse(whole).minus(start());
    }

    /** Its first sample in each channel of the file, at a rate. */
    long begin(int rateHz) {
        return at(from, rateHz);
    }

    /** The first sample behind it in each channel of the file, at a rate; as large as can be at the file's end. */
    long end(int rateHz) {
        return to.isPresent() ? at(to.getAsInt(), rateHz) : Long.MAX_VALUE;
    }

    private static long at(int frame, long rateHz) {
        return frame * rateHz / CueSheet.FRAMES_A_SECOND;
    }
}

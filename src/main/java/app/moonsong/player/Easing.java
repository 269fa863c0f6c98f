package app.moonsong.player;

import java.util.Arrays;

/**
 * What a limiter multiplies by: it goes down in a straight line in the time that it is told of a peak beforehand, and up
 * again slowly enough not to be heard (after Luff, Designing a straightforward limiter, 2022).
 */
final class Easing {
    /** A peak is told of so long before it comes. */
    private static final double AHEAD_SECONDS = 0.005;
    /** In so long it goes up by two thirds of what is left. */
    private static final double BACK_SECONDS = 0.06;
    /** From here on it is all the way up: the step is 100 dB below the sound. */
    private static final double UP = 1 - 1e-5;

    /** The last so many of {@link #slow}, rounded. */
    private final float[] last;

    private final double back;
    private double slow = 1;
    /** Of the last ones; exact, for a double has bits to spare for a thousand of them. */
    private double sum;

    private int at;

    Easing(int rateHz) {
        last = new float[(int) (AHEAD_SECONDS * rateHz)];
        back = 1 - Math.exp(-1 / (BACK_SECONDS * rateHz));
        Arrays.fill(last, 1);
        sum = last.length;
    }

    /** So many frames, from one that is multiplied on, must be known. */
    int frames() {
        return last.length;
    }

    /** Whether it multiplies by 1 until it is told otherwise. */
    boolean isUp() {
        return sum == last.length;
    }

    /** What the next frame is multiplied by, given the least that those from it on may be. */
    float next(float allowed) {
        double risen = slow + (1 - slow) * back;
        slow = Math.min(allowed, risen > UP ? 1 : risen);
        float newest = (float) slow;
        sum += newest - (double) last[at];
        last[at] = newest;
        at = (at + 1) % last.length;
        return (float) (sum / last.length);
    }
}

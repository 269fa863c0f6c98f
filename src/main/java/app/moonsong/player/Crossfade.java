package app.moonsong.player;

import java.io.IOException;

/**
 * The stretch of the tape on which the end of one item, written already, and the beginning of the next are heard
 * together. Their powers add up to the same throughout, which is even to the ear where the two are not alike.
 */
final class Crossfade {
    /** No seam is crossed. */
    static final Crossfade NONE = new Crossfade(0, 0);

    private final long from;
    private final long to;
    private short[] under = {};

    /** Crosses from one frame of the tape to another. */
    Crossfade(long from, long to) {
        this.from = from;
        this.to = to;
    }

    /** The first frame that is the next item's alone. */
    long to() {
        return to;
    }

    /** Mixes what stands on the tape from a frame on into the samples that will be written there. */
    void mix(Tape tape, long frame, short[] samples, int frames) throws IOException {
        int crossed = Math.clamp(to - frame, 0, frames);
        if (crossed == 0) {
            return;
        }
        if (under.length < crossed * Tape.CHANNELS) {
            under = new short[crossed * Tape.CHANNELS];
        }
        tape.read(frame, under, crossed);
        for (int i = 0; i < crossed * Tape.CHANNELS; i++) {
            double angle = Math.PI / 2 * (frame - from + i / Tape.CHANNELS) / (to - from);
            long sum = Math.round(under[i] * Math.cos(angle) + samples[i] * Math.sin(angle));
            samples[i] = (short) Math.clamp(sum, Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }
}

package app.moonsong.player;

/** What still rings of an item that has ended, through its equaliser: it is heard over the beginning of the next. */
final class Ring {
    /** Nothing rings. */
    static final Ring NONE = new Ring(Bands.of(Tone.PLAIN.bandsDb(), 1), 0, 0);

    private final Bands bands;
    private final double factor;
    private long frames;

    private Ring(Bands bands, double factor, long frames) {
        this.bands = bands;
        this.factor = factor;
        this.frames = frames;
    }

    /** Lets bands ring from where they are, in frames of a rate; what they are given after it does not matter. */
    static Ring of(Bands bands, double factor, int rateHz) {
        return bands.isFlat() ? NONE : new Ring(bands.copy(), factor, (long) (Bands.RINGS_SECONDS * rateHz));
    }

    /** Another one that has rung as long. */
    Ring copy() {
        return new Ring(bands.copy(), factor, frames);
    }

    boolean isOver() {
        return frames == 0;
    }

    /** Adds its next frames to interleaved stereo samples. */
    void add(float[] samples, int offset, int count) {
        for (int i = offset; i < offset + Tape.CHANNELS * count && frames > 0; i += Tape.CHANNELS) {
            frames--;
            samples[i] += (float) (factor * bands.next(0, 0));
            samples[i + 1] += (float) (factor * bands.next(1, 0));
        }
    }
}

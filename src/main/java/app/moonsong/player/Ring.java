package app.moonsong.player;

/** What still rings of an item that has ended, through its equaliser: it is heard over the beginning of the next. */
final class Ring {
    /** Nothing rings. */
    static final Ring NONE = new Ring(Bands.of(Tone.PLAIN.bandsDb(), 1), Sides.of(0, 0), 0);

    private final Bands bands;
    private final Sides sides;
    private long frames;

    private Ring(Bands bands, Sides sides, long frames) {
        this.bands = bands;
        this.sides = sides;
        this.frames = frames;
    }

    /** Lets bands ring from where they are, in frames of a rate; what they are given after it does not matter. */
    static Ring of(Bands bands, Sides sides, int rateHz) {
        return bands.isFlat() ? NONE : new Ring(bands.copy(), sides, (long) (Bands.RINGS_SECONDS * rateHz));
    }

    /** Another one that has rung as long. */
    Ring copy() {
        return new Ring(bands.copy(), sides, frames);
    }

    boolean isOver() {
        return frames == 0;
    }

    /** Adds its next frames to interleaved stereo samples. */
    void add(float[] samples, int offset, int count) {
        for (int i = offset; i < offset + Tape.CHANNELS * count && frames > 0; i += Tape.CHANNELS) {
            frames--;
            samples[i] += (float) (sides.left() * bands.next(0, 0));
            samples[i + 1] += (float) (sides.right() * bands.next(1, 0));
        }
    }
}

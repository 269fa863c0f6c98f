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

    /** Adds the next frame of it to one of two sides. */
    void add(double[] frame) {
        if (frames > 0) {
            frames--;
            for (int side = 0; side < frame.length; side++) {
                frame[side] += factor * bands.next(side, 0);
            }
        }
    }
}

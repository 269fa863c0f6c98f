package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Samples;

/** Makes stereo samples, or one side of them, louder, quieter, mono or otherwise coloured. What is not to be changed stays as it is. */
final class Loudness implements Samples {
    private final Samples source;
    private final Sides sides;
    private final boolean mono;
    private final Bands bands;
    private final int rateHz;
    private Ring before = Ring.NONE;

    /** Takes over samples of a rate. */
    Loudness(Samples source, Sides sides, boolean mono, Bands bands, int rateHz) {
        this.source = source;
        this.sides = sides;
        this.mono = mono;
        this.bands = bands;
        this.rateHz = rateHz;
    }

    /** Lets ring over what comes next what was before it. */
    void follow(Ring ring) {
        before = ring;
    }

    /** What rings on when nothing comes any more. */
    Ring rest() {
        return Ring.of(bands, sides, rateHz);
    }

    @Override
    public int read(float[] interleaved, int offset, int frames) throws DecodeException {
        int read = source.read(interleaved, offset, frames);
        if (mono || !sides.changeNothing() || !bands.isFlat()) {
            apply(interleaved, offset, read);
        }
        before.add(interleaved, offset, read);
        return read;
    }

    private void apply(float[] samples, int offset, int frames) {
        for (int i = offset; i < offset + Tape.CHANNELS * frames; i += Tape.CHANNELS) {
            float left = mono ? (samples[i] + samples[i + 1]) / 2 : samples[i];
            float right = mono ? left : samples[i + 1];
            samples[i] = (float) (sides.left() * bands.next(0, left));
            samples[i + 1] = (float) (sides.right() * bands.next(1, right));
        }
    }

    @Override
    public void close() {
        source.close();
    }
}

package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Pcm16;
import app.moonsong.audio.Samples;

/**
 * The beginning of an item heard together with the end of the one before. Their powers add up to the same throughout, which
 * is even to the ear where the two are not alike.
 */
final class Crossfade implements Samples {
    private final Samples source;
    private final short[] under;
    private int frame;

    /** Takes over stereo samples that begin over the end of what was written. */
    Crossfade(Samples source, short[] under) {
        this.source = source;
        this.under = under;
    }

    @Override
    public int read(float[] interleaved, int offset, int frames) throws DecodeException {
        int read = source.read(interleaved, offset, frames);
        int crossed = Math.clamp(under.length / Tape.CHANNELS - frame, 0, Math.max(0, read));
        for (int i = 0; i < Tape.CHANNELS * crossed; i += Tape.CHANNELS, frame++) {
            double angle = Math.PI / 2 * Tape.CHANNELS * frame / under.length;
            for (int side = 0; side < Tape.CHANNELS; side++) {
                double before = under[Tape.CHANNELS * frame + side] * Pcm16.STEP * Math.cos(angle);
                double sum = before + interleaved[offset + i + side] * Math.sin(angle);
                interleaved[offset + i + side] = (float) sum;
            }
        }
        return read;
    }

    @Override
    public void close() {
        source.close();
    }
}

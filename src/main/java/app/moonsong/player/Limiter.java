package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Stereo samples that are made quieter, for a moment, where they are louder than full scale. It looks ahead, so that they
 * grow quieter before the peak comes; all others stay as they are.
 */
final class Limiter implements Samples {
    private static final int BLOCK = 4_096;

    private final Samples source;
    private final Easing easing;
    /** Frames that were read, from {@link #from} to {@link #to} not given yet. */
    private final float[] samples;
    /** What each of those frames may be multiplied by. */
    private final float[] allowed;

    private int from;
    private int to;
    /** Behind the last frame that may not stay as it is. */
    private int loudTo;
    /** Of the frames that are looked at the one that allows least; before {@link #from} when it must be looked for. */
    private int least = -1;

    private boolean ended;
    private @Nullable DecodeException failure;

    /** Takes over samples, and goes on easing where what came before them ended. */
    Limiter(Samples source, Easing easing) {
        this.source = source;
        this.easing = easing;
        samples = new float[Tape.CHANNELS * (BLOCK + easing.frames())];
        allowed = new float[BLOCK + easing.frames()];
    }

    /** Gives all that could be read before it fails. */
    @Override
    public int read(float[] interleaved, int offset, int most) throws DecodeException {
        while (!ended && to - from < easing.frames()) {
            fill();
        }
        int frames = Math.min(most, ended ? to - from : to - from - easing.frames() + 1);
        if (frames == 0 && failure != null) {
            throw failure;
        }
        System.arraycopy(samples, Tape.CHANNELS * from, interleaved, offset, Tape.CHANNELS * frames);
        if (loudTo > from || !easing.isUp()) {
            limit(interleaved, offset, frames);
        } else {
            least = -1;
        }
        from += frames;
        return frames == 0 ? -1 : frames;
    }

    private void fill() {
        int held = to - from;
        System.arraycopy(samples, Tape.CHANNELS * from, samples, 0, Tape.CHANNELS * held);
        System.arraycopy(allowed, from, allowed, 0, held);
        least -= from;
        loudTo -= from;
        from = 0;
        to = held;
        try {
            int read = source.read(samples, Tape.CHANNELS * to, BLOCK);
            ended = read < 0;
            for (int end = to + read; to < end; to++) {
                float peak = peak(to);
                allowed[to] = peak > 1 ? 1 / peak : 1;
                loudTo = peak > 1 ? to + 1 : loudTo;
            }
        } catch (DecodeException e) {
            ended = true;
            failure = e;
        }
    }

    private float peak(int frame) {
        float peak = 0;
        for (int side = 0; side < Tape.CHANNELS; side++) {
            float loud = Math.abs(samples[Tape.CHANNELS * frame + side]);
            peak = loud > peak ? loud : peak;
        }
        return peak;
    }

    private void limit(float[] interleaved, int offset, int frames) {
        for (int i = 0; i < frames; i++) {
            int frame = from + i;
            int last = Math.min(to, frame + easing.frames()) - 1;
            if (least < frame) {
                look(frame, last);
            } else if (allowed[last] <= allowed[least]) {
                least = last;
            }
            // Of a peak in the first frames it was not told beforehand.
            float gain = Math.min(easing.next(allowed[least]), allowed[frame]);
            for (int side = 0; side < Tape.CHANNELS; side++) {
                interleaved[offset + Tape.CHANNELS * i + side] *= gain;
            }
        }
    }

    private void look(int first, int last) {
        least = first;
        for (int frame = first + 1; frame <= last; frame++) {
            least = allowed[frame] <= allowed[least] ? frame : least;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}

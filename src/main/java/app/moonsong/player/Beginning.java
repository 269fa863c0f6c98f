package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Samples;

/** The first frames of a sound. */
final class Beginning implements Samples {
    private final Samples source;
    private long left;

    /** Takes over a sound of which at most so many frames are given. */
    Beginning(Samples source, long frames) {
        this.source = source;
        left = frames;
    }

    @Override
    public int read(float[] interleaved, int offset, int frames) throws DecodeException {
        int read = left == 0 ? -1 : source.read(interleaved, offset, (int) Math.min(frames, left));
        left -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() {
        source.close();
    }
}

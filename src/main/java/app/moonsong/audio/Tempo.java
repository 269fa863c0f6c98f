package app.moonsong.audio;

/**
 * Stereo played faster or slower at the same pitch, by waveform similarity overlap-add (Verhelst and Roelands, ICASSP
 * 1993) as ffmpeg's {@code atempo} does it.
 */
public final class Tempo implements Samples {
    private static final int BLOCK = 4_096;
    private static final int CHANNELS = 2;

    private final Samples source;
    private final FilterChain chain;
    private final float[] block = new float[BLOCK * CHANNELS];
    private int frames;
    private int from;

    /**
     * Takes over stereo samples and closes them too.
     *
     * @param speed 0.5 to 2
     */
    public Tempo(Samples source, int rateHz, double speed) throws DecodeException {
        this.source = source;
        chain = new FilterChain(rateHz, CHANNELS, "atempo", Double.toString(speed));
    }

    @Override
    public int read(float[] interleaved, int offset, int most) throws DecodeException {
        while (from >= frames) {
            from = 0;
            frames = chain.take();
            if (frames < 0) {
                frames = 0;
                return -1;
            }
            if (frames == 0) {
                feed();
            }
        }
        int count = Math.min(most, frames - from);
        System.arraycopy(chain.taken(), from * CHANNELS, interleaved, offset, count * CHANNELS);
        from += count;
        return count;
    }

    private void feed() throws DecodeException {
        int read = source.read(block, 0, BLOCK);
        if (read < 0) {
            chain.end();
        } else {
            chain.put(block, read);
        }
    }

    @Override
    public void close() {
        chain.close();
        source.close();
    }
}

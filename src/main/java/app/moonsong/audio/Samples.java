package app.moonsong.audio;

/**
 * Sound that is read a piece at a time, as interleaved samples of which 1 is full scale. What is louder than that, as lossy
 * codecs give it, is not cut. Not thread-safe.
 */
public interface Samples extends AutoCloseable {
    /**
     * Gives the next samples.
     *
     * @param interleaved to be filled from {@code offset}
     * @param offset in samples
     * @param frames at most so many
     * @return frames given, at least one; -1 at the end
     * @throws DecodeException when the file cannot be read any more
     */
    int read(float[] interleaved, int offset, int frames) throws DecodeException;

    @Override
    void close();
}

package app.moonsong.waveform;

import java.time.Duration;

/**
 * What a file's sound looks like, in slices of a 25th of a second: how high it goes, how loud it is, and how loud in each
 * of {@link #BANDS} bands of pitch. All values go from 0, silent, to 1, full.
 */
public final class Waveform {
    public static final int SLICES_PER_SECOND = 25;
    /** From the lowest to the highest, each as wide as the others to the ear. */
    public static final int BANDS = 24;

    static final int SLICE_BYTES = 2 + BANDS;
    private static final double FULL = 255;

    private final byte[] slices;

    Waveform(byte[] slices) {
        this.slices = slices;
    }

    byte[] bytes() {
        return slices;
    }

    /** How many slices there are. */
    public int size() {
        return slices.length / SLICE_BYTES;
    }

    /** The highest sample of some slices. */
    public double peak(int from, int to) {
        int highest = 0;
        for (int i = within(from); i < Math.min(to, size()); i++) {
            highest = Math.max(highest, at(i, 0));
        }
        return highest / FULL;
    }

    /** How loud some slices are: their root mean square. */
    public double loudness(int from, int to) {
        double sum = 0;
        int count = 0;
        for (int i = within(from); i < Math.min(to, size()); i++, count++) {
            sum += Math.pow(at(i, 1) / FULL, 2);
        }
        return count == 0 ? 0 : Math.sqrt(sum / count);
    }

    /** How loud a band is at a time, on a scale of decibels; 0 beyond the end. */
    public double band(Duration at, int band) {
        long slice = at.toMillis() * SLICES_PER_SECOND / 1_000;
        return slice < 0 || slice >= size() ? 0 : at((int) slice, 2 + band) / FULL;
    }

    private static int within(int slice) {
        return Math.max(0, slice);
    }

    private int at(int slice, int of) {
        return Byte.toUnsignedInt(slices[slice * SLICE_BYTES + of]);
    }
}

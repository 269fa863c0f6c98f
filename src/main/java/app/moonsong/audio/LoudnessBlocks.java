package app.moonsong.audio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * How many of the blocks of a sound, 400 ms long and overlapping by three quarters, are how loud (ITU-R BS.1770-4, annex
 * 1). Blocks of several tracks can be put together, and tell the loudness of all of them as one.
 */
public final class LoudnessBlocks {
    /** Nothing quieter counts: the absolute gate. */
    static final double LEAST_LUFS = -70;
    /** The relative gate lies so far below what is above the absolute one. */
    private static final double GATE_LU = 10;

    private static final int STEPS_PER_LU = 10;
    private static final int STEPS = 90 * STEPS_PER_LU;

    private final int[] counts;

    private LoudnessBlocks(int[] counts) {
        this.counts = counts;
    }

    /** Of no sound. */
    public LoudnessBlocks() {
        this(new int[STEPS]);
    }

    /** Reads what {@link #bytes} wrote. */
    public static LoudnessBlocks of(byte[] bytes) {
        var counts = new int[STEPS];
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            for (int i = 0; i < STEPS; i++) {
                counts[i] = in.readInt();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LoudnessBlocks(counts);
    }

    /** About two hundred bytes of what holds these blocks. */
    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (int count : counts) {
                out.writeInt(count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Counts a block. */
    void add(double lufs) {
        int step = (int) Math.floor((lufs - LEAST_LUFS) * STEPS_PER_LU);
        if (step >= 0) {
            counts[Math.min(step, STEPS - 1)]++;
        }
    }

    /** Returns the blocks of both. */
    public LoudnessBlocks with(LoudnessBlocks other) {
        var sum = counts.clone();
        Arrays.setAll(sum, i -> sum[i] + other.counts[i]);
        return new LoudnessBlocks(sum);
    }

    /** The loudness of the whole, to a tenth of a LU; -70 where all is silent. */
    public double integratedLufs() {
        double ungated = mean(LEAST_LUFS);
        return mean(Math.max(LEAST_LUFS, ungated - GATE_LU));
    }

    /** The mean of what is not below a gate, by energy. */
    private double mean(double gateLufs) {
        double energy = 0;
        long blocks = 0;
        for (int i = 0; i < STEPS; i++) {
            double lufs = LEAST_LUFS + (i + 0.5) / STEPS_PER_LU;
            if (lufs >= gateLufs) {
                energy += counts[i] * Math.pow(10, lufs / 10);
                blocks += counts[i];
            }
        }
        return blocks == 0 ? LEAST_LUFS : 10 * Math.log10(energy / blocks);
    }
}

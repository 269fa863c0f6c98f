package app.moonsong.audio;

import java.util.Optional;

/**
 * How loud something is on the whole, and at most.
 *
 * @param lufs its integrated loudness (EBU R 128)
 * @param truePeakDb dB of full scale
 */
public record Level(double lufs, double truePeakDb) {
    /** As loud as ReplayGain 2.0 makes things. */
    public static final double REPLAYGAIN_LUFS = -18;
    /** As loud as EBU R 128 makes things, and the fields of RFC 7845. */
    public static final double R128_LUFS = -23;

    /** Returns that of measured blocks; empty where all is silent. */
    public static Optional<Level> of(LoudnessBlocks blocks, double truePeakDb) {
        double lufs = blocks.integratedLufs();
        return lufs > LoudnessBlocks.LEAST_LUFS ? Optional.of(new Level(lufs, truePeakDb)) : Optional.empty();
    }
}

package app.moonsong.player;

import app.moonsong.audio.Level;
import app.moonsong.audio.Levels;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How loud a file is played, by what its tags say of its loudness: ReplayGain 2.0, or the R128 fields of RFC 7845,
 * section 5.2.1; else by what was measured of it. Never so loud that its peak would be cut; where no peak is known, what comes
 * out too loud is left to the {@link Limiter}.
 *
 * @param preampDb added to what is known; files of which nothing is known stay as they are
 */
public record Gain(Mode mode, double preampDb) {
    /** Every file as it is. */
    public static final Gain OFF = new Gain(Mode.OFF, 0);

    /** R128 fields count 1/256 dB. */
    private static final double R128_STEPS = 256;

    private static final double R128_BELOW_DB = Level.REPLAYGAIN_LUFS - Level.R128_LUFS;
    private static final double MOST_DB = 60;
    private static final Pattern NUMBER =
            Pattern.compile("([-+]?\\d{1,3}(?:[.,]\\d{1,9})?)\\s*(?:dB)?", Pattern.CASE_INSENSITIVE);

    /** What is made equally loud. */
    public enum Mode {
        OFF,
        /** Each track. */
        TRACK,
        /** Releases as wholes, so that a quiet piece stays quiet beside a loud one. */
        RELEASE,
        /** The release where the queue plays one in its order, else the track. */
        AUTO
    }

    /**
     * What samples are multiplied by.
     *
     * @param measured tells what was measured of the file; asked only where it matters
     * @param inRelease whether the file is played among others of its release
     */
    double factor(Tags tags, Supplier<Levels> measured, boolean inRelease) {
        if (mode == Mode.OFF) {
            return 1;
        }
        boolean release = mode == Mode.RELEASE || (mode == Mode.AUTO && inRelease);
        var levels = measured.get();
        var level = release ? levels.release() : levels.track();
        var tagged = release ? or(releaseDb(tags), trackDb(tags)) : or(trackDb(tags), releaseDb(tags));
        var gainDb = or(tagged, number(level.map(l -> Level.REPLAYGAIN_LUFS - l.lufs())));
        if (gainDb.isEmpty()) {
            return 1;
        }
        var tag = release ? TagField.REPLAYGAIN_ALBUM_PEAK : TagField.REPLAYGAIN_TRACK_PEAK;
        var peak = or(number(tags, tag), number(level.map(l -> factor(l.truePeakDb()))));
        if (release) {
            peak = or(peak, number(tags, TagField.REPLAYGAIN_TRACK_PEAK));
        }
        double wanted = factor(Math.clamp(gainDb.getAsDouble() + preampDb, -MOST_DB, MOST_DB));
        return peak.isPresent() && peak.getAsDouble() > 0 ? Math.min(wanted, 1 / peak.getAsDouble()) : wanted;
    }

    private static double factor(double db) {
        return Math.pow(10, db / 20);
    }

    private static OptionalDouble number(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble trackDb(Tags tags) {
        return or(number(tags, TagField.REPLAYGAIN_TRACK_GAIN), r128Db(tags, TagField.R128_TRACK_GAIN));
    }

    private static OptionalDouble releaseDb(Tags tags) {
        return or(number(tags, TagField.REPLAYGAIN_ALBUM_GAIN), r128Db(tags, TagField.R128_ALBUM_GAIN));
    }

    private static OptionalDouble or(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() ? one : other;
    }

    private static OptionalDouble r128Db(Tags tags, TagField field) {
        return tags.first(field)
                .filter(t -> t.matches("[-+]?\\d{1,5}"))
                .map(t -> OptionalDouble.of(Integer.parseInt(t) / R128_STEPS + R128_BELOW_DB))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble number(Tags tags, TagField field) {
        return tags.first(field)
                .map(NUMBER::matcher)
                .filter(m -> m.matches())
                .map(m -> OptionalDouble.of(Double.parseDouble(m.group(1).replace(',', '.'))))
                .orElse(OptionalDouble.empty());
    }
}

package app.moonsong.player;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * How loud a file is played, by what its tags say of its loudness: ReplayGain 2.0, or the R128 fields of RFC 7845,
 * section 5.2.1. Never so loud that the tagged peak would be cut, and never louder where no peak is known.
 *
 * @param preampDb added to what the tags say; files that say nothing stay as they are
 */
public record Gain(Mode mode, double preampDb) {
    /** Every file as it is. */
    public static final Gain OFF = new Gain(Mode.OFF, 0);

    /** R128 fields count 1/256 dB from -23 LUFS, ReplayGain from -18 LUFS. */
    private static final double R128_STEPS = 256;

    private static final double R128_BELOW_DB = 5;
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
     * @param inRelease whether the file is played among others of its release
     */
    double factor(Tags tags, boolean inRelease) {
        if (mode == Mode.OFF) {
            return 1;
        }
        boolean release = mode == Mode.RELEASE || (mode == Mode.AUTO && inRelease);
        var gainDb = release ? or(releaseDb(tags), trackDb(tags)) : or(trackDb(tags), releaseDb(tags));
        if (gainDb.isEmpty()) {
            return 1;
        }
        var peak = release
                ? or(number(tags, TagField.REPLAYGAIN_ALBUM_PEAK), number(tags, TagField.REPLAYGAIN_TRACK_PEAK))
                : number(tags, TagField.REPLAYGAIN_TRACK_PEAK);
        double wanted = Math.pow(10, Math.clamp(gainDb.getAsDouble() + preampDb, -MOST_DB, MOST_DB) / 20);
        double most = peak.isPresent() && peak.getAsDouble() > 0 ? 1 / peak.getAsDouble() : 1;
        return Math.min(wanted, most);
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
        return first(tags, field)
                .filter(t -> t.matches("[-+]?\\d{1,5}"))
                .map(t -> OptionalDouble.of(Integer.parseInt(t) / R128_STEPS + R128_BELOW_DB))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble number(Tags tags, TagField field) {
        return first(tags, field)
                .map(NUMBER::matcher)
                .filter(m -> m.matches())
                .map(m -> OptionalDouble.of(Double.parseDouble(m.group(1).replace(',', '.'))))
                .orElse(OptionalDouble.empty());
    }

    private static Optional<String> first(Tags tags, TagField field) {
        var values = tags.values().get(field);
        return values == null ? Optional.empty() : Optional.of(values.getFirst());
    }
}

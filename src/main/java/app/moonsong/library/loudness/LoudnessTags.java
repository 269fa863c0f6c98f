package app.moonsong.library.loudness;

import app.moonsong.audio.Format;
import app.moonsong.audio.Level;
import app.moonsong.audio.Levels;
import app.moonsong.audio.TagField;
import app.moonsong.tagging.TagEdit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a file says of its loudness so that other players heed it: ReplayGain 2.0, or in Opus the fields of RFC 7845, section
 * 5.2.1, which have no peak.
 */
final class LoudnessTags {
    private static final int R128_STEPS = 256;

    private LoudnessTags() {}

    static TagEdit of(Levels levels, Format format) {
        var fields = new EnumMap<TagField, List<String>>(TagField.class);
        if (format == Format.OPUS) {
            levels.track().ifPresent(l -> fields.put(TagField.R128_TRACK_GAIN, steps(l)));
            levels.release().ifPresent(l -> fields.put(TagField.R128_ALBUM_GAIN, steps(l)));
        } else {
            levels.track()
                    .ifPresent(l -> put(fields, l, TagField.REPLAYGAIN_TRACK_GAIN, TagField.REPLAYGAIN_TRACK_PEAK));
            levels.release()
                    .ifPresent(l -> put(fields, l, TagField.REPLAYGAIN_ALBUM_GAIN, TagField.REPLAYGAIN_ALBUM_PEAK));
        }
        return TagEdit.of(fields);
    }

    private static List<String> steps(Level level) {
        return List.of(String.valueOf(Math.round((Level.R128_LUFS - level.lufs()) * R128_STEPS)));
    }

    private static void put(Map<TagField, List<String>> fields, Level level, TagField gain, TagField peak) {
        fields.put(gain, List.of(String.format(Locale.ROOT, "%.2f dB", Level.REPLAYGAIN_LUFS - level.lufs())));
        fields.put(peak, List.of(String.format(Locale.ROOT, "%.6f", Math.pow(10, level.truePeakDb() / 20))));
    }
}

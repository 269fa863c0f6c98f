package app.moonsong.audio;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that tags with free names (Vorbis comments, APE, TXXX, iTunes free form) give their fields. */
final class TagNames {
    private static final Map<String, TagField> FIELDS = Map.ofEntries(
            Map.entry("TITLE", TagField.TITLE),
            Map.entry("ARTIST", TagField.ARTIST),
            Map.entry("ALBUMARTIST", TagField.ALBUM_ARTIST),
            Map.entry("ALBUM ARTIST", TagField.ALBUM_ARTIST),
            Map.entry("ALBUM", TagField.ALBUM),
            Map.entry("COMPOSER", TagField.COMPOSER),
            Map.entry("DATE", TagField.DATE),
            Map.entry("YEAR", TagField.DATE),
            Map.entry("GENRE", TagField.GENRE),
            Map.entry("COMMENT", TagField.COMMENT),
            Map.entry("DESCRIPTION", TagField.COMMENT),
            Map.entry("COMPILATION", TagField.COMPILATION),
            Map.entry("TCMP", TagField.COMPILATION),
            Map.entry("REPLAYGAIN_TRACK_GAIN", TagField.REPLAYGAIN_TRACK_GAIN),
            Map.entry("REPLAYGAIN_TRACK_PEAK", TagField.REPLAYGAIN_TRACK_PEAK),
            Map.entry("REPLAYGAIN_ALBUM_GAIN", TagField.REPLAYGAIN_ALBUM_GAIN),
            Map.entry("REPLAYGAIN_ALBUM_PEAK", TagField.REPLAYGAIN_ALBUM_PEAK),
            Map.entry("R128_TRACK_GAIN", TagField.R128_TRACK_GAIN),
            Map.entry("R128_ALBUM_GAIN", TagField.R128_ALBUM_GAIN),
            Map.entry("MUSICBRAINZ_TRACKID", TagField.MUSICBRAINZ_RECORDING),
            Map.entry("MUSICBRAINZ TRACK ID", TagField.MUSICBRAINZ_RECORDING),
            Map.entry("MUSICBRAINZ_RELEASETRACKID", TagField.MUSICBRAINZ_TRACK),
            Map.entry("MUSICBRAINZ RELEASE TRACK ID", TagField.MUSICBRAINZ_TRACK),
            Map.entry("MUSICBRAINZ_ALBUMID", TagField.MUSICBRAINZ_RELEASE),
            Map.entry("MUSICBRAINZ ALBUM ID", TagField.MUSICBRAINZ_RELEASE),
            Map.entry("KEYWORDS", TagField.KEYWORDS),
            Map.entry("CUESHEET", TagField.CUE_SHEET));

    private static final Set<TagField> BESIDE_STANDARD =
            Set.copyOf(EnumSet.range(TagField.REPLAYGAIN_TRACK_GAIN, TagField.CUE_SHEET));

    private TagNames() {}

    /** Takes in a Vorbis comment or an APE item. A description never joins or replaces a comment. */
    static void named(Found found, String name, String value) {
        var key = name.toUpperCase(Locale.ROOT);
        switch (key) {
            case "TRACKNUMBER", "TRACK" -> found.addNumbers(TagField.TRACK, TagField.TRACK_TOTAL, value);
            case "TRACKTOTAL", "TOTALTRACKS" -> found.addNumber(TagField.TRACK_TOTAL, value);
            case "DISCNUMBER", "DISC" -> found.addNumbers(TagField.DISC, TagField.DISC_TOTAL, value);
            case "DISCTOTAL", "TOTALDISCS" -> found.addNumber(TagField.DISC_TOTAL, value);
            case "YEAR", "DESCRIPTION" -> found.addWeak(FIELDS.getOrDefault(key, TagField.COMMENT), value);
            default -> {
                var field = FIELDS.get(key);
                if (field != null) {
                    found.add(field, value);
                } else {
                    rating(found, key, value);
                }
            }
        }
    }

    /** Takes in what programs keep beside the standard frames; the standard fields themselves have their own place. */
    static void described(Found found, String name, List<String> values) {
        var key = name.toUpperCase(Locale.ROOT);
        var field = FIELDS.get(key);
        if (field == null) {
            values.forEach(v -> rating(found, key, v));
        } else if (BESIDE_STANDARD.contains(field)) {
            values.forEach(v -> found.add(field, v));
        } else if (field == TagField.ALBUM_ARTIST || field == TagField.COMPILATION) {
            values.forEach(v -> found.addWeak(field, v));
        }
    }

    /** Takes in stars. RATING is read in many ways, so that it counts less than what is read in one. */
    private static void rating(Found found, String key, String value) {
        if (key.equals("FMPS_RATING")) {
            Ratings.ofFraction(value).ifPresent(half -> found.add(TagField.RATING, half));
        } else if (key.equals("RATING")) {
            Ratings.ofAny(value).ifPresent(half -> found.addWeakly(TagField.RATING, half));
        } else if (key.startsWith("RATING:")) {
            Ratings.ofFraction(value).ifPresent(half -> found.addWeakly(TagField.RATING, half));
        }
    }
}

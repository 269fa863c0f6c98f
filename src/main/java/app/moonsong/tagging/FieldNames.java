package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where each format keeps a field: the key that is written first, then those that say the same and would contradict it.
 * Numbers and totals share a key where a format joins them.
 */
public final class FieldNames {
    static final String FREE_ID3 = "TXXX:";
    static final String FREE_MP4 = "----:";
    static final String UNIQUE_ID = "UFID:http://musicbrainz.org";

    static final Map<TagField, List<String>> ID3 = new EnumMap<>(TagField.class);
    static final Map<TagField, List<String>> VORBIS = new EnumMap<>(TagField.class);
    static final Map<TagField, List<String>> MP4 = new EnumMap<>(TagField.class);
    /** RIFF INFO, ID3v1 and AIFF's text chunks: kept in step where a file has them. */
    static final Map<TagField, String> INFO = new EnumMap<>(TagField.class);

    static final Map<TagField, String> ID3V1 = new EnumMap<>(TagField.class);
    static final Map<TagField, String> AIFF = new EnumMap<>(TagField.class);

    private static final Map<String, Set<TagField>> FIELDS = new HashMap<>();
    /** Descriptions as other programs spell them, by their upper case. */
    private static final Map<String, String> SPELLED = new HashMap<>();

    static {
        put(TagField.TITLE, "TIT2", "TITLE", "©nam");
        put(TagField.ARTIST, "TPE1", "ARTIST", "©ART");
        put(TagField.ALBUM_ARTIST, "TPE2 TXXX:ALBUMARTIST TXXX:ALBUM_ARTIST", "ALBUMARTIST ALBUM_ARTIST", "aART");
        put(TagField.ALBUM, "TALB", "ALBUM", "©alb");
        put(TagField.COMPOSER, "TCOM", "COMPOSER", "©wrt");
        put(TagField.TRACK, "TRCK", "TRACKNUMBER TRACK", "trkn");
        put(TagField.TRACK_TOTAL, "TRCK", "TRACKTOTAL TOTALTRACKS", "trkn");
        put(TagField.DISC, "TPOS", "DISCNUMBER DISC", "disk");
        put(TagField.DISC_TOTAL, "TPOS", "DISCTOTAL TOTALDISCS", "disk");
        put(TagField.DATE, "TDRC TYER TDAT", "DATE YEAR", "©day");
        put(TagField.GENRE, "TCON", "GENRE", "©gen gnre");
        put(TagField.COMMENT, "COMM:", "COMMENT DESCRIPTION", "©cmt");
        put(TagField.COMPILATION, "TCMP TXXX:COMPILATION TXXX:TCMP", "COMPILATION TCMP", "cpil");
        for (var field : List.of(
                TagField.REPLAYGAIN_TRACK_GAIN,
                TagField.REPLAYGAIN_TRACK_PEAK,
                TagField.REPLAYGAIN_ALBUM_GAIN,
                TagField.REPLAYGAIN_ALBUM_PEAK,
                TagField.R128_TRACK_GAIN,
                TagField.R128_ALBUM_GAIN)) {
            named(field, field.name(), field.name());
        }
        named(TagField.MUSICBRAINZ_RECORDING, "MUSICBRAINZ_TRACKID", "MusicBrainz Track Id");
        named(TagField.MUSICBRAINZ_TRACK, "MUSICBRAINZ_RELEASETRACKID", "MusicBrainz Release Track Id");
        named(TagField.MUSICBRAINZ_RELEASE, "MUSICBRAINZ_ALBUMID", "MusicBrainz Album Id");
        ID3.put(TagField.MUSICBRAINZ_RECORDING, List.of(UNIQUE_ID, "TXXX:MUSICBRAINZ TRACK ID"));
        named(TagField.KEYWORDS, "KEYWORDS", "Keywords");
        named(TagField.CUE_SHEET, "CUESHEET", "CUESHEET");
        put(TagField.LYRICS, "USLT:", "LYRICS UNSYNCEDLYRICS", "©lyr");
        SPELLED.put(RatingFrames.FRACTION, "FMPS_Rating");
        ID3.put(
                TagField.RATING,
                List.of(FREE_ID3 + RatingFrames.FRACTION, RatingFrames.POPULARITY, FREE_ID3 + RatingFrames.HUNDREDTHS));
        VORBIS.put(TagField.RATING, List.of(RatingFrames.FRACTION, RatingFrames.HUNDREDTHS));
        MP4.put(
                TagField.RATING,
                List.of(FREE_MP4 + RatingFrames.FRACTION, RatingFrames.MP4_RATE, FREE_MP4 + RatingFrames.HUNDREDTHS));
        beside(INFO, "INFO:", "INAM IART IPRD IMUS ICRD IGNR ICMT -");
        beside(ID3V1, "ID3v1:", "title artist album - year genre comment track");
        beside(AIFF, "AIFF:", "NAME AUTH - - - - ANNO -");
        remember();
    }

    private FieldNames() {}

    private static void put(TagField field, String id3, String vorbis, String mp4) {
        ID3.put(field, keys(id3));
        VORBIS.put(field, keys(vorbis));
        MP4.put(field, keys(mp4));
    }

    /** An underscore stands for a space in a key. */
    private static List<String> keys(String spaced) {
        var keys = new ArrayList<String>();
        for (var key : spaced.split(" ")) {
            keys.add(key.replace('_', ' '));
        }
        return List.copyOf(keys);
    }

    private static void named(TagField field, String vorbis, String described) {
        var upper = described.toUpperCase(Locale.ROOT);
        SPELLED.put(upper, described);
        VORBIS.put(field, List.of(vorbis));
        ID3.put(field, List.of(FREE_ID3 + upper));
        MP4.put(field, List.of(FREE_MP4 + upper));
    }

    private static void beside(Map<TagField, String> names, String prefix, String spaced) {
        var fields = List.of(
                TagField.TITLE,
                TagField.ARTIST,
                TagField.ALBUM,
                TagField.COMPOSER,
                TagField.DATE,
                TagField.GENRE,
                TagField.COMMENT,
                TagField.TRACK);
        var keys = spaced.split(" ");
        for (int i = 0; i < keys.length; i++) {
            if (!keys[i].equals("-")) {
                names.put(fields.get(i), prefix + keys[i]);
            }
        }
    }

    private static void remember() {
        for (var names : List.of(ID3, VORBIS, MP4)) {
            names.forEach((field, keys) -> keys.forEach(key -> say(key, field)));
        }
        for (var names : List.of(INFO, ID3V1, AIFF)) {
            names.forEach((field, key) -> say(key, field));
        }
        say("TRACKNUMBER", TagField.TRACK_TOTAL);
        say("TRACK", TagField.TRACK_TOTAL);
        say("DISCNUMBER", TagField.DISC_TOTAL);
        say("DISC", TagField.DISC_TOTAL);
        for (var key : List.of("INFO:ITRK", "INFO:IPRT")) {
            say(key, TagField.TRACK);
            say(key, TagField.TRACK_TOTAL);
        }
    }

    private static void say(String key, TagField field) {
        FIELDS.merge(key, Set.of(field), (a, b) -> {
            var both = java.util.EnumSet.copyOf(a);
            both.addAll(b);
            return Set.copyOf(both);
        });
    }

    /** The fields that the frames of a key say; none when only other programs know it. */
    public static Set<TagField> fieldsOf(String key) {
        return FIELDS.getOrDefault(key, Set.of());
    }

    /** The only field that frames of a key say, or the one of a number and its total that is the number. */
    static Optional<TagField> fieldOf(String key) {
        return fieldsOf(key).stream().sorted().findFirst();
    }

    /** A free name as other programs spell it. */
    static String spelled(String upper) {
        return SPELLED.getOrDefault(upper, upper);
    }
}

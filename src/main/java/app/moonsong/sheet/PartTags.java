package app.moonsong.sheet;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.text.CueSheet;
import app.moonsong.text.CueSheet.CueTrack;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a part says of itself: what its sheet says of the track, else of the whole, else what the file says of the whole. */
final class PartTags {
    /** What is said of a whole file holds for each of its parts too. */
    private static final Set<TagField> OF_THE_WHOLE = Set.of(
            TagField.ARTIST,
            TagField.ALBUM_ARTIST,
            TagField.ALBUM,
            TagField.COMPOSER,
            TagField.DISC,
            TagField.DISC_TOTAL,
            TagField.DATE,
            TagField.GENRE,
            TagField.COMPILATION,
            TagField.REPLAYGAIN_ALBUM_GAIN,
            TagField.REPLAYGAIN_ALBUM_PEAK,
            TagField.R128_ALBUM_GAIN,
            TagField.MUSICBRAINZ_RELEASE);

    private final CueSheet sheet;
    private final Tags whole;

    PartTags(CueSheet sheet, Tags whole) {
        this.sheet = sheet;
        this.whole = whole;
    }

    Tags of(CueTrack track) {
        var said = new EnumMap<TagField, List<String>>(TagField.class);
        OF_THE_WHOLE.forEach(field -> said.put(field, whole.values().getOrDefault(field, List.of())));
        put(said, TagField.ALBUM, sheet.about(), "TITLE");
        put(said, TagField.ALBUM_ARTIST, sheet.about(), "PERFORMER");
        put(said, TagField.REPLAYGAIN_ALBUM_GAIN, sheet.about(), "REPLAYGAIN_ALBUM_GAIN");
        put(said, TagField.REPLAYGAIN_ALBUM_PEAK, sheet.about(), "REPLAYGAIN_ALBUM_PEAK");
        for (var about : List.of(sheet.about(), track.said())) {
            put(said, TagField.ARTIST, about, "PERFORMER");
            put(said, TagField.COMPOSER, about, "COMPOSER");
            put(said, TagField.COMPOSER, about, "SONGWRITER");
            put(said, TagField.DISC, about, "DISCNUMBER");
            put(said, TagField.DISC_TOTAL, about, "TOTALDISCS");
            put(said, TagField.DATE, about, "DATE");
            put(said, TagField.GENRE, about, "GENRE");
        }
        put(said, TagField.ALBUM, track.said(), "ALBUM");
        put(said, TagField.TITLE, track.said(), "TITLE");
        put(said, TagField.REPLAYGAIN_TRACK_GAIN, track.said(), "REPLAYGAIN_TRACK_GAIN");
        put(said, TagField.REPLAYGAIN_TRACK_PEAK, track.said(), "REPLAYGAIN_TRACK_PEAK");
        said.put(TagField.TRACK, List.of(String.valueOf(track.number())));
        return new Tags(said);
    }

    private static void put(
            Map<TagField, List<String>> said, TagField field, Map<String, String> about, String command) {
        var value = about.getOrDefault(command, "");
        if (!value.isBlank()) {
            said.put(field, List.of(value));
        }
    }
}

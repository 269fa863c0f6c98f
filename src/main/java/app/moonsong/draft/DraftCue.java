package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.TrackLength;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import app.moonsong.text.CueSheet;
import app.moonsong.text.CueSheet.CueTrack;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes a draft of a cue sheet. */
final class DraftCue {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|2\\d)\\d\\d(?!\\d)");

    private DraftCue() {}

    /**
     * Reads a cue sheet.
     *
     * @param file what problems call it
     */
    static DraftReading read(String text, String file) {
        var sheet = CueSheet.read(text);
        if (!sheet.bad().isEmpty()) {
            return new DraftReading.Bad(sheet.bad().stream()
                    .map(b -> new TracklistProblem(file, b.line(), "", TracklistProblem.Kind.BAD_CUE_LINE, b.text()))
                    .toList());
        }
        if (sheet.tracks().isEmpty()) {
            return DraftReading.Bad.of(file, 0, TracklistProblem.Kind.NO_TRACKS, "");
        }
        var rows = sheet.tracks().stream().map(DraftCue::row).toList();
        return new DraftReading.Good(new Draft(about(sheet.about()), rows, List.of()));
    }

    private static DraftRow row(CueTrack track) {
        var composer = track.get("SONGWRITER").isEmpty() ? track.get("COMPOSER") : track.get("SONGWRITER");
        return DraftRow.of(track.line(), track.get("TITLE"))
                .with(POSITION, track.number())
                .with(ARTIST, track.get("PERFORMER"))
                .with(COMPOSER, composer)
                .with(LENGTH, track.length().map(TrackLength::written).orElse(""));
    }

    private static Map<TracklistColumn, String> about(Map<String, String> said) {
        var about = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
        put(about, RELEASE_TITLE, said.get("TITLE"));
        put(about, RELEASE_ARTIST, said.get("PERFORMER"));
        put(about, COMPOSER, said.get("SONGWRITER"));
        put(about, COMPOSER, said.get("COMPOSER"));
        var year = YEAR.matcher(said.getOrDefault("DATE", said.getOrDefault("YEAR", "")));
        put(about, RELEASE_YEAR, year.find() ? year.group() : null);
        var disc = said.getOrDefault("DISCNUMBER", "");
        put(about, DISC, disc.matches("[1-9]\\d{0,2}") ? disc : null);
        return about;
    }

    private static void put(
            Map<TracklistColumn, String> about,
            TracklistColumn column,
            @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            about.putIfAbsent(column, value);
        }
    }
}

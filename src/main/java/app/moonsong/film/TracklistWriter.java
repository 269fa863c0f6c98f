package app.moonsong.film;

import static app.moonsong.film.TracklistColumn.*;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a film's rows: every row names its film and release, the first of each describes them. */
final class TracklistWriter {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private TracklistWriter() {}

    static void write(Film film, Writer out) throws IOException {
        var printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(
                Stream.of(TracklistColumn.values()).map(TracklistColumn::header).toList());
        for (var row : rows(film)) {
            print(row, printer);
        }
        printer.flush();
    }

    static List<TracklistRow> rows(Film film) {
        var rows = new ArrayList<TracklistRow>();
        for (var release : film.releases()) {
            boolean firstOfRelease = true;
            for (var track : release.tracks()) {
                var cells = new EnumMap<TracklistColumn, String>(TracklistColumn.class);
                if (rows.isEmpty()) {
                    describe(film, cells);
                }
                if (firstOfRelease) {
                    describe(release, cells);
                }
                describe(track, cells);
                rows.add(new TracklistRow(rows.size() + 2, cells));
                firstOfRelease = false;
            }
        }
        return rows;
    }

    private static void describe(Film film, Map<TracklistColumn, String> cells) {
        cells.put(FILM_TITLE, film.title());
        cells.put(FILM_TITLE_KO, film.koreanTitle().orElse(""));
        cells.put(FILM_YEAR, text(film.year()));
    }

    private static void describe(Release release, Map<TracklistColumn, String> cells) {
        cells.put(RELEASE_TITLE, release.title());
        cells.put(RELEASE_ARTIST, release.artist());
        cells.put(RELEASE_YEAR, text(release.year()));
        cells.put(RELEASE_MUSICBRAINZ, release.musicBrainz());
    }

    private static void describe(Track track, Map<TracklistColumn, String> cells) {
        cells.put(FILM, track.id().film());
        cells.put(RELEASE, track.id().release());
        cells.put(DISC, String.valueOf(track.id().disc()));
        cells.put(POSITION, String.valueOf(track.id().position()));
        cells.put(TITLE, track.title());
        cells.put(ARTIST, track.artist());
        cells.put(COMPOSER, track.composer());
        cells.put(LENGTH, track.length().map(TrackLength::written).orElse(""));
        cells.put(ALTERNATIVES, AlternativeTitles.written(track.alternatives()));
        cells.put(RECORDING, track.recording());
        cells.put(SONG, track.song().equals(track.recording()) ? "" : track.song());
        cells.put(NOTE_EN, track.note().english());
        cells.put(NOTE_KO, track.note().korean());
        cells.put(MUSICBRAINZ_RECORDING, track.musicBrainz().recording());
        cells.put(MUSICBRAINZ_TRACK, track.musicBrainz().track());
    }

    private static void print(TracklistRow row, CSVPrinter printer) throws IOException {
        var cells = new ArrayList<String>();
        for (var column : TracklistColumn.values()) {
            cells.add(TracklistCell.written(row.get(column)));
        }
        printer.printRecord(cells);
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }
}

package app.moonsong.playlist;

import app.moonsong.film.Note;
import app.moonsong.film.TrackId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The playlists that ship: {@code playlists/FILM/playlists.csv}, which the build puts on the class path. */
public final class ShippedPlaylists {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setLenientEof(false)
            .setTrailingData(false)
            .get();

    private ShippedPlaylists() {}

    /** Reads the playlists of a film; none when it ships none. A wrong file is a fault of the build and throws. */
    public static List<ShippedPlaylist> of(String film) {
        var name = "/playlists/" + film + "/playlists.csv";
        try (var in = ShippedPlaylists.class.getResourceAsStream(name)) {
            return in == null ? List.of() : read(film, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ShippedPlaylist> read(String film, Reader csv) throws IOException {
        var rows = new LinkedHashMap<String, List<CSVRecord>>();
        try (var parser = FORMAT.parse(csv)) {
            for (var row : parser) {
                rows.computeIfAbsent(cell(row, "playlist"), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        return rows.values().stream().map(r -> playlist(film, r)).toList();
    }

    private static ShippedPlaylist playlist(String film, List<CSVRecord> rows) {
        var first = rows.getFirst();
        return new ShippedPlaylist(
                film,
                cell(first, "playlist"),
                new Note(cell(first, "name_en"), cell(first, "name_ko")),
                new Note(cell(first, "sentence_en"), cell(first, "sentence_ko")),
                rows.stream().map(r -> track(film, r)).toList());
    }

    private static TrackId track(String film, CSVRecord row) {
        var written = cell(row, "track");
        return TrackId.parse(film + "/" + written)
                .orElseThrow(() -> new IllegalStateException("not a track: %s, record %d of the playlists of %s"
                        .formatted(written, row.getRecordNumber(), film)));
    }

    private static String cell(CSVRecord row, String column) {
        return Objects.requireNonNull(row.get(column)).strip();
    }
}

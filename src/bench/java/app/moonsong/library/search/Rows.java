package app.moonsong.library.search;

import app.moonsong.audio.TagField;
import app.moonsong.library.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Rows of a library that is not there: lines of path, title, artist, album artist, album, composer, year, track, genre,
 * further words, length in ms, size in bytes and time of change in ms, with a tab between each.
 */
record Rows(List<List<String>> rows) {
    private static final List<TagField> TAGS = List.of(
            TagField.TITLE,
            TagField.ARTIST,
            TagField.ALBUM_ARTIST,
            TagField.ALBUM,
            TagField.COMPOSER,
            TagField.DATE,
            TagField.TRACK,
            TagField.GENRE);
    private static final Map<String, String> FORMATS = Map.of("mp3", "MP3", "flac", "FLAC", "ogg", "VORBIS", "m4a", "AAC");

    static Rows read(Path file, int most) {
        try (var lines = Files.lines(file)) {
            return new Rows(lines.limit(most).map(l -> List.of(l.split("\t", -1))).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts that are searched, in bytes of UTF-8; a genre column holds the genre and its further words. */
    long textBytes() {
        return rows.stream()
                .flatMap(r -> List.of(r.get(0), r.get(1), r.get(2), r.get(3), r.get(4), r.get(5), r.get(8)).stream())
                .mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    String title(int row) {
        return rows.get(row).get(1);
    }

    String artist(int row) {
        return rows.get(row).get(2);
    }

    String album(int row) {
        return rows.get(row).get(4);
    }

    /** Writes them as files of one folder, as a scan would have. */
    void fill(Database database) {
        database.writeRebuildable(c -> {
            Database.update(c, "INSERT INTO folder (id, path, added_ms) VALUES (1, '/music', 0)");
            try (var put = c.prepareStatement("INSERT INTO file (folder_id, path, state, size_bytes, modified_ns,"
                    + " added_ms, format, length_ns, sample_rate_hz, channels, bitrate_kbps, content_id, tags)"
                    + " VALUES (1, ?, 'present', ?, 0, ?, ?, ?, 44100, 2, ?, ?, ?)")) {
                for (int i = 0; i < rows.size(); i++) {
                    var row = rows.get(i);
                    var path = row.get(0).substring("/music/".length());
                    long ms = Long.parseLong(row.get(10));
                    long bytes = Long.parseLong(row.get(11));
                    Database.bind(
                            put,
                            path,
                            bytes,
                            Long.parseLong(row.get(12)),
                            FORMATS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "OPUS"),
                            ms * 1_000_000,
                            (int) (bytes * 8 / ms),
                            "%032x".formatted(i),
                            tags(row));
                    put.executeUpdate();
                }
            }
            return rows.size();
        });
    }

    private static String tags(List<String> row) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < TAGS.size(); i++) {
            if (!row.get(i + 1).isEmpty()) {
                parts.add("\"" + TAGS.get(i) + "\":[" + quoted(row.get(i + 1)) + "]");
            }
        }
        return parts.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

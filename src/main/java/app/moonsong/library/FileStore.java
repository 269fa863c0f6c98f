package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.ContentId;
import app.moonsong.audio.EmbeddedPicture;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Format;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Reading;
import app.moonsong.audio.Sound;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The rows of folders and files. */
public final class FileStore {
    /** Every row of a file or part with its folder, whether it is listed or rests; a condition may follow. */
    static final String ROWS = "SELECT file.*, folder.path AS folder_path, folder.encoded AS folder_encoded"
            + " FROM file JOIN folder ON folder.id = file.folder_id ";

    /** Every file and part with its folder; a condition may follow. */
    public static final String FILES = ROWS + "AND file.rests = 0 ";

    /** How many values {@link #PUT} takes. */
    static final int COLUMNS = 22;

    private static final String PUT = """
            INSERT INTO file (folder_id, path, encoded, state, size_bytes, modified_ns, added_ms, reason, detail, format,
              length_ns, sample_rate_hz, channels, bitrate_kbps, content_id, picture_mime, picture_offset,
              picture_bytes, picture_coding, tags, part_from, part_to)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22)
            ON CONFLICT (folder_id, path, encoded) DO UPDATE SET
              state = CASE WHEN rests = 1 AND ?4 = 'present' THEN 'missing' ELSE ?4 END, size_bytes = ?5, modified_ns = ?6,
              reason = ?8, detail = ?9, format = ?10, length_ns = ?11, sample_rate_hz = ?12, channels = ?13,
              bitrate_kbps = ?14, content_id = ?15, picture_mime = ?16, picture_offset = ?17, picture_bytes = ?18,
              picture_coding = ?19, tags = ?20, part_from = ?21, part_to = ?22, audio_hash = NULL
            """;

    private FileStore() {}

    static Folder folder(ResultSet row) throws SQLException {
        return new Folder(row.getLong("id"), new Place(row.getString("path"), row.getInt("encoded") == 1).path());
    }

    /** Returns the file at a path in a folder, from among {@link #FILES} or {@link #ROWS}. */
    static Optional<IndexedFile> at(Database database, String among, Folder folder, Path file) {
        var place = Place.of(folder.path(), file);
        return database
                .read(
                        among + "WHERE folder.id = ? AND file.path = ? AND file.encoded = ?",
                        FileStore::file,
                        folder.id(),
                        place.text(),
                        place.encoded() ? 1 : 0)
                .stream()
                .findFirst();
    }

    /** Reads a file of a row of {@link #FILES}. */
    public static IndexedFile file(ResultSet row) throws SQLException {
        var folder = new Folder(
                row.getLong("folder_id"),
                new Place(row.getString("folder_path"), row.getInt("folder_encoded") == 1).path());
        var path = new Place(row.getString("path"), row.getInt("encoded") == 1).in(folder.path());
        var modified = instant(row.getLong("modified_ns"));
        var audio = audio(row, path, modified);
        return new IndexedFile(
                row.getLong("id"),
                folder,
                path,
                state(row.getString("state")),
                row.getLong("size_bytes"),
                modified,
                Instant.ofEpochMilli(row.getLong("added_ms")),
                audio,
                part(row, path, audio),
                reason(row, path, modified));
    }

    private static Optional<Excerpt> part(ResultSet row, Path path, Optional<AudioFile> audio) throws SQLException {
        int from = row.getInt("part_from");
        if (row.wasNull()) {
            return Optional.empty();
        }
        int to = row.getInt("part_to");
        var end = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(to);
        return Optional.of(new Excerpt(PartName.file(path), from, end, audio.map(AudioFile::tags)));
    }

    private static IndexedFile.State state(String text) {
        return switch (text) {
            case "present" -> IndexedFile.State.PRESENT;
            case "missing" -> IndexedFile.State.MISSING;
            default -> IndexedFile.State.UNREADABLE;
        };
    }

    private static Optional<AudioFile> audio(ResultSet row, Path path, Instant modified) throws SQLException {
        var format = row.getString("format");
        if (format == null) {
            return Optional.empty();
        }
        var sound = new Sound(
                Format.valueOf(format),
                Duration.ofNanos(row.getLong("length_ns")),
                row.getInt("sample_rate_hz"),
                row.getInt("channels"),
                row.getInt("bitrate_kbps"));
        return Optional.of(new AudioFile(
                path,
                row.getLong("size_bytes"),
                modified,
                sound,
                Json.tags(row.getString("tags")),
                picture(row),
                new ContentId(row.getString("content_id"))));
    }

    private static Optional<EmbeddedPicture> picture(ResultSet row) throws SQLException {
        var mimeType = row.getString("picture_mime");
        return mimeType == null
                ? Optional.empty()
                : Optional.of(new EmbeddedPicture(
                        mimeType,
                        row.getLong("picture_offset"),
                        row.getLong("picture_bytes"),
                        EmbeddedPicture.Coding.valueOf(row.getString("picture_coding"))));
    }

    private static Optional<Reading.Unreadable> reason(ResultSet row, Path path, Instant modified) throws SQLException {
        var reason = row.getString("reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(new Reading.Unreadable(
                        path,
                        row.getLong("size_bytes"),
                        modified,
                        Reading.Reason.valueOf(reason),
                        String.valueOf(row.getString("detail"))));
    }

    /**
     * Writes what was read of files of one folder; a file keeps its row and what hangs on it, and one that rests goes on
     * resting.
     */
    static void put(Connection connection, Folder folder, List<FileEntry> entries, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(PUT)) {
            for (var entry : entries) {
                Database.bind(statement, entry.values(folder, now));
                statement.executeUpdate();
            }
        }
    }

    static long nanos(Instant time) {
        return time.getEpochSecond() * 1_000_000_000L + time.getNano();
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, 1_000_000_000L), Math.floorMod(nanos, 1_000_000_000L));
    }
}

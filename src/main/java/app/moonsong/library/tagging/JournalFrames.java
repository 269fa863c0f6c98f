package app.moonsong.library.tagging;

import app.moonsong.library.Database;
import app.moonsong.tagging.Bytes;
import app.moonsong.tagging.Frame;
import app.moonsong.tagging.FrameChange;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The rows of frames before and after an edit; large ones are kept once for all edits. */
final class JournalFrames {
    private static final int LARGE_BYTES = 2048;
    private static final Bytes NOTHING = Bytes.copyOf(new byte[0]);
    private static final String FRAMES = """
            SELECT key, side, texts, blob, coalesce(stored, %s) AS bytes, coalesce(length(tag_blob.bytes), 0) AS size
            FROM tag_frame LEFT JOIN tag_blob ON tag_blob.hash = tag_frame.blob WHERE edit_id = ? ORDER BY ordinal
            """;
    private static final String WHOLE = FRAMES.formatted("tag_blob.bytes");
    private static final String TO_READ = FRAMES.formatted("x''");

    private JournalFrames() {}

    static void put(Connection connection, long edit, List<FrameChange> changes) throws SQLException {
        int ordinal = 0;
        for (var change : changes) {
            put(connection, edit, ordinal++, change.key(), "none", List.of(), NOTHING);
            for (var frame : change.before()) {
                put(connection, edit, ordinal++, frame.key(), "before", frame.values(), frame.stored());
            }
            for (var frame : change.after()) {
                put(connection, edit, ordinal++, frame.key(), "after", frame.values(), frame.stored());
            }
        }
    }

    private static void put(
            Connection connection, long edit, int ordinal, String key, String side, List<String> texts, Bytes stored)
            throws SQLException {
        boolean large = stored.length() > LARGE_BYTES;
        if (large) {
            Database.update(
                    connection,
                    "INSERT OR IGNORE INTO tag_blob (hash, bytes) VALUES (?, ?)",
                    stored.hash(),
                    stored.toArray());
        }
        Database.update(
                connection,
                "INSERT INTO tag_frame (edit_id, ordinal, key, side, texts, stored, blob) VALUES (?, ?, ?, ?, ?, ?, ?)",
                edit,
                ordinal,
                key,
                side,
                Texts.json(texts),
                large ? null : stored.toArray(),
                large ? stored.hash() : null);
    }

    private record Row(String key, String side, List<String> texts, Bytes bytes) {
        /** In the place of a large frame stands its size, which is all that is shown of it. */
        static Row toRead(ResultSet row) throws SQLException {
            var whole = of(row);
            return row.getString("blob") == null || !whole.texts.isEmpty()
                    ? whole
                    : new Row(whole.key, whole.side, List.of(Long.toString(row.getLong("size"))), whole.bytes);
        }

        static Row of(ResultSet row) throws SQLException {
            byte[] bytes = row.getBytes("bytes");
            return new Row(
                    row.getString("key"),
                    row.getString("side"),
                    Texts.of(row.getString("texts")),
                    Bytes.copyOf(bytes == null ? new byte[0] : bytes));
        }

        Frame frame() {
            return new Frame(key, texts, bytes);
        }
    }

    /** The edits with their changes to the byte, to be taken back. */
    static List<Edit> whole(Connection connection, List<Edit> edits) throws SQLException {
        return with(connection, edits, WHOLE, Row::of);
    }

    /** The edits with their changes to be read: what is large is not fetched. */
    static List<Edit> toRead(Connection connection, List<Edit> edits) throws SQLException {
        return with(connection, edits, TO_READ, Row::toRead);
    }

    private static List<Edit> with(Connection connection, List<Edit> edits, String sql, Database.Row<Row> frames)
            throws SQLException {
        var all = new ArrayList<Edit>(edits.size());
        for (var e : edits) {
            var rows = Database.query(connection, sql, frames, e.id());
            all.add(new Edit(e.id(), e.batch(), e.file(), e.when(), e.state(), changes(rows), e.rename()));
        }
        return all;
    }

    private static List<FrameChange> changes(List<Row> rows) {
        var before = new LinkedHashMap<String, List<Frame>>();
        var after = new LinkedHashMap<String, List<Frame>>();
        for (var row : rows) {
            switch (row.side()) {
                case "before" ->
                    before.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row.frame());
                case "after" ->
                    after.computeIfAbsent(row.key(), k -> new ArrayList<>()).add(row.frame());
                default -> before.computeIfAbsent(row.key(), k -> new ArrayList<>());
            }
        }
        return before.entrySet().stream()
                .map(e -> new FrameChange(e.getKey(), e.getValue(), after.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    /** Removes what no frame names any more. */
    static int sweep(Connection connection) throws SQLException {
        return Database.update(
                connection,
                "DELETE FROM tag_blob WHERE hash NOT IN (SELECT blob FROM tag_frame WHERE blob IS NOT NULL)");
    }

    /** Bytes that the journal takes, rows not counted. */
    static long size(Connection connection) throws SQLException {
        return Database.query(
                        connection,
                        "SELECT coalesce((SELECT sum(length(bytes)) FROM tag_blob), 0)"
                                + " + coalesce((SELECT sum(coalesce(length(stored), 0) + length(texts)) FROM tag_frame), 0)",
                        row -> row.getLong(1))
                .getFirst();
    }
}

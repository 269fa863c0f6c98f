package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One edit of playlists under way, within one transaction: what it changes, it keeps, so that it can be taken back. */
final class Edit {
    private static final String KEEP_PLACE =
            "INSERT INTO playlist_edit_entry SELECT ?1, id, place, ?3 FROM playlist_entry WHERE id = ?2"
                    + " ON CONFLICT (edit_id, entry_id) DO UPDATE SET place_after = excluded.place_after";
    private static final String KEEP_HEAD = "INSERT INTO playlist_edit_head VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PLACE_AT =
            "SELECT place FROM playlist_entry WHERE playlist_id = ? AND place IS NOT NULL ORDER BY place LIMIT 1 OFFSET ?";

    private final Connection connection;
    private final long id;

    private Edit(Connection connection, long id) {
        this.connection = connection;
        this.id = id;
    }

    /** Begins an edit; what was taken back before cannot be done again from now on. */
    static Edit begin(Connection connection, long playlist, Edited.Kind kind) throws SQLException {
        Database.update(connection, "DELETE FROM playlist_edit WHERE undone = 1");
        var id = Database.query(
                connection,
                "INSERT INTO playlist_edit (playlist_id, kind) VALUES (?, ?) RETURNING id",
                row -> row.getLong(1),
                playlist,
                kind.name());
        return new Edit(connection, id.getFirst());
    }

    /** Keeps that a playlist was made: without it, it is gone as one that was deleted, with all its entries. */
    static void making(Connection connection, long playlist, Edited.Kind kind) throws SQLException {
        var edit = begin(connection, playlist, kind);
        var head = Head.of(connection, playlist);
        edit.keep(playlist, 0, head.gone());
        edit.keep(playlist, 1, head);
    }

    void head(long playlist, Head head) throws SQLException {
        keep(playlist, 0, Head.of(connection, playlist));
        keep(playlist, 1, head);
        Database.update(
                connection,
                "UPDATE playlist SET name = ?, folder = ?, note = ?, deleted = ?, rule_id = ? WHERE id = ?",
                head.name(),
                head.folder(),
                head.note(),
                head.deleted() ? 1 : 0,
                head.rule().orElse(null),
                playlist);
    }

    private void keep(long playlist, int after, Head head) throws SQLException {
        Database.update(
                connection,
                KEEP_HEAD,
                id,
                playlist,
                after,
                head.name(),
                head.folder(),
                head.note(),
                head.deleted() ? 1 : 0,
                head.rule().orElse(null));
    }

    /** Takes entries out of their playlists. */
    void remove(List<Long> entries) throws SQLException {
        place(entries, Collections.nCopies(entries.size(), null));
    }

    /** Gives each entry its place. */
    void place(List<Long> entries, List<? extends @Nullable Long> places) throws SQLException {
        try (var keep = connection.prepareStatement(KEEP_PLACE);
                var place = connection.prepareStatement("UPDATE playlist_entry SET place = ? WHERE id = ?")) {
            for (int i = 0; i < entries.size(); i++) {
                Database.bind(keep, id, entries.get(i), places.get(i));
                keep.executeUpdate();
                Database.bind(place, places.get(i), entries.get(i));
                place.executeUpdate();
            }
        }
    }

    /** Puts entries that stand nowhere before the one with an index, counted from 0; beyond the end is at the end. */
    void insert(long playlist, List<Long> entries, int index) throws SQLException {
        int at = Math.clamp(index, 0, count(playlist));
        var before = at == 0 ? OptionalLong.empty() : placeAt(playlist, at - 1);
        var room = Places.between(before, placeAt(playlist, at), entries.size());
        if (room.isPresent()) {
            place(entries, boxed(room.get()));
        } else {
            makeRoom(playlist, entries, at);
        }
    }

    private int count(long playlist) throws SQLException {
        return Database.query(
                        connection,
                        "SELECT count(*) FROM playlist_entry WHERE playlist_id = ? AND place IS NOT NULL",
                        row -> row.getInt(1),
                        playlist)
                .getFirst();
    }

    private OptionalLong placeAt(long playlist, int index) throws SQLException {
        var place = Database.query(connection, PLACE_AT, row -> row.getLong(1), playlist, index);
        return place.isEmpty() ? OptionalLong.empty() : OptionalLong.of(place.getFirst());
    }

    private void makeRoom(long playlist, List<Long> entries, int index) throws SQLException {
        var all = new ArrayList<>(ids(connection, playlist));
        all.addAll(index, entries); // they stand nowhere yet, so they are not among all
        place(all, boxed(Places.fresh(all.size())));
    }

    static List<Long> ids(Connection connection, long playlist) throws SQLException {
        return Database.query(
                connection,
                "SELECT id FROM playlist_entry WHERE playlist_id = ? AND place IS NOT NULL ORDER BY place",
                row -> row.getLong(1),
                playlist);
    }

    static List<Long> boxed(long[] places) {
        return Arrays.stream(places).boxed().toList();
    }
}

package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import app.moonsong.playlist.Entry;
import java.util.List;
import java.util.UUID;

/**
 * A playlist of which more comes than should be held at once. What has come is kept beside the database, where only this
 * process sees it and nothing of it is left when that is killed; in one piece it becomes a playlist, and one edit that can
 * be taken back.
 */
public final class Gathering {
    private final Database database;
    private final String table = "gathered_" + UUID.randomUUID().toString().replace('-', '_');

    Gathering(Database database, List<Entry> first) {
        this.database = database;
        database.writeRebuildable(connection -> Database.update(
                connection, "CREATE TEMP TABLE " + table + " AS SELECT * FROM playlist_entry WHERE FALSE"));
        add(first);
    }

    /** Adds entries behind those that are there. */
    public void add(List<Entry> entries) {
        database.writeRebuildable(connection -> EntryRows.gather(connection, table, entries));
    }

    /** How many entries have come. */
    public long size() {
        return database.write(
                connection -> Database.query(connection, "SELECT count(*) FROM temp." + table, row -> row.getLong(1))
                        .getFirst());
    }

    /** What has come, in order. */
    public List<Entry> entries() {
        return database.write(connection -> EntryRows.gathered(connection, "temp." + table)).stream()
                .map(SavedEntry::entry)
                .toList();
    }

    /** Makes a playlist of it; when another has its name, it gets a number behind it. */
    public SavedPlaylist finish(String name, String folder) {
        return database.write(connection -> {
            var free = PlaylistRows.free(connection, Playlists.composed(name));
            long id = PlaylistRows.put(connection, free, Playlists.composed(folder), "");
            Database.update(
                    connection,
                    "INSERT INTO playlist_entry (playlist_id, place, " + EntryRows.ENTRY + ") SELECT ?, rowid * ?, "
                            + EntryRows.ENTRY + " FROM temp." + table + " ORDER BY rowid",
                    id,
                    Places.GAP);
            Database.update(connection, "DROP TABLE temp." + table);
            Edit.making(connection, id, Edited.Kind.MAKE);
            return PlaylistRows.playlist(connection, id);
        });
    }

    /** Leaves nothing of it. */
    public void drop() {
        database.write(connection -> Database.update(connection, "DROP TABLE temp." + table));
    }
}

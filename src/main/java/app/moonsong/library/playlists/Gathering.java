package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import app.moonsong.playlist.Entry;
import java.util.List;

/**
 * A playlist of which more comes than should be held at once. It is there, and one edit that can be taken back, when it
 * is finished; what is never finished is forgotten with the edits of long ago.
 */
public final class Gathering {
    private final Database database;
    private final long id;

    Gathering(Database database, List<Entry> first) {
        this.database = database;
        id = database.writeRebuildable(connection -> {
            long made = PlaylistRows.putHidden(connection);
            EntryRows.append(connection, made, first);
            return made;
        });
    }

    /** Adds entries behind those that are there. */
    public void add(List<Entry> entries) {
        database.writeRebuildable(connection -> {
            EntryRows.append(connection, id, entries);
            return id;
        });
    }

    /** Makes a playlist of it; when another has its name, it gets a number behind it. */
    public SavedPlaylist finish(String name, String folder) {
        return database.write(connection -> {
            var free = PlaylistRows.free(connection, Playlists.composed(name));
            Database.update(
                    connection,
                    "UPDATE playlist SET name = ?, folder = ?, deleted = 0 WHERE id = ?",
                    free,
                    Playlists.composed(folder),
                    id);
            Edit.making(connection, id, Edited.Kind.MAKE);
            return PlaylistRows.playlist(connection, id);
        });
    }

    /** Leaves nothing of it. */
    public void drop() {
        database.write(connection -> Database.update(connection, "DELETE FROM playlist WHERE id = ?", id));
    }
}

package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.library.labels.Label;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedPlaylist;
import java.util.List;
import java.util.Optional;

/** The listener's playlists and labels, by the ids the index knows them by. */
final class Lists {
    private final Database database;
    private final Playlists playlists;
    private final Labels labels;

    Lists(Library library) {
        database = library.database();
        playlists = new Playlists(library);
        labels = new Labels(library);
    }

    /** Returns a playlist; empty when it is deleted. */
    Optional<SavedPlaylist> playlist(long id) {
        return database.read("SELECT id FROM playlist WHERE deleted = 0 AND id = ?", r -> r.getLong(1), id).stream()
                .findFirst()
                .map(playlists::playlist);
    }

    /** Returns a label; empty when it is deleted. */
    Optional<Label> label(long id) {
        List<String> name = database.read("SELECT name FROM search_label WHERE id = ?", r -> r.getString(1), id);
        return name.stream().findFirst().flatMap(labels::named);
    }
}

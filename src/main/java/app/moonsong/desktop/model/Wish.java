package app.moonsong.desktop.model;

import app.moonsong.film.TrackId;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.playlists.Entries;
import app.moonsong.playlist.Entry;
import java.nio.file.Path;
import java.util.List;

/** What can be put into a playlist or the queue: a track, whether or not there is a file of it, a file, or what other playlists hold. */
public sealed interface Wish {
    /** A track. */
    record OfTrack(TrackId id) implements Wish {}

    /** A file. */
    record OfFile(Path path) implements Wish {}

    /** An entry of a playlist with all that leads it to its file, by its number. */
    record OfEntry(long id) implements Wish {}

    /** All that a playlist of the listener's holds that is made by hand. */
    record OfPlaylist(long id) implements Wish {}

    /** All tracks of a release, those without a file too. */
    static List<Wish> of(ReleaseView release) {
        return release.rows().stream()
                .<Wish>map(r -> new OfTrack(r.track().id()))
                .toList();
    }

    /** Returns the entries to keep; none for a track that no tracklist has. */
    default List<Entry> entries(Entries entries) {
        return switch (this) {
            case OfTrack(var id) -> entries.of(id).stream().toList();
            case OfFile(var path) -> List.of(entries.of(path));
            case OfEntry(var id) -> entries.kept(id).stream().toList();
            case OfPlaylist(var id) -> entries.ofPlaylist(id);
        };
    }
}

package app.moonsong.desktop.model;

import app.moonsong.film.TrackId;
import app.moonsong.library.playlists.Entries;
import app.moonsong.playlist.Entry;
import java.nio.file.Path;
import java.util.Optional;

/** What can be put into a playlist: a track, whether or not there is a file of it, a file, or an entry of another. */
public sealed interface Wish {
    /** A track. */
    record OfTrack(TrackId id) implements Wish {}

    /** A file. */
    record OfFile(Path path) implements Wish {}

    /** An entry of a playlist with all that leads it to its file, by its number. */
    record OfEntry(long id) implements Wish {}

    /** Returns the entry to keep; empty for a track that no tracklist has. */
    default Optional<Entry> entry(Entries entries) {
        return switch (this) {
            case OfTrack(var id) -> entries.of(id);
            case OfFile(var path) -> Optional.of(entries.of(path));
            case OfEntry(var id) -> entries.kept(id);
        };
    }
}

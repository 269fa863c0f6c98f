package app.moonsong.desktop.model;

import app.moonsong.film.TrackId;
import app.moonsong.library.ReleaseView;
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

    /** All that a playlist of the listener's holds; of a smart one, what it holds when it is asked for. */
    record OfPlaylist(long id) implements Wish {}

    /** All tracks of a release, those without a file too. */
    static List<Wish> of(ReleaseView release) {
        return release.rows().stream()
                .<Wish>map(r -> new OfTrack(r.track().id()))
                .toList();
    }
}

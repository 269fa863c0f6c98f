package app.moonsong.playlist;

import app.moonsong.film.Note;
import app.moonsong.film.TrackId;
import java.util.List;

/**
 * A playlist that comes with a film; it cannot be changed, but copied.
 *
 * @param id unique in its film: {@code quiet-hours}
 * @param sentence what it is, in one sentence
 */
public record ShippedPlaylist(String film, String id, Note name, Note sentence, List<TrackId> tracks) {
    public ShippedPlaylist {
        tracks = List.copyOf(tracks);
    }

    /** Whether this is what it is called, in any language or in short. */
    public boolean isCalled(String text) {
        return text.equals(id) || text.equals(name.english()) || text.equals(name.korean());
    }
}

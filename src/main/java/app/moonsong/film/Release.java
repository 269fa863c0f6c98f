package app.moonsong.film;

import java.util.List;
import java.util.OptionalInt;

/**
 * One issue of a film's music: an album, an EP, a promo list, a list from a blog.
 *
 * @param id short stable name, unique in its film: {@code original-score-2021}
 * @param title the title as issued
 * @param artist the release's artist; empty when not known
 * @param year of issue
 * @param tracks in order of disc and position
 * @param musicBrainz its id there; empty when not known
 */
public record Release(
        String id, String title, String artist, OptionalInt year, List<Track> tracks, String musicBrainz) {
    public Release {
        tracks = List.copyOf(tracks);
    }

    /** A release of which MusicBrainz is not known to know. */
    public Release(String id, String title, String artist, OptionalInt year, List<Track> tracks) {
        this(id, title, artist, year, tracks, "");
    }

    /** Whether it is no issue but a list from somewhere: it names neither its artist nor its year. */
    public boolean isList() {
        return artist.isEmpty() && year.isEmpty();
    }
}

package app.moonsong.library.labels;

import app.moonsong.film.Track;
import app.moonsong.library.Recordings;

/** What words and stars are said of: a recording whatever file plays it, or the sound of a file that is no track. */
public record Subject(String name) {
    private static final String SOUND = "sound:";

    /** The recording of a track. */
    public static Subject of(Track track) {
        return new Subject(Recordings.name(track));
    }

    /** The sound of a file, by its content id. */
    public static Subject ofSound(String contentId) {
        return new Subject(SOUND + contentId);
    }
}

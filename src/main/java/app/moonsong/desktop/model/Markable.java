package app.moonsong.desktop.model;

import app.moonsong.film.Track;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.TrackRow;
import app.moonsong.library.labels.Marked;
import app.moonsong.library.labels.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A thing on a page that can be given stars and labels.
 *
 * @param subjects what words on it are said of; new ones go to the first
 * @param file what its file says of itself
 */
public record Markable(List<Subject> subjects, Marked file) {
    public Markable {
        subjects = List.copyOf(subjects);
    }

    /** A track of a film, with what its best file says and what was said of that before it was known to be it. */
    public static Markable of(TrackRow row) {
        var file = row.best().filter(h -> h.match().decision().holds()).map(HeldFile::file);
        return of(
                Optional.of(row.track()),
                file.flatMap(Markable::sound),
                file.map(Marked::by).orElse(Marked.NONE));
    }

    /** A file, and the track that it is held to be. */
    static Markable of(IndexedFile file, Optional<Track> held) {
        return of(held, sound(file), Marked.by(file));
    }

    /**
     * A track, a sound, or both.
     *
     * @param contentId of the file's sound; empty when not known
     */
    static Markable of(Optional<Track> track, Optional<String> contentId, Marked file) {
        var subjects = new ArrayList<Subject>();
        track.map(Subject::of).ifPresent(subjects::add);
        contentId.map(Subject::ofSound).ifPresent(subjects::add);
        return new Markable(subjects, file);
    }

    private static Optional<String> sound(IndexedFile file) {
        return file.audio().map(a -> a.contentId().hex());
    }
}

package app.moonsong.library.labels;

import app.moonsong.film.TrackId;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Recordings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What words on tracks and files are said of, as the library is when this is made. */
public final class Subjects {
    private final Library library;
    private final Recordings recordings;
    private final Map<Path, TrackId> held = new HashMap<>();

    public Subjects(Library library) {
        this.library = library;
        recordings = new Recordings(library.tracklists());
        for (var file : library.matches()) {
            track(file).ifPresent(t -> held.put(file.file().path(), t));
        }
    }

    private static Optional<TrackId> track(HeldFile file) {
        return file.match().decision().holds() ? file.match().held() : Optional.empty();
    }

    /** Returns what words on a track are said of; empty when no tracklist has the track. */
    public List<Subject> of(TrackId track) {
        return recordings.track(track).map(Subject::of).stream().toList();
    }

    /**
     * Returns what words on a file are said of: the recording that it is held to be, and its sound. New words go to the
     * first; the others keep what was said before it was known. Empty when the library does not know the file.
     */
    public List<Subject> of(Path file) {
        return library.file(file).map(this::of).orElse(List.of());
    }

    /** The same of a file that the library knows. */
    public List<Subject> of(IndexedFile file) {
        var subjects = new ArrayList<Subject>();
        Optional.ofNullable(held.get(file.path())).ifPresent(track -> subjects.addAll(of(track)));
        file.audio().ifPresent(a -> subjects.add(Subject.ofSound(a.contentId().hex())));
        return List.copyOf(subjects);
    }
}

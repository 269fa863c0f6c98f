package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.library.FilmView;
import app.moonsong.library.Library;
import java.nio.file.Path;

/** The listener's word on a file and a track. */
final class Verdict {
    /** What is said of the file with this id. */
    @FunctionalInterface
    interface Said {
        void say(Library library, long fileId, TrackId track);
    }

    private Verdict() {}

    static Exit run(Session session, Path path, String written, Said said) {
        var track = TrackId.parse(written);
        if (track.isEmpty()) {
            return session.wrong("verdict.bad-track", written);
        }
        var library = session.library();
        var films = new FilmIndex(library.films().stream().map(FilmView::film).toList());
        if (films.find(track.get()).isEmpty()) {
            return session.fail("verdict.no-track", track.get().toString());
        }
        var absolute = path.toAbsolutePath().normalize();
        var file = library.file(absolute);
        if (file.isEmpty()) {
            return session.fail("verdict.no-file", absolute);
        }
        said.say(library, file.get().id(), track.get());
        library.match(absolute).ifPresent(held -> new Matches(session, library).print(held, false));
        return Exit.DONE;
    }
}

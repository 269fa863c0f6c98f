package app.moonsong.cli;

import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.library.HeldFile;
import java.nio.file.Path;
import java.util.Optional;

/** The file and the track that a word of the listener is about; what is wrong with them is said. */
final class Named {
    private static final String NEAREST = "[1-3]";

    private final Session session;
    private Exit exit = Exit.DONE;

    Named(Session session) {
        this.session = session;
    }

    /** How to end when something that was named is not there. */
    Exit exit() {
        return exit;
    }

    Optional<HeldFile> file(Path path) {
        var held = session.library().match(path.toAbsolutePath().normalize());
        if (held.isEmpty()) {
            exit = session.fail("verdict.no-file", path.toAbsolutePath().normalize());
        }
        return held;
    }

    /**
     * The track that was written.
     *
     * @param written a track's place, 1 to 3 for the nearest tracks of the file, or nothing for the nearest
     */
    Optional<TrackId> track(HeldFile held, Optional<String> written) {
        if (written.isEmpty() || written.get().matches(NEAREST)) {
            return nearest(held, written.map(Integer::parseInt).orElse(1));
        }
        var track = TrackId.parse(written.get());
        if (track.isEmpty()) {
            exit = session.wrong("verdict.bad-track", written.get());
            return track;
        }
        var films = new FilmIndex(session.library().tracklists());
        if (films.find(track.get()).isEmpty()) {
            exit = session.fail("verdict.no-track", track.get().toString());
            return Optional.empty();
        }
        return track;
    }

    private Optional<TrackId> nearest(HeldFile held, int number) {
        var candidates = held.match().candidates();
        if (candidates.size() < number) {
            exit = session.fail("verdict.no-nearest", held.file().path(), number);
            return Optional.empty();
        }
        return Optional.of(candidates.get(number - 1)).map(Candidate::track);
    }

    /** Prints what the file is held to be now. */
    Exit print(Path path) {
        session.library()
                .match(path.toAbsolutePath().normalize())
                .ifPresent(held -> new Matches(session, session.library()).print(held, false));
        return Exit.DONE;
    }
}

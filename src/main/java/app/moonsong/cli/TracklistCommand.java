package app.moonsong.cli;

import app.moonsong.film.TracklistCsv;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Parameters;

/** {@code tracklist add|check|export|remove|undo}: the lists that files are held against. */
@picocli.CommandLine.Command(
        name = "tracklist",
        subcommands = {
            TracklistAdd.class,
            TracklistCheck.class,
            TracklistCommand.Export.class,
            TracklistCommand.Remove.class,
            TracklistCommand.Undo.class
        })
final class TracklistCommand extends Group {
    /** {@code tracklist export FILM}: writes the film's list as CSV to the output. */
    @picocli.CommandLine.Command(name = "export")
    static final class Export implements Command {
        @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
        private String film = "";

        @Override
        public Exit run(Session session) throws IOException {
            var view = session.library().film(film);
            if (view.isEmpty()) {
                return session.fail("film.unknown", film);
            }
            TracklistCsv.write(view.get().film(), new OutputStreamWriter(session.out(), StandardCharsets.UTF_8));
            return Exit.DONE;
        }
    }

    /** {@code tracklist remove FILM}: forgets a film; its files stay where they are. */
    @picocli.CommandLine.Command(name = "remove")
    static final class Remove implements Command {
        @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
        private String film = "";

        @Override
        public Exit run(Session session) {
            if (session.library().film(film).isEmpty()) {
                return session.fail("film.unknown", film);
            }
            session.library().removeFilm(film);
            session.say("tracklist.removed", film);
            return Exit.DONE;
        }
    }

    /** {@code tracklist undo}: takes back the last change of a tracklist. */
    @picocli.CommandLine.Command(name = "undo")
    static final class Undo implements Command {
        @Override
        public Exit run(Session session) {
            var film = session.library().undoTracklist();
            if (film.isEmpty()) {
                return session.fail("tracklist.no-undo");
            }
            session.say("tracklist.undone", film.get());
            return Exit.DONE;
        }
    }
}

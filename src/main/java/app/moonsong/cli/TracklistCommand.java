package app.moonsong.cli;

import app.moonsong.film.Film;
import app.moonsong.film.TracklistCsv;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistReading;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tracklist add|export|check|remove}: the lists that files are held against. */
@picocli.CommandLine.Command(
        name = "tracklist",
        subcommands = {
            TracklistCommand.Add.class,
            TracklistCommand.Export.class,
            TracklistCommand.Check.class,
            TracklistCommand.Remove.class
        })
final class TracklistCommand implements Command {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Exit run(Session session) {
        spec.commandLine().usage(session.err());
        return Exit.WRONG_USAGE;
    }

    /** {@code tracklist add FILE}: takes in a film, or replaces it. */
    @picocli.CommandLine.Command(name = "add")
    static final class Add implements Command {
        @Parameters(paramLabel = "FILE", descriptionKey = "tracklist.file")
        private String file = "";

        @Override
        public Exit run(Session session) {
            return switch (read(file, session)) {
                case TracklistReading.Good(var film) -> {
                    session.library().putFilm(film);
                    session.say("tracklist.added", film.title(), tracks(film), film.id());
                    yield Exit.DONE;
                }
                case TracklistReading.Bad(var problems) -> bad(problems, session);
            };
        }
    }

    /** {@code tracklist check FILE}: says what is wrong with a file and changes nothing. */
    @picocli.CommandLine.Command(name = "check")
    static final class Check implements Command {
        @Parameters(paramLabel = "FILE", descriptionKey = "tracklist.file")
        private String file = "";

        @Override
        public Exit run(Session session) {
            return switch (read(file, session)) {
                case TracklistReading.Good(var film) -> {
                    session.say("tracklist.good", film.title(), tracks(film), film.id());
                    yield Exit.DONE;
                }
                case TracklistReading.Bad(var problems) -> bad(problems, session);
            };
        }
    }

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

    private static TracklistReading read(String file, Session session) {
        return file.equals("-") ? TracklistCsv.read(session.outside().in(), "-") : TracklistCsv.read(Path.of(file));
    }

    private static int tracks(Film film) {
        return film.releases().stream().mapToInt(r -> r.tracks().size()).sum();
    }

    private static Exit bad(List<TracklistProblem> problems, Session session) {
        for (var p : problems) {
            var words = session.words();
            var where = p.line() == 0
                    ? words.say("tracklist.whole", p.file())
                    : words.say(
                            p.column().isEmpty() ? "tracklist.line" : "tracklist.cell", p.file(), p.line(), p.column());
            session.err()
                    .println(where + ": " + words.say("tracklist." + p.kind().name(), p.value(), p.column()));
        }
        session.say("tracklist.nothing-changed");
        return Exit.FAILED;
    }
}

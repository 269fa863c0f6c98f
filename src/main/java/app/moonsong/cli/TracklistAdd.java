package app.moonsong.cli;

import app.moonsong.draft.Draft;
import app.moonsong.draft.DraftFilm;
import app.moonsong.draft.DraftReading;
import app.moonsong.film.Film;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistReading;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tracklist add FILE}: takes in a film or a release of one, from whatever there is. */
@picocli.CommandLine.Command(name = "add")
final class TracklistAdd implements Command {
    @Mixin
    private DraftOptions options = new DraftOptions();

    @Option(
            names = {"--preview", "--dry-run"},
            descriptionKey = "tracklist.preview")
    private boolean preview;

    @Override
    public Exit run(Session session) throws IOException {
        if (!options.namesOneSource()) {
            return session.wrong("tracklist.one-source");
        }
        var films = session.library().tracklists();
        return switch (options.read(session, films)) {
            case DraftReading.Good(var draft)
            when options.contradicts(draft) -> session.wrong("tracklist.film-named-twice");
            case DraftReading.Good _
            when options.wrongEdit().isPresent() ->
                session.wrong("tracklist.bad-edit", options.wrongEdit().get());
            case DraftReading.Good(var draft) when preview -> preview(draft, films, session);
            case DraftReading.Good(var draft) -> save(draft, films, session);
            case DraftReading.Bad(var problems) -> bad(problems, session);
        };
    }

    private Exit preview(Draft draft, List<Film> films, Session session) {
        var print = new DraftPrint(session);
        var complete = DraftFilm.complete(draft, films);
        print.rows(complete);
        print.leftOut(complete);
        print.doubts(complete, options.name());
        session.say("tracklist.previewed", complete.rows().size(), complete.doubts());
        return complete.doubts() == 0 ? Exit.DONE : Exit.LEFT_OVER;
    }

    private Exit save(Draft draft, List<Film> films, Session session) {
        var complete = DraftFilm.complete(draft, films);
        return switch (DraftFilm.film(draft, films, options.name())) {
            case TracklistReading.Good(var film) -> {
                session.library().putFilm(film);
                var print = new DraftPrint(session);
                if (session.json()) {
                    print.rows(complete);
                }
                print.leftOut(complete);
                print.doubts(complete, options.name());
                session.say("tracklist.added", film.title(), complete.rows().size(), film.id());
                if (complete.doubts() == 0) {
                    yield Exit.DONE;
                }
                session.say("tracklist.doubted", complete.doubts());
                yield Exit.LEFT_OVER;
            }
            case TracklistReading.Bad(var problems) -> bad(problems, session);
        };
    }

    private static Exit bad(List<TracklistProblem> problems, Session session) {
        new DraftPrint(session).problems(problems);
        return session.fail("tracklist.nothing-changed");
    }
}

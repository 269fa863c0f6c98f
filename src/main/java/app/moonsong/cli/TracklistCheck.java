package app.moonsong.cli;

import app.moonsong.draft.Draft;
import app.moonsong.draft.DraftFilm;
import app.moonsong.draft.DraftReading;
import app.moonsong.film.Film;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistReading;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Mixin;

/** {@code tracklist check FILE}: says what is wrong or doubtful with what {@code add} takes, and changes nothing. */
@picocli.CommandLine.Command(name = "check")
final class TracklistCheck implements Command {
    @Mixin
    private DraftOptions options = new DraftOptions();

    @Override
    public Exit run(Session session) throws IOException {
        if (!options.namesOneSource()) {
            return session.wrong("tracklist.one-source");
        }
        var films = session.library().tracklists();
        var print = new DraftPrint(session);
        return switch (options.read(session, films)) {
            case DraftReading.Good(var draft)
            when options.contradicts(draft) -> session.wrong("tracklist.film-named-twice");
            case DraftReading.Good _
            when options.wrongEdit().isPresent() ->
                session.wrong("tracklist.bad-edit", options.wrongEdit().get());
            case DraftReading.Good(var draft) -> check(draft, films, print, session);
            case DraftReading.Bad(var problems) -> {
                print.problems(problems);
                yield Exit.FAILED;
            }
        };
    }

    private Exit check(Draft draft, List<Film> films, DraftPrint print, Session session) {
        // Which film it is for does not matter to whether the list itself is right.
        boolean named = draft.isWholeFilm()
                || !draft.about(TracklistColumn.FILM).isEmpty()
                || !draft.about(TracklistColumn.FILM_TITLE).isEmpty();
        var filmed = named ? draft : draft.about(TracklistColumn.FILM_TITLE, options.name());
        return switch (DraftFilm.film(filmed, films, options.name())) {
            case TracklistReading.Good(var film) -> {
                print.leftOut(draft);
                print.doubts(draft, options.name());
                session.say("tracklist.good", film.title(), draft.rows().size(), film.id());
                yield draft.doubts() == 0 ? Exit.DONE : Exit.LEFT_OVER;
            }
            case TracklistReading.Bad(var problems) -> {
                print.problems(problems);
                yield Exit.FAILED;
            }
        };
    }
}

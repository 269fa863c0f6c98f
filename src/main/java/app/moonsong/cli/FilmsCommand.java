package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.TrackRow;

/** {@code films}: every film with how much of its music is here. */
@picocli.CommandLine.Command(name = "films")
final class FilmsCommand implements Command {
    @Override
    public Exit run(Session session) {
        var films = session.library().films();
        if (session.json()) {
            films.forEach(film -> Json.line(session.out(), json -> json(json, film)));
            return Exit.DONE;
        }
        var table = new Table();
        for (var film : films) {
            var main = film.main();
            table.row(
                    film.film().id(),
                    title(film, session.words()),
                    session.words()
                            .say(
                                    "films.present",
                                    main.count(TrackRow.State.PRESENT),
                                    main.rows().size()),
                    session.words().say("films.doubtful", main.count(TrackRow.State.DOUBTFUL)),
                    session.words().say("films.releases", film.releases().size()));
        }
        table.print(session.out(), "");
        return Exit.DONE;
    }

    /** The film's title as the listener's language has it, with the year. */
    static String title(FilmView film, Words words) {
        var title = film.film()
                .koreanTitle()
                .filter(t -> words.language().equals("ko"))
                .orElse(film.film().title());
        return film.film().year().isPresent()
                ? title + " (" + film.film().year().getAsInt() + ")"
                : title;
    }

    private static void json(Json json, FilmView film) {
        var main = film.main();
        json.text("film", film.film().id())
                .text("title", film.film().title())
                .number("releases", film.releases().size())
                .number("tracks", main.rows().size())
                .number("present", main.count(TrackRow.State.PRESENT))
                .number("missing", main.count(TrackRow.State.MISSING))
                .number("doubtful", main.count(TrackRow.State.DOUBTFUL));
    }
}

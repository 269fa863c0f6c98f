package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.ReleaseComparison.Pair;
import app.moonsong.library.ReleaseComparison.Standing;
import app.moonsong.library.TrackRow;
import java.util.Optional;

/** One release against another. */
final class FilmComparison {
    private final Session session;
    private final FilmText page;

    FilmComparison(Session session) {
        this.session = session;
        page = new FilmText(session);
    }

    void print(FilmView film, ReleaseComparison comparison) {
        if (session.json()) {
            comparison
                    .pairs()
                    .forEach(p -> Json.line(
                            session.out(),
                            json -> FilmJson.pair(json, film.film().id(), p)));
            return;
        }
        session.out().println(FilmsCommand.title(film, session.words()));
        for (var standing : Standing.values()) {
            var pairs = comparison.pairs(standing);
            if (!pairs.isEmpty()) {
                session.out().println();
                session.answer(
                        "standing." + standing.name(),
                        page.name(comparison.left()),
                        page.name(comparison.right()),
                        pairs.size());
                var table = new Table();
                pairs.forEach(p -> table.row(number(p.left()), title(p.left()), number(p.right()), other(p)));
                table.print(session.out(), "  ");
            }
        }
    }

    private static String number(Optional<TrackRow> row) {
        return row.map(r -> "#" + r.number()).orElse("");
    }

    private static String title(Optional<TrackRow> row) {
        return row.map(r -> r.track().title()).orElse("");
    }

    /** The title on the right release, where it says more than the one on the left. */
    private static String other(Pair pair) {
        return title(pair.left()).equals(title(pair.right())) ? "" : title(pair.right());
    }
}

package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseComparison;
import app.moonsong.library.ReleaseView;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code film FILM}: the tracks of a film and the files there are of each, or one release against another. */
@picocli.CommandLine.Command(name = "film")
final class FilmCommand implements Command {
    @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
    private String film = "";

    @Option(names = "--release", paramLabel = "RELEASE", descriptionKey = "film.release")
    private Optional<String> release = Optional.empty();

    @Option(names = "--order", paramLabel = "album|source|own", descriptionKey = "film.order")
    private Optional<FilmOrder> order = Optional.empty();

    @Option(names = "--against", paramLabel = "RELEASE", descriptionKey = "film.against")
    private Optional<String> against = Optional.empty();

    @Option(names = "--versions", descriptionKey = "film.only-versions")
    private boolean versions;

    @Override
    public Exit run(Session session) {
        if (order.isPresent() && release.isPresent()) {
            return session.wrong("film.order-or-release");
        }
        return session.library()
                .film(film)
                .map(view -> show(view, session))
                .orElseGet(() -> session.fail("film.unknown", film));
    }

    private Exit show(FilmView view, Session session) {
        if (versions) {
            new FilmVersions(session).print(view);
            return Exit.DONE;
        }
        var chosen = chosen(view);
        if (chosen.isEmpty() && (order.isPresent() || release.isPresent())) {
            return order.isPresent()
                    ? session.fail("film.no-order." + order.get(), film)
                    : session.fail("film.unknown-release", film, release.orElse(""));
        }
        if (against.isPresent()) {
            return compare(view, chosen.orElse(view.main()), against.get(), session);
        }
        print(view, chosen.map(List::of).orElse(view.releases()), session);
        return Exit.DONE;
    }

    /** The one release that was asked for, if one was and it is there. */
    private Optional<ReleaseView> chosen(FilmView view) {
        return order.isPresent() ? order.get().of(view) : release.flatMap(view::release);
    }

    private Exit compare(FilmView view, ReleaseView left, String with, Session session) {
        var right = view.release(with);
        if (right.isEmpty()) {
            return session.fail("film.unknown-release", film, with);
        }
        new FilmComparison(session).print(view, ReleaseComparison.of(left, right.get()));
        return Exit.DONE;
    }

    /** Prints some of a film's releases; of its own order too. */
    static void print(FilmView view, List<ReleaseView> releases, Session session) {
        if (session.json()) {
            releases.forEach(r -> r.rows().forEach(row -> Json.line(session.out(), json -> FilmJson.row(json, row))));
            return;
        }
        session.out().println(FilmsCommand.title(view, session.words()));
        var page = new FilmText(session);
        releases.forEach(page::release);
        if (releases.size() > 1) {
            new FilmVersions(session).print(view);
        }
        view.suspended().forEach(page::suspended);
    }
}

package app.moonsong.cli;

import app.moonsong.library.FilmView;
import app.moonsong.library.ReleaseView;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code film FILM}: the tracks of a film's releases and the files there are of each. */
@picocli.CommandLine.Command(name = "film")
final class FilmCommand implements Command {
    @Parameters(paramLabel = "FILM", descriptionKey = "film.film")
    private String film = "";

    @Option(names = "--release", paramLabel = "RELEASE", descriptionKey = "film.release")
    private Optional<String> release = Optional.empty();

    @Override
    public Exit run(Session session) {
        var view = session.library().film(film);
        if (view.isEmpty()) {
            return session.fail("film.unknown", film);
        }
        var shown = view.get().releases().stream()
                .filter(r -> release.isEmpty() || r.release().id().equals(release.get()))
                .toList();
        if (shown.isEmpty()) {
            return session.fail("film.unknown-release", film, release.orElse(""));
        }
        var page = new FilmText(session);
        if (!session.json()) {
            page.title(view.get());
        }
        shown.forEach(r -> print(session, page, view.get(), r));
        return Exit.DONE;
    }

    private static void print(Session session, FilmText page, FilmView view, ReleaseView release) {
        if (session.json()) {
            release.rows().forEach(row -> Json.line(session.out(), json -> FilmJson.row(json, view, release, row)));
        } else {
            page.release(release);
        }
    }
}

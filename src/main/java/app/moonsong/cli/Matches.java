package app.moonsong.cli;

import app.moonsong.film.Film;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Evidence;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.Library;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what files are held to be, for programs or for people. */
final class Matches {
    private final Session session;
    private final FilmIndex films;
    private final Reasons reasons;

    Matches(Session session, Library library) {
        this.session = session;
        List<Film> known = library.films().stream().map(FilmView::film).toList();
        this.films = new FilmIndex(known);
        this.reasons = new Reasons(session.words());
    }

    void print(HeldFile held, boolean explain) {
        if (session.json()) {
            Json.line(session.out(), json -> json(json, held));
        } else {
            new Table().row(mark(held), name(held), "→", track(held)).print(session.out(), "");
            if (explain) {
                explain(held);
            }
        }
    }

    /** Prints many, in columns; the reasons stand under their file. */
    void print(List<HeldFile> all, boolean explain) {
        if (session.json() || explain) {
            all.forEach(held -> print(held, explain));
            return;
        }
        var table = new Table();
        all.forEach(held -> table.row(mark(held), name(held), "→", track(held)));
        table.print(session.out(), "");
    }

    private void explain(HeldFile held) {
        var words = session.words();
        var line = reasons.line(held.match().evidence());
        if (!line.isEmpty()) {
            session.out().println("      " + line);
        }
        held.match().runnerUp().ifPresent(second -> session.out()
                .println("      "
                        + words.say(
                                "match.runner-up",
                                place(second),
                                distance(second),
                                held.match().margin())));
    }

    private String mark(HeldFile held) {
        return session.words().say("decision." + held.match().decision().name());
    }

    private static String name(HeldFile held) {
        return String.valueOf(held.file().path().getFileName());
    }

    private String track(HeldFile held) {
        return held.match()
                .best()
                .map(best -> held.match().decision() == Decision.NONE
                        ? session.words().say("match.none-nearest", place(best), distance(best))
                        : place(best) + " · " + distance(best))
                .orElseGet(() -> session.words().say("match.none"));
    }

    private static String distance(Candidate candidate) {
        return "%.2f".formatted(candidate.distance());
    }

    private String place(Candidate candidate) {
        var id = candidate.track();
        return films.find(id)
                .map(p -> session.words()
                        .say(
                                "match.place",
                                p.film().title(),
                                id.position(),
                                p.track().title(),
                                id.toString()))
                .orElse(id.toString());
    }

    private void json(Json json, HeldFile held) {
        var match = held.match();
        json.text("file", held.file().path().toString());
        candidate(json, match.best());
        json.text("decision", match.decision().name().toLowerCase(Locale.ROOT));
        json.list("evidence", match.evidence(), Matches::evidence);
        json.object("runnerUp", match.runnerUp(), (at, second) -> candidate(at, Optional.of(second)));
    }

    /** The fields of one candidate; all null when there is none. */
    private void candidate(Json json, Optional<Candidate> candidate) {
        var id = candidate.map(Candidate::track);
        var track = id.flatMap(films::find).map(FilmIndex.Place::track);
        json.text("film", id.map(TrackId::film))
                .text("release", id.map(TrackId::release))
                .number("disc", id.map(TrackId::disc))
                .number("position", id.map(TrackId::position))
                .text("title", track.map(t -> t.title()))
                .text("artist", track.map(t -> t.artist()))
                .share("distance", candidate.map(Candidate::distance));
    }

    static void evidence(Json json, Evidence e) {
        json.text("field", e.field().name().toLowerCase(Locale.ROOT))
                .text("file", e.file())
                .text("track", e.track())
                .share("distance", e.distance());
    }
}

package app.moonsong.cli;

import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Evidence;
import app.moonsong.library.Explanation;
import app.moonsong.library.HeldFile;
import app.moonsong.library.Library;
import app.moonsong.library.MatchChange;
import app.moonsong.library.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints what files are held to be, for programs or for people. */
final class Matches {
    private final Session session;
    private final FilmIndex films;
    private final Reasons reasons;
    private final Map<Long, MatchChange> changes = new LinkedHashMap<>();

    Matches(Session session, Library library) {
        this(session, library, List.of());
    }

    /** Prints with the files how they were held before, where that was otherwise. */
    Matches(Session session, Library library, List<MatchChange> changes) {
        this.session = session;
        changes.forEach(c -> this.changes.put(c.held().file().id(), c));
        List<Film> known = library.tracklists();
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

    /** Prints many, in columns; the reasons stand under their file, what changed and what waits at the end. */
    void print(List<HeldFile> all, boolean explain) {
        if (session.json()) {
            all.forEach(held -> print(held, explain));
            return;
        }
        if (explain) {
            all.forEach(held -> print(held, true));
        } else {
            table(all);
        }
        all.stream()
                .flatMap(held -> Optional.ofNullable(changes.get(held.file().id())).stream())
                .forEach(this::changed);
        all.forEach(this::suspended);
    }

    private void table(List<HeldFile> all) {
        var table = new Table();
        all.forEach(held -> table.row(mark(held), name(held), "→", track(held)));
        table.print(session.out(), "");
    }

    private void explain(HeldFile held) {
        held.match().best().ifPresent(best -> {
            var line = sentence(held, best);
            if (!line.isEmpty()) {
                session.out().println("      " + line);
            }
        });
    }

    /** Why the file is, or may be, this track, and why it is not the next best. */
    private String sentence(HeldFile held, Candidate candidate) {
        var line = reasons.line(Explanation.of(held, candidate, track(candidate)));
        return held.match()
                .runnerUp()
                .filter(_ -> held.match().best().filter(candidate::equals).isPresent())
                .map(second -> line + (line.isEmpty() ? "" : "; ") + runnerUp(held, second))
                .orElse(line);
    }

    private String runnerUp(HeldFile held, Candidate second) {
        var title = track(second).map(Track::title).orElse(second.track().toString());
        var words = session.words();
        return second.ruledOutBy()
                .map(field -> words.say("match.runner-up-out", title, words.say("field." + field.name())))
                .orElseGet(
                        () -> words.say("match.runner-up", title, held.match().margin()));
    }

    /** Prints a doubtful file with the tracks it may be, numbered, and why. */
    void doubt(HeldFile held) {
        if (session.json()) {
            Json.line(session.out(), json -> {
                json(json, held);
                json.list("candidates", candidates(held), (at, c) -> {
                    candidate(at, Optional.of(c));
                    at.list("evidence", c.evidence(), Matches::evidence);
                });
            });
            return;
        }
        session.out().println(Shown.text(held.file().path().toString()));
        int number = 1;
        for (var candidate : candidates(held)) {
            session.out().println("  " + number++ + ". " + place(candidate) + " · " + distance(candidate));
            session.out().println("      " + sentence(held, candidate));
        }
        suspended(held);
    }

    /** The tracks worth choosing from. */
    private static List<Candidate> candidates(HeldFile held) {
        return held.match().candidates().stream()
                .filter(c -> !c.evidence().isEmpty())
                .toList();
    }

    private void changed(MatchChange c) {
        var words = session.words();
        session.answer(
                "match.changed",
                name(c.held()),
                c.wasTitle().isEmpty() ? words.say("match.none") : c.wasTitle(),
                words.say("decision." + c.was().name()),
                now(c.held()),
                mark(c.held()),
                words.say("cause." + c.because().name()));
    }

    /** Says which confirmation waits for its track to come back. */
    void suspended(HeldFile held) {
        held.suspended()
                .ifPresent(s -> session.answer(
                        "match.suspended", name(held), s.title(), s.track().toString()));
    }

    private String now(HeldFile held) {
        return held.match()
                .best()
                .filter(_ -> held.match().decision() != Decision.NONE)
                .flatMap(this::track)
                .map(Track::title)
                .orElseGet(() -> session.words().say("match.none"));
    }

    private Optional<Track> track(Candidate candidate) {
        return films.find(candidate.track()).map(FilmIndex.Place::track);
    }

    private String mark(HeldFile held) {
        var key = held.said().filter(s -> s == Verdict.NONE).isPresent()
                ? "decision.said-none"
                : "decision." + held.match().decision().name();
        return session.words().say(key);
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
        PartJson.file(json, held.file());
        candidate(json, match.best());
        json.text("decision", code(match.decision()));
        json.list("evidence", match.evidence(), Matches::evidence);
        json.object("runnerUp", match.runnerUp(), (at, second) -> candidate(at, Optional.of(second)));
        json.text("said", held.said().map(Matches::code));
        json.object("suspended", held.suspended(), (at, s) -> at.text(
                        "track", s.track().toString())
                .text("title", s.title()));
        json.object("changed", Optional.ofNullable(changes.get(held.file().id())), (at, c) -> at.text(
                        "decision", code(c.was()))
                .text("title", Optional.of(c.wasTitle()).filter(t -> !t.isEmpty()))
                .text("because", code(c.because())));
    }

    /** A constant as programs read it. */
    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The fields of one candidate; all null when there is none. */
    private void candidate(Json json, Optional<Candidate> candidate) {
        var id = candidate.map(Candidate::track);
        var track = candidate.flatMap(this::track);
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

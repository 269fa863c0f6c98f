package app.moonsong.cli;

import app.moonsong.library.HeldFile;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import java.time.Duration;
import java.util.List;

/** A release of a film as people read it. */
final class FilmText {
    private final Session session;
    private final Words words;

    FilmText(Session session) {
        this.session = session;
        this.words = session.words();
    }

    void release(ReleaseView view) {
        session.out().println();
        session.answer("film.release-line", name(view), view.release().id(), whole(view));
        var table = new Table();
        view.rows().forEach(row -> row(table, row));
        table.print(session.out(), "  ");
        view.rows().stream().filter(r -> !r.duplicates().isEmpty()).forEach(this::duplicates);
    }

    /** A file that was confirmed as a track the film no longer has. */
    void suspended(HeldFile held) {
        held.suspended()
                .ifPresent(s -> session.answer(
                        "match.suspended",
                        held.file().path(),
                        s.title(),
                        s.track().toString()));
    }

    /** What a release is called; the listener's own order has no title. */
    String name(ReleaseView view) {
        return view.isOwn() ? words.say("film.own") : view.release().title();
    }

    /** How whole a release is: which tracks are missing, which are to be checked. */
    private String whole(ReleaseView view) {
        int of = view.rows().size();
        int present = view.count(TrackRow.State.PRESENT);
        var missing = view.numbers(TrackRow.State.MISSING);
        var doubtful = view.numbers(TrackRow.State.DOUBTFUL);
        var said = present == of ? words.say("film.whole", of) : words.say("films.present", present, of);
        if (!missing.isEmpty()) {
            said = words.say("film.lacking", present, of, missing);
        }
        return doubtful.isEmpty() ? said : said + " · " + words.say("film.to-check", doubtful);
    }

    private void row(Table table, TrackRow row) {
        table.row(
                words.say("state." + row.state().name()),
                row.number(),
                row.track().title(),
                row.track().artist(),
                Shown.length(row.track().length().orElse(Duration.ZERO)),
                files(row.files().stream()
                        .map(f -> String.valueOf(f.file().path().getFileName()))
                        .toList()));
    }

    private String files(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default -> words.say("film.duplicates", names.getFirst(), names.size() - 1);
        };
    }

    /** Which of a recording's files is the best, and what it has over each other. */
    private void duplicates(TrackRow row) {
        row.best().ifPresent(best -> {
            session.answer(
                    "film.best",
                    row.number(),
                    row.track().title(),
                    row.files().size(),
                    String.valueOf(best.file().path().getFileName()));
            for (var duplicate : row.duplicates()) {
                var by = duplicate.best();
                session.answer(
                        "film.instead",
                        duplicate.file().file().path(),
                        words.say("better." + by.name(), by.of(best), by.of(duplicate.file())));
            }
        });
    }
}

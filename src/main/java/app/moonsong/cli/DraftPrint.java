package app.moonsong.cli;

import app.moonsong.draft.Draft;
import app.moonsong.draft.DraftRow;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistRow;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Prints a draft as it would be kept, its doubts, and what keeps it from being kept. */
final class DraftPrint {
    private static final String DOUBTFUL = "?";
    private final Session session;

    DraftPrint(Session session) {
        this.session = session;
    }

    /** Prints the rows where data goes. */
    void rows(Draft draft) {
        var whole = draft.whole();
        if (session.json()) {
            IntStream.range(0, whole.size())
                    .forEach(i -> Json.line(
                            session.out(),
                            json -> json(json, whole.get(i), draft.rows().get(i))));
            return;
        }
        var table = new Table();
        for (int i = 0; i < whole.size(); i++) {
            var row = whole.get(i);
            table.row(
                    draft.rows().get(i).doubts().isEmpty() ? "" : DOUBTFUL,
                    row.get(TracklistColumn.DISC) + "-" + row.get(TracklistColumn.POSITION),
                    row.get(TracklistColumn.TITLE),
                    row.get(TracklistColumn.ARTIST),
                    row.get(TracklistColumn.LENGTH),
                    row.get(TracklistColumn.ALTERNATIVES));
        }
        table.print(session.out(), "");
    }

    private static void json(Json json, TracklistRow row, DraftRow draft) {
        for (var column : TracklistColumn.values()) {
            var value = row.get(column);
            json.text(column.header(), value.isEmpty() ? Optional.empty() : Optional.of(value));
        }
        json.number("line", row.line());
        json.list("doubts", List.copyOf(draft.doubts().entrySet()), (j, doubt) -> j.text(
                        "column", doubt.getKey().header())
                .text("doubt", Code.of(doubt.getValue().name())));
    }

    /** Says what should be looked at, a line each. */
    void doubts(Draft draft, String name) {
        var words = session.words();
        for (var row : draft.rows()) {
            row.doubts().forEach((column, doubt) -> session.err()
                    .println(words.say(
                            "tracklist.doubt",
                            words.say("tracklist.cell", name, row.line(), column.header()),
                            row.get(column),
                            words.say("doubt." + doubt.name()))));
        }
    }

    /** Says how many lines were taken for no track. */
    void leftOut(Draft draft) {
        if (!draft.leftOut().isEmpty()) {
            session.say("tracklist.left-out", draft.leftOut().size());
            draft.leftOut().forEach(l -> session.err().println("  " + l.number() + ": " + Shown.text(l.text())));
        }
    }

    /** Says everything that is wrong. */
    void problems(List<TracklistProblem> problems) {
        for (var p : problems) {
            var words = session.words();
            var where = p.line() == 0
                    ? words.say("tracklist.whole", p.file())
                    : words.say(
                            p.column().isEmpty() ? "tracklist.line" : "tracklist.cell", p.file(), p.line(), p.column());
            session.err()
                    .println(where + ": " + words.say("tracklist." + p.kind().name(), p.value(), p.column()));
        }
    }
}

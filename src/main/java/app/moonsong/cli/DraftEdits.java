package app.moonsong.cli;

import app.moonsong.draft.Draft;
import app.moonsong.draft.Rows;
import app.moonsong.film.TracklistColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** What the listener corrects in a draft before it is kept; one after the other, in the order given. */
final class DraftEdits {
    private static final Pattern ROW = Pattern.compile("(?<row>\\d{1,5})");
    private static final Pattern ROW_AND_TEXT = Pattern.compile("(?<row>\\d{1,5}):(?<text>.+)");
    private static final Pattern CELL = Pattern.compile("(?<row>\\d{1,5}):(?<column>[a-z_]+)=(?<text>.*)");

    private final List<Edit> edits = new ArrayList<>();
    private Optional<String> wrong = Optional.empty();

    /** As it was written, and what it makes of a draft and a row of it, from 0; nothing when it does not fit. */
    private record Edit(String said, Pattern form, BiFunction<Draft, Matcher, Optional<Draft>> how) {}

    @Option(names = "--cell", paramLabel = "ROW:COLUMN=TEXT", descriptionKey = "tracklist.cell-edit")
    void cell(List<String> said) {
        add(said, CELL, (draft, m) -> TracklistColumn.of(m.group("column"))
                .map(c -> draft.corrected(row(m), c, m.group("text"))));
    }

    @Option(names = "--split", paramLabel = "ROW:TEXT", descriptionKey = "tracklist.split")
    void split(List<String> said) {
        add(said, ROW_AND_TEXT, (draft, m) -> {
            var title = draft.rows().get(row(m)).get(TracklistColumn.TITLE);
            var cut = Rows.split(draft, row(m), title.indexOf(m.group("text")));
            return Optional.of(cut).filter(d -> !d.equals(draft));
        });
    }

    @Option(names = "--join", paramLabel = "ROW", descriptionKey = "tracklist.join")
    void join(List<String> said) {
        add(said, ROW, (draft, m) -> Optional.of(row(m))
                .filter(row -> row + 1 < draft.rows().size())
                .map(row -> Rows.joined(draft, row)));
    }

    @Option(names = "--drop", paramLabel = "ROW", descriptionKey = "tracklist.drop")
    void drop(List<String> said) {
        add(said, ROW, (draft, m) -> Optional.of(Rows.without(draft, row(m))));
    }

    /** Takes the last of the corrections of one kind: the parser gives all of a kind, again with each. */
    private void add(List<String> said, Pattern form, BiFunction<Draft, Matcher, Optional<Draft>> how) {
        if (!said.isEmpty()) {
            edits.add(new Edit(said.getLast(), form, how));
        }
    }

    /** Returns the draft as corrected, up to the first correction that does not fit. */
    Draft of(Draft draft) {
        var corrected = draft;
        for (var edit : edits) {
            var m = edit.form().matcher(edit.said());
            boolean fits =
                    m.matches() && row(m) >= 0 && row(m) < corrected.rows().size();
            var next = fits ? edit.how().apply(corrected, m) : Optional.<Draft>empty();
            if (next.isEmpty()) {
                wrong = Optional.of(edit.said());
                return corrected;
            }
            corrected = next.get();
        }
        return corrected;
    }

    /** The correction that did not fit, as it was written. */
    Optional<String> wrong() {
        return wrong;
    }

    private static int row(Matcher m) {
        return Integer.parseInt(m.group("row")) - 1;
    }
}

package app.moonsong.desktop.draft;

import app.moonsong.desktop.model.Drafting;
import app.moonsong.desktop.model.Problems;
import app.moonsong.desktop.model.Text;
import app.moonsong.draft.DraftRow;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What there is to be seen of each row of the draft, counted from 0. */
final class DraftSight {
    private final Drafting drafting;
    private final Text text;

    DraftSight(Drafting drafting, Text text) {
        this.drafting = drafting;
        this.text = text;
    }

    int rows() {
        return drafting.state().get().draft().rows().size();
    }

    Optional<DraftRow> row(int i) {
        return nth(drafting.state().get().draft().rows(), i);
    }

    /** What a cell holds; of an empty one what the film's other releases say of the track. */
    String cell(int i, TracklistColumn column) {
        return isReckoned(i, column)
                ? nth(drafting.state().get().complete().rows(), i)
                        .map(r -> r.get(column))
                        .orElse("")
                : row(i).map(r -> r.get(column)).orElse("");
    }

    /** Whether a cell is empty, so that what shows in it comes from elsewhere. */
    boolean isReckoned(int i, TracklistColumn column) {
        return row(i).filter(r -> r.get(column).isEmpty()).isPresent();
    }

    /** What is to be looked at in a row, in words. */
    String words(int i) {
        var wrong = problems(i).map(p -> Problems.what(p, text));
        var doubts = row(i).stream().flatMap(r -> r.doubts().values().stream()).map(text::of);
        return Stream.concat(wrong, doubts).distinct().collect(Collectors.joining(" · "));
    }

    Stream<TracklistProblem> problems(int i) {
        var row = row(i);
        return drafting.state().get().problems().stream()
                .filter(p -> row.filter(r -> r.line() == p.line() && isOf(p, i)).isPresent());
    }

    /** Rows that were cut from one line have its number; the value that is wrong tells them apart. */
    private boolean isOf(TracklistProblem problem, int i) {
        return TracklistColumn.of(problem.column())
                .flatMap(c -> row(i).map(r -> r.get(c).equals(problem.value())))
                .orElse(true);
    }

    private static Optional<DraftRow> nth(List<DraftRow> rows, int i) {
        return i >= 0 && i < rows.size() ? Optional.of(rows.get(i)) : Optional.empty();
    }
}

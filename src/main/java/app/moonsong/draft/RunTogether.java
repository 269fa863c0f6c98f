package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts lines that hold several tracks. Numbers that count up, times, and marks between the tracks cut surely; in what is
 * left the known titles cut, and at last a capital behind a small letter or a closing bracket, doubtfully.
 */
final class RunTogether {
    private static final Pattern MARKED_NUMBER =
            Pattern.compile("(?<!\\p{Nd}|[:.#])(?<n>\\p{Nd}{1,3})(?:[.)]\\s+|[.)](?!\\p{Nd})|\\s+-\\s+)(?=\\S)");
    private static final Pattern PADDED_NUMBER =
            Pattern.compile("(?<![^\\s|,;/])(?<n>0\\p{Nd}|[1-9]\\p{Nd})\\s+(?=\\S)");
    private static final Pattern BARE_NUMBER = Pattern.compile("(?<![^\\s|,;/])(?<n>\\p{Nd}{1,2})\\s+(?=\\S)");
    private static final Pattern TIME = Pattern.compile("[(\\[]?" + Times.TIME + "[)\\]]?");
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\s*[|｜¦]\\s*"),
            Pattern.compile("\\s*[•·∙●♪♫☆★※]\\s*"),
            Pattern.compile("\\s*[;；]\\s*"),
            Pattern.compile("\\s+//\\s+"));
    private static final List<Pattern> DOUBTFUL_MARKS =
            List.of(Pattern.compile("\\s+/\\s+"), Pattern.compile("\\s*[,、，]\\s+"));
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s|,;/·•]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s|,;/·•]+$");
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern HEADING = Pattern.compile(".*[:：>\\]】)-]\\s*");
    private static final int FEW_LINES = 3;
    private static final int MANY = 3;

    private final KnownTracks known;
    private final boolean few;

    private RunTogether(KnownTracks known, boolean few) {
        this.known = known;
        this.few = few;
    }

    /** Returns a row for each track; a bar that parts columns on every line becomes a tab. */
    static List<DraftRow> cut(List<DraftRow> rows, KnownTracks known) {
        if (haveColumnsByBars(rows)) {
            return rows.stream()
                    .map(r -> r.with(TITLE, BAR.matcher(r.get(TITLE)).replaceAll("\t")))
                    .toList();
        }
        var cutter = new RunTogether(known, rows.size() <= FEW_LINES);
        return rows.stream().flatMap(r -> cutter.row(r).stream()).toList();
    }

    private static boolean haveColumnsByBars(List<DraftRow> rows) {
        var bars = rows.stream().map(r -> bars(r.get(TITLE))).distinct().toList();
        return rows.size() > FEW_LINES && bars.size() == 1 && bars.getFirst() > 1;
    }

    private static int bars(String text) {
        return (int) text.chars().filter(c -> c == '|').count();
    }

    private List<DraftRow> row(DraftRow row) {
        var text = row.get(TITLE);
        if (text.contains("\t")) {
            return List.of(row);
        }
        var pieces = pieces(text);
        return pieces.stream()
                .map(p -> new Piece(trimmed(p.text(), pieces.size() > 1), p.doubt()))
                .filter(p -> !p.text().isBlank())
                .map(p -> p.doubt()
                        .map(d -> row.with(TITLE, p.text()).doubting(TITLE, d))
                        .orElseGet(() -> row.with(TITLE, p.text())))
                .toList();
    }

    /** Takes away what parted a piece from its neighbours. */
    private static String trimmed(String text, boolean cut) {
        var open = cut ? LOOSE_START.matcher(text).replaceAll("") : text;
        return LOOSE_END.matcher(open).replaceAll("");
    }

    private List<Piece> pieces(String text) {
        return byNumbers(text, MARKED_NUMBER)
                .or(() -> byNumbers(text, PADDED_NUMBER))
                .or(() -> byNumbers(text, BARE_NUMBER).map(l -> l.stream()
                        .map(p -> p.doubting(Doubt.CUT_AT_NUMBER))
                        .toList()))
                .or(() -> byTimes(text))
                .orElseGet(() -> byMarks(text));
    }

    /** Cuts before numbers that count up by one from the first. */
    private Optional<List<Piece>> byNumbers(String text, Pattern number) {
        var cuts = new ArrayList<Integer>();
        int last = 0;
        var m = number.matcher(text);
        while (m.find()) {
            int n = Integer.parseInt(m.group("n"));
            if (cuts.isEmpty() ? begins(text, m.start(), n) : n == last + 1) {
                cuts.add(m.start());
                last = n;
            }
        }
        return cuts.size() >= (few ? 2 : MANY) ? Optional.of(at(text, cuts)) : Optional.empty();
    }

    /** The first number stands at the beginning, or is a one behind a heading. */
    private static boolean begins(String text, int start, int n) {
        return start == 0
                || (n == 1 && HEADING.matcher(text.substring(0, start)).matches());
    }

    private Optional<List<Piece>> byTimes(String text) {
        var times = TIME.matcher(text).results().toList();
        if (times.size() < (few ? 2 : MANY)) {
            return Optional.empty();
        }
        ToIntFunction<MatchResult> where = times.getFirst().start() == 0 ? MatchResult::start : MatchResult::end;
        return Optional.of(at(text, times.stream().map(where::applyAsInt).toList()));
    }

    private static List<Piece> at(String text, List<Integer> cuts) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (int cut : cuts) {
            pieces.add(Piece.sure(text.substring(from, cut).strip()));
            from = cut;
        }
        pieces.add(Piece.sure(text.substring(from).strip()));
        return pieces;
    }

    private List<Piece> byMarks(String text) {
        for (var mark : MARKS) {
            var parts = mark.split(text);
            if (parts.length >= (few ? 2 : MANY + 1)) {
                return List.of(parts).stream()
                        .flatMap(p -> joined(p, true).stream())
                        .toList();
            }
        }
        var whole = joined(text, false);
        if (few && whole.size() == 1) {
            for (var mark : DOUBTFUL_MARKS) {
                var parts = mark.split(text);
                if (parts.length > MANY) {
                    return List.of(parts).stream()
                            .map(p -> known.has(p) ? Piece.sure(p) : Piece.doubtful(p, Doubt.CUT_AT_MARK))
                            .toList();
                }
            }
        }
        return whole;
    }

    /** Cuts a part that no mark cuts. In a list of many lines only known titles from end to end do. */
    private List<Piece> joined(String text, boolean marked) {
        var byKnown = KnownCut.cut(text, known, marked);
        if (!few && !marked) {
            boolean allKnown = byKnown.stream().allMatch(p -> p.doubt().isEmpty());
            return allKnown ? byKnown : List.of(Piece.sure(text));
        }
        return byKnown.stream()
                .flatMap(p -> known.has(p.text()) ? List.of(p).stream() : seams(p).stream())
                .toList();
    }

    private static List<Piece> seams(Piece piece) {
        var parts = Seams.cut(piece.text());
        return parts.size() == 1 ? List.of(piece) : parts;
    }
}

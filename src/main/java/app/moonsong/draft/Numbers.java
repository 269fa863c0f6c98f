package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.DISC;
import static app.moonsong.film.TracklistColumn.POSITION;
import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the track's number from the beginning of each line. A number is one only when those of the other lines go with it:
 * "99 Luftballons" stays whole in a list without numbers.
 */
final class Numbers {
    private static final String END = "(?:\\s*[.)\\]:、．）·：-]+\\s*|\\s*[–—_]\\s*|\\s+)(?=\\S)";
    /** Where rows of circled numbers begin, the rows that begin last first. */
    private static final char[] CIRCLED_ONES = {'➊', '➀', '❶', '①'};

    private static final double MOST = 0.6;
    private static final double SOME = 0.25;
    private static final double IN_ORDER = 0.7;
    private static final int A_FEW = 3;
    private static final int FEW_LEFT_OUT = 3;

    /** The ways of numbering, those that are least likely by chance first. */
    private enum Way {
        /** {@code A1}, {@code B-2}: the side of a record. */
        SIDE("[(\\[]?(?<side>[A-H])[ -]?(?<n>\\p{Nd}{1,2})[)\\]]?" + END),
        /** {@code 1-03}, {@code 2.5}, {@code CD1-04}. */
        DISC_AND_NUMBER("[(\\[]?(?:(?i:cd|disc) ?)?(?<disc>\\p{Nd}{1,2})[-.](?<n>\\p{Nd}{1,3})[)\\]]?" + END),
        /** {@code 1.}, {@code (1)}, {@code [01]}, {@code 1번}, {@code Track 1:}, {@code No. 1}, {@code #1}. */
        MARKED("(?:[(\\[]\\s*(?<n>\\p{Nd}{1,3})\\s*[)\\]]\\s*[.:-]?\\s*"
                + "|(?:(?i:track|tr\\.?|no\\.?|nr\\.?|트랙|トラック|M) ?|# ?)(?<n2>\\p{Nd}{1,3})" + END
                + "|(?<n3>\\p{Nd}{1,3})\\s*(?:[.)\\]、．）·]+|[:：](?!\\p{Nd})|번(?: ?트랙)?[.:]?|曲目?)\\s*)(?=\\S)"),
        CIRCLED("(?<n>[①-⑳❶-❿➀-➉➊-➓])[.)]?\\s*(?=\\S)"),
        /** {@code 01 - }, {@code 1 }, {@code 01_}. */
        BARE("(?<n>\\p{Nd}{1,3})" + END);

        private final Pattern pattern;

        Way(String pattern) {
            this.pattern = Pattern.compile("^" + pattern);
        }

        Optional<Numbered> read(String text) {
            var m = pattern.matcher(text);
            return m.find() ? Optional.of(numbered(m, text.substring(m.end()))) : Optional.empty();
        }

        private Numbered numbered(Matcher m, String rest) {
            return switch (this) {
                case SIDE -> new Numbered("", m.group("side").charAt(0), number(m.group("n")), rest);
                case DISC_AND_NUMBER -> new Numbered(m.group("disc"), ' ', number(m.group("n")), rest);
                case CIRCLED, BARE -> new Numbered("", ' ', number(m.group("n")), rest);
                case MARKED -> {
                    var digits =
                            m.group("n") != null ? m.group("n") : m.group("n2") != null ? m.group("n2") : m.group("n3");
                    yield new Numbered("", ' ', number(digits), rest);
                }
            };
        }
    }

    /**
     * A line without its number.
     *
     * @param disc digits, or empty
     * @param side A to H, or a blank
     */
    record Numbered(String disc, char side, int number, String rest) {
        boolean follows(Numbered before) {
            boolean otherPlace = side != before.side || !disc.equals(before.disc);
            int step = number - before.number;
            return (step > 0 && step <= FEW_LEFT_OUT) || (number <= 1 && (otherPlace || before.number > 1));
        }

        String position() {
            return side == ' ' ? String.valueOf(number) : side + String.valueOf(number);
        }
    }

    private Numbers() {}

    /** Returns the rows with their numbers in their own cells: disc, and position as {@code 3} or {@code B2}. */
    static List<DraftRow> take(List<DraftRow> rows) {
        for (var way : Way.values()) {
            var numbered = rows.stream().map(r -> way.read(r.get(TITLE))).toList();
            if (belong(numbered, way)) {
                return with(rows, numbered);
            }
        }
        return rows;
    }

    /** Reads one number that stands alone: {@code 3}, {@code 03.}, {@code B2}, {@code 1-03}. */
    static Optional<Numbered> alone(String text) {
        for (var way : Way.values()) {
            var read = way.read(text.strip() + " -");
            if (read.isPresent() && read.get().rest().matches("[-\\s]*")) {
                return read;
            }
        }
        return Optional.empty();
    }

    static DraftRow with(DraftRow row, Numbered numbered) {
        var placed = row.with(POSITION, numbered.position());
        return numbered.disc().isEmpty() ? placed : placed.with(DISC, number(numbered.disc()));
    }

    private static List<DraftRow> with(List<DraftRow> rows, List<Optional<Numbered>> numbered) {
        var out = new ArrayList<DraftRow>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            out.add(numbered.get(i).map(n -> with(row.with(TITLE, n.rest()), n)).orElse(row));
        }
        return out;
    }

    private static boolean belong(List<Optional<Numbered>> all, Way way) {
        var some = all.stream().flatMap(Optional::stream).toList();
        int steps = some.size() - 1;
        long good = 0;
        for (int i = 1; i < some.size(); i++) {
            good += some.get(i).follows(some.get(i - 1)) ? 1 : 0;
        }
        boolean inOrder = steps > 0 && good >= IN_ORDER * steps;
        if (some.size() >= MOST * all.size()) {
            return inOrder || (way == Way.MARKED && some.size() == 1);
        }
        // Between numbered lines there may be others: a title in another language, a time, a remark.
        return some.size() >= A_FEW && some.size() >= SOME * all.size() && good == steps;
    }

    private static int number(String digits) {
        char first = digits.charAt(0);
        for (char one : CIRCLED_ONES) {
            if (first >= one && first < one + 20) {
                return first - one + 1;
            }
        }
        return Integer.parseInt(digits);
    }
}

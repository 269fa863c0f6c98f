package app.moonsong.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Cuts a text into titles that other releases of the film have, and what is left beside them. Of all ways to cut between
 * words, the one is taken whose pieces cost least: a known title less than none, an unknown one most.
 */
final class KnownCut {
    private static final int MOST_BOUNDARIES = 400;
    private static final int LONG_TITLE = 8;

    /** Titles that could not be part of another by chance pay for the unknown title beside them, short ones do not. */
    private static final double KNOWN = -0.2;

    private static final double KNOWN_SHORT = 0;
    private static final double KNOWN_BUT_FOR_THE_END = -0.1;
    private static final double UNKNOWN = 1;

    /** Beside a blank only, in a text that marks have cut already. */
    private static final double UNKNOWN_IN_MARKED = 1.3;

    private static final Pattern WITH_END = Pattern.compile("(?<title>.+?)\\s*(?:[(\\[].*[)\\]]|#\\s*\\d+)");
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu)(?:[-–—&/,+].*|.*[-–—&/,+]|.*\\b(?:by|feat\\.?|ft\\.?|with|and|from|the|of|a|an)|(?:by|feat|ft|with|from|and|of)\\b.*)");

    private final String text;
    private final Letters letters;
    private final KnownTracks known;
    private final boolean marked;
    private final List<Integer> boundaries;

    private KnownCut(String text, KnownTracks known, boolean marked) {
        this.text = text;
        this.letters = Letters.of(text);
        this.known = known;
        this.marked = marked;
        var all = new TreeSet<Integer>(List.of(letters.count()));
        IntStream.range(0, letters.count()).filter(this::isBoundary).forEach(all::add);
        addEndsOfKnown(all);
        boundaries = List.copyOf(all);
    }

    /**
     * Returns the pieces; one, the text itself, when nothing is known of it.
     *
     * @param marked whether marks parted the text from its neighbours, so that it is likely one title
     */
    static List<Piece> cut(String text, KnownTracks known, boolean marked) {
        var cut = new KnownCut(text, known, marked);
        return cut.boundaries.size() > MOST_BOUNDARIES || cut.boundaries.size() < 2
                ? List.of(Piece.sure(text))
                : cut.pieces();
    }

    /** Where known titles begin and end, blank or not: words run together, and some scripts have no blanks. */
    private void addEndsOfKnown(Set<Integer> all) {
        var folded = letters.folded();
        for (int length : known.lengths()) {
            for (int start = 0; start + length <= folded.length(); start++) {
                var title = folded.substring(start, start + length);
                if ((length >= LONG_TITLE || Scripts.of(title) != Scripts.LATIN) && known.hasLetters(title)) {
                    all.add(start);
                    all.add(start + length);
                }
            }
        }
    }

    /** Whether a title may begin with this letter. */
    private boolean isBoundary(int letter) {
        int at = letters.at(letter);
        if (letter == 0) {
            return true;
        }
        if (letters.at(letter - 1) == at) {
            return false;
        }
        char before = text.charAt(at - 1);
        char here = text.charAt(at);
        if (Character.isLetterOrDigit(before)) {
            return (Character.isLowerCase(before) || Character.isDigit(before)) && Character.isUpperCase(here);
        }
        var between = text.substring(0, at).strip();
        return !between.isEmpty() && "([{“‘「『#&'’".indexOf(between.charAt(between.length() - 1)) < 0;
    }

    private List<Piece> pieces() {
        int n = boundaries.size();
        double[] least = new double[n];
        int[] from = new int[n];
        for (int end = 1; end < n; end++) {
            least[end] = Double.POSITIVE_INFINITY;
            for (int start = 0; start < end; start++) {
                double cost = least[start] + cost(start, end);
                if (cost < least[end]) {
                    least[end] = cost;
                    from[end] = start;
                }
            }
        }
        var pieces = new ArrayList<Piece>();
        for (int end = n - 1; end > 0; end = from[end]) {
            pieces.add(piece(from[end], end, n));
        }
        Collections.reverse(pieces);
        return pieces;
    }

    private Piece piece(int start, int end, int n) {
        var words = words(start, end);
        boolean whole = start == 0 && end == n - 1;
        boolean sure = whole || fit(start, end).isPresent();
        return sure ? Piece.sure(words) : Piece.doubtful(words, Doubt.CUT_BESIDE_KNOWN);
    }

    private double cost(int start, int end) {
        boolean whole = start == 0 && end == boundaries.size() - 1;
        return fit(start, end)
                .orElseGet(() -> whole
                        ? UNKNOWN
                        : NO_TITLE.matcher(words(start, end)).matches()
                                ? Double.POSITIVE_INFINITY
                                : marked ? UNKNOWN_IN_MARKED : UNKNOWN);
    }

    /** Returns what a piece costs that is a known title; empty if it is none. */
    private Optional<Double> fit(int start, int end) {
        var folded = letters.folded().substring(boundaries.get(start), boundaries.get(end));
        if (known.hasLetters(folded)) {
            return Optional.of(folded.length() >= LONG_TITLE ? KNOWN : KNOWN_SHORT);
        }
        var m = WITH_END.matcher(words(start, end));
        if (!m.matches()) {
            return Optional.empty();
        }
        var title = Letters.fold(m.group("title"));
        return known.hasLetters(title) || known.hasStem(title) ? Optional.of(KNOWN_BUT_FOR_THE_END) : Optional.empty();
    }

    private String words(int start, int end) {
        int from = start == 0 ? 0 : letters.at(boundaries.get(start));
        int to = end == boundaries.size() - 1 ? text.length() : letters.at(boundaries.get(end));
        return text.substring(from, to).strip();
    }
}

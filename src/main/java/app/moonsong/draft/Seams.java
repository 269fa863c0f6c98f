package app.moonsong.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts where titles were joined without a mark: behind a small letter or a bracket comes a capital. All are doubtful. */
final class Seams {
    /** Not in names such as McCartney, MacArthur, DeLorean or iPhone: at least three letters, none of these. */
    private static final Pattern AT_CAPITAL = Pattern.compile(
            "(?<=\\p{L}{2}\\p{Ll})(?<!\\b(?:Mac|Fitz|Von|Van|Del|Des|Les))(?=\\p{Lu})|(?<=\\p{Ll}[!?…])(?=\\p{Lu})");

    private static final Pattern AFTER_BRACKET =
            Pattern.compile("(?<=[)\\]」』])(?<!(?i:feat|ft)[^()]{0,40}\\))\\s*(?=[\\p{Lu}\\p{Lo}\"“])");

    /** A title, perhaps with brackets behind it; brackets alone are a number or a remark before the title. */
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}(\\[「『]*\\p{L}.*");

    private Seams() {}

    static List<Piece> cut(String text) {
        var pieces = new ArrayList<Piece>();
        var brackets = parts(text, AFTER_BRACKET);
        for (int i = 0; i < brackets.size(); i++) {
            var capitals = parts(brackets.get(i), AT_CAPITAL);
            for (int k = 0; k < capitals.size(); k++) {
                boolean atCapital = k > 0 || (k == 0 && capitals.size() > 1 && i == 0);
                pieces.add(
                        atCapital
                                ? Piece.doubtful(capitals.get(k), Doubt.CUT_AT_CAPITAL)
                                : brackets.size() > 1
                                        ? Piece.doubtful(capitals.get(k), Doubt.CUT_AFTER_BRACKET)
                                        : Piece.sure(capitals.get(k)));
            }
        }
        return pieces;
    }

    private static List<String> parts(String text, Pattern where) {
        var parts = new ArrayList<String>();
        var m = where.matcher(text);
        int from = 0;
        while (m.find()) {
            if (m.start() > from
                    && WORDS.matcher(text.substring(from, m.start())).matches()) {
                parts.add(text.substring(from, m.start()).strip());
                from = m.end();
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}

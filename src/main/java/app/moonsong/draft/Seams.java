package app.moonsong.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts where titles were joined without a mark: where a capital begins a word behind a letter or number that ends one, or
 * behind a bracket. All are doubtful.
 */
final class Seams {
    /** Not in names such as McCartney, MacArthur, DeLorean or iPhone: at least three letters, none of these. */
    private static final String AFTER_WORD = "(?<=\\p{L}{2}\\p{Ll})(?<!\\b(?:Mac|Fitz|Von|Van|Del|Des|Les))(?=\\p{Lu})";

    /** "UsFollowing": a word of two letters that begins no name. */
    private static final String AFTER_SHORT_WORD = "(?<=\\p{L}\\p{Ll})(?<![\\p{L}'’]\\p{L}{2})"
            + "(?<!(?i:mc|de|di|du|da|la|le|lo|li|st|el|al))(?=\\p{Lu}\\p{Ll})";

    private static final String AFTER_CALL = "(?<=\\p{Ll}[!?…])(?=\\p{Lu})";

    /** "Fanfare 02Quest", "Part 2Finale": a number that is surely the title's; 2Pac is a name. */
    private static final String AFTER_NUMBER =
            "(?<=(?:\\s0|#|(?i:\\b(?:no|nr|pt|part|vol|act|op|scene|theme|suite))\\.?\\s?)\\d{1,2})(?=\\p{Lu}\\p{Ll}{2})";

    /** "ANDANTEUrban", "Part IIIThe": nobody writes small letters behind capitals in one word. */
    private static final String AFTER_CAPITALS = "(?<=\\p{Lu}{3}|\\b(?:II|IV|VI|IX))(?=\\p{Lu}\\p{Ll}{2})";

    /** Korean puts blanks between words, and hangs its endings on Latin words but no Latin word on its own. */
    private static final String AFTER_HANGUL = "(?<=\\p{IsHangul})(?=\\p{Lu}\\p{L})";

    private static final Pattern AT_CAPITAL = Pattern.compile(
            String.join("|", AFTER_WORD, AFTER_SHORT_WORD, AFTER_CALL, AFTER_NUMBER, AFTER_CAPITALS, AFTER_HANGUL));

    private static final Pattern AFTER_BRACKET = Pattern.compile(
            "(?<=[)\\]」』])(?<!(?i:feat|ft)[^()]{0,40}\\))\\s*(?=[\\p{Lu}\\p{Lo}\"“])" + "|(?<=\\p{L}[~～〜])(?=\\p{Lu})");

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

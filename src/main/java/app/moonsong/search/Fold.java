package app.moonsong.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What makes two spellings one: width, case, accents, and hiragana for katakana. */
final class Fold {
    /** An accent that stands on a Latin, Greek or Cyrillic letter; marks of other scripts make other letters. */
    private static final Pattern ACCENT =
            Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}])\\p{IsInherited}+");

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> WHOLE_LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ł", "l", "ð", "d", "þ", "th", "ı", "i");

    private static final Pattern WHOLE_LETTER = Pattern.compile("[ßæœøđłðþı]");
    private static final int FIRST_KATAKANA = 'ァ';
    private static final int LAST_KATAKANA = 'ヶ';
    private static final int KATAKANA_TO_HIRAGANA = 'ぁ' - 'ァ';

    private Fold() {}

    static String text(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var bare =
                ACCENT.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        var composed = Normalizer.normalize(bare, Normalizer.Form.NFC);
        var letters = WHOLE_LETTER.matcher(composed).replaceAll(m -> WHOLE_LETTERS.getOrDefault(m.group(), m.group()));
        var folded = new StringBuilder(letters.length());
        letters.codePoints().map(Fold::hiragana).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static int hiragana(int c) {
        return c >= FIRST_KATAKANA && c <= LAST_KATAKANA ? c + KATAKANA_TO_HIRAGANA : c;
    }
}

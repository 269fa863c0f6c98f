package app.moonsong.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of a text as they are kept for searching. Words of Latin and other alphabets are found by their beginning.
 * Hangul, kana and ideographs do not put their words apart, so each such word is kept from each of its letters on: any
 * part of it is then the beginning of something.
 */
public final class Words {
    private static final Pattern TOKEN = Pattern.compile("#(?=\\d)|\\d+|[\\p{L}\\p{M}]+");
    /** Longer words than this are prose; their inner parts are not worth the room. */
    private static final int MOST_PARTS = 24;

    private Words() {}

    /** Returns the words of some texts, and the parts of words, with a space between each. */
    public static String of(String... texts) {
        var words = new ArrayList<String>();
        var more = new ArrayList<String>();
        for (var text : texts) {
            for (var chunk : text.split("\\s+")) {
                var tokens = tokens(chunk);
                words.addAll(tokens);
                if (tokens.size() > 1 && !chunk.contains("#")) {
                    more.add(String.join("", tokens));
                }
                tokens.forEach(t -> addParts(t, more));
            }
        }
        words.addAll(more);
        return String.join(" ", words);
    }

    /** Takes a text without spaces apart: letters, numbers without leading zeros, and #3 as one. */
    static List<String> tokens(String chunk) {
        var tokens = new ArrayList<String>();
        var matcher = TOKEN.matcher(Fold.text(chunk));
        boolean numbered = false;
        while (matcher.find()) {
            var token = matcher.group();
            if (token.equals("#")) {
                numbered = true;
                continue;
            }
            if (Character.isDigit(token.codePointAt(0))) {
                token = token.replaceFirst("^0+(?=\\d)", "");
            }
            tokens.add(numbered ? "#" + token : token);
            numbered = false;
        }
        return tokens;
    }

    private static void addParts(String token, List<String> to) {
        if (token.startsWith("#")) {
            to.add(token.substring(1));
        } else if (isDense(token)) {
            addEndings(token, 1, to);
            addEndings(Hangul.initials(token), 0, to);
        }
    }

    private static void addEndings(String token, int from, List<String> to) {
        var letters = token.codePoints().limit(MOST_PARTS).toArray();
        for (int i = from; i < letters.length; i++) {
            to.add(new String(letters, i, letters.length - i));
        }
    }

    /** Whether a word's inner parts are words to a reader: Hangul, kana, ideographs. */
    static boolean isDense(String token) {
        return token.codePoints().anyMatch(c -> switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        });
    }
}

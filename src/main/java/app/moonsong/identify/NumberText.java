package app.moonsong.identify;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes numbers that cannot be told word by word in digits. */
final class NumberText {
    /** Counting Chinese numerals: 第二楽章, その三; others are words. */
    private static final Pattern HAN = Pattern.compile("第\\s?([一二三四五六七八九十]{1,3})"
            + "|(?:その|其の|其之)\\s?([一二三四五六七八九十]{1,3})(?![\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
            + "|([一二三四五六七八九十]{1,3})(?=楽章|番目の?曲|幕)");

    private static final String HAN_DIGITS = "一二三四五六七八九";

    /** Korean counting: 두 번째 악장. */
    private static final Pattern KOREAN = Pattern.compile("(첫|두|세|네|다섯|여섯|일곱|여덟|아홉|열) ?번째");

    /** How those begin, from one on; 여섯 and 여덟 are told by their second syllable. */
    private static final String KOREAN_BEGINNINGS = "첫두세네다섯일덟아열";

    /** The French way to write No. */
    private static final Pattern DEGREE = Pattern.compile("\\b[Nn]°");

    /** How many there are says nothing of which one it is: "Part 2 of 5", "(2/5)". */
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(\\b(?:part|pt|no|nr|teil|partie|parte)\\b\\.?\\s*|[(\\[]\\s*)"
                    + "(\\d{1,2})\\s*(?:[/_]|\\b(?:of|von|sur|de)\\b)\\s*(\\d{1,2})\\b");

    /** The same before a name: "03of13 Owl". */
    private static final Pattern FIRST_TOTAL =
            Pattern.compile("(?i)^([(\\[]?\\d{1,3})\\s?(?:of|von|/)\\s?\\d{1,3}(?=[)\\].\\s_-])");

    private static final List<String> COUNTED = List.of(" of ", " von ", " sur ", " de ");

    /** A movement's numeral before its name: "Sonata: II. Allegro"; a single letter that begins a text may be a name's. */
    private static final Pattern MOVEMENT =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?<=[:,–(-] )([IVX])|([IVX]{2,5}))\\.(?=\\s*\\p{L})");

    private NumberText() {}

    /** Returns the text, composed and of one width, with such numbers in digits. */
    static String plain(String text) {
        String plain = text;
        if (holdsAny(text, "第そ其楽番幕")) {
            plain = HAN.matcher(plain).replaceAll(NumberText::han);
        }
        if (text.contains("번째")) {
            plain = KOREAN.matcher(plain).replaceAll(NumberText::korean);
        }
        if (text.indexOf('°') > 0) {
            plain = DEGREE.matcher(plain).replaceAll("No ");
        }
        if (text.indexOf('.') > 0) {
            plain = MOVEMENT.matcher(plain).replaceAll(NumberText::roman);
        }
        if (!text.isEmpty() && (Character.isDigit(text.charAt(0)) || "([".indexOf(text.charAt(0)) >= 0)) {
            plain = FIRST_TOTAL.matcher(plain).replaceFirst("$1");
        }
        boolean counted = text.indexOf('/') > 0
                || text.indexOf('_') > 0
                || COUNTED.stream().anyMatch(text::contains);
        return counted ? TOTAL.matcher(plain).replaceAll(NumberText::withoutTotal) : plain;
    }

    private static boolean holdsAny(String text, String letters) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80 && letters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String han(MatchResult m) {
        String digits = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            value = c == '十' ? Math.max(value, 1) * 10 : value + HAN_DIGITS.indexOf(c) + 1;
        }
        return " " + value; // what it counts, 番 or 楽章, stays beside it
    }

    private static String korean(MatchResult m) {
        String count = m.group(1);
        char telling = count.charAt(0) == '여' ? count.charAt(1) : count.charAt(0);
        return " " + (KOREAN_BEGINNINGS.indexOf(telling) + 1) + " ";
    }

    private static String roman(MatchResult m) {
        String numeral = m.group(1) == null ? m.group(2) : m.group(1);
        int value = Numerals.roman(numeral.toLowerCase(Locale.ROOT));
        return value > 0 ? value + "." : m.group();
    }

    private static String withoutTotal(MatchResult m) {
        boolean total = Integer.parseInt(m.group(3)) >= Integer.parseInt(m.group(2));
        return Matcher.quoteReplacement(total ? m.group(1) + m.group(2) : m.group());
    }
}

package app.moonsong.tagging.tools;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Capitals as titles of film music are written. Words that mix capitals and small letters, like names do, stay as they
 * are, unless the whole text shouts. Scripts without capitals are not touched.
 */
final class TitleCase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}]+)*");
    private static final Pattern ROMAN = Pattern.compile("(?i)(?=.)x{0,3}(ix|iv|v?i{0,3})");
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\d+(st|nd|rd|th|s)");
    private static final Pattern OPENS = Pattern.compile("(?:^|[:(\\[{\"“‘/?!.—–~]|\\s-)[\\s\"“‘(\\[]*$");
    private static final Pattern ENDS = Pattern.compile("^(?:\\s*$|[)\\]\"”:/]|\\s+[-—–]\\s)");
    private static final Pattern SENTENCE_OPENS = Pattern.compile("(?:^|[?!.:]\\s|[(\\[\"“])[\\s\"“‘(\\[]*$");

    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on", "onto", "or",
            "per", "the", "to", "via", "vs", "with", "feat", "ft");
    private static final Set<String> CAPITALS = Set.of(
            "ost", "bgm", "ep", "lp", "cd", "dvd", "tv", "dj", "mc", "fm", "usa", "uk", "nyc", "fbi", "cia", "ufo",
            "sos", "vip", "dna", "imax", "vhs", "nasa", "wwii");
    private static final Set<String> NEVER_ROMAN = Set.of("mix", "x");

    private TitleCase() {}

    static String title(String text) {
        boolean shouts = shouts(text);
        return WORD.matcher(text).replaceAll(m -> quote(titled(m, text, shouts)));
    }

    static String sentence(String text) {
        boolean shouts = shouts(text);
        return WORD.matcher(text).replaceAll(m -> quote(inSentence(m, text, shouts)));
    }

    private static String quote(String word) {
        return java.util.regex.Matcher.quoteReplacement(word);
    }

    private static String titled(MatchResult found, String text, boolean shouts) {
        var word = found.group();
        var low = word.toLowerCase(Locale.ROOT);
        boolean atEdge = OPENS.matcher(text.substring(0, found.start())).find()
                || ENDS.matcher(text.substring(found.end())).find();
        if (isDotted(found, text)) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (SMALL.contains(low) && (!atEdge || low.equals("feat") || low.equals("ft"))) {
            return low;
        }
        return known(word, low, shouts, capital(low));
    }

    private static String inSentence(MatchResult found, String text, boolean shouts) {
        var word = found.group();
        var low = word.toLowerCase(Locale.ROOT);
        boolean opens = SENTENCE_OPENS.matcher(text.substring(0, found.start())).find();
        boolean ego = low.equals("i") || low.startsWith("i'") || low.startsWith("i’");
        if (isDotted(found, text)) {
            return word.toUpperCase(Locale.ROOT);
        }
        return known(word, low, shouts, opens || ego ? capital(low) : low);
    }

    /** Some words are written in one way wherever they stand. */
    private static String known(String word, String low, boolean shouts, String otherwise) {
        if (CAPITALS.contains(low)) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (ORDINAL.matcher(word).matches()) {
            return low;
        }
        if (!NEVER_ROMAN.contains(low)
                && !low.equals("i")
                && ROMAN.matcher(word).matches()) {
            return word.toUpperCase(Locale.ROOT);
        }
        boolean numbered = word.codePoints().anyMatch(Character::isDigit);
        return numbered || !shouts && isMixed(word) ? word : otherwise;
    }

    /** The letters of an abbreviation: A.I., U.S. */
    private static boolean isDotted(MatchResult found, String text) {
        boolean single = found.end() - found.start() == 1;
        boolean dotBehind = found.end() < text.length() && text.charAt(found.end()) == '.';
        boolean dotBefore = found.start() >= 2
                && text.charAt(found.start() - 1) == '.'
                && Character.isLetter(text.charAt(found.start() - 2));
        boolean letterBehind = found.end() + 1 < text.length() && Character.isLetter(text.charAt(found.end() + 1));
        return single && dotBehind && (dotBefore || letterBehind);
    }

    private static String capital(String low) {
        int first = low.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + low.substring(Character.charCount(first));
    }

    /** A capital behind the first letter: McQueen, iPhone, OK. */
    private static boolean isMixed(String word) {
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase);
    }

    private static boolean shouts(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).count() > 1;
    }
}

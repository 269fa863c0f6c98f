package app.moonsong.identify;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Numbers in the forms that titles use. */
final class Numerals {
    /** Words that make the number beside them a part's number; they say nothing else. */
    static final Set<String> PART_WORDS = Set.of(
            "part",
            "parts",
            "pt",
            "pts",
            "no",
            "nr",
            "num",
            "number",
            "vol",
            "volume",
            "act",
            "chapter",
            "ch",
            "movement",
            "mvt",
            "mov",
            "op",
            "opus",
            "teil",
            "satz",
            "nummer",
            "akt",
            "kapitel",
            "partie",
            "numero",
            "acte",
            "chapitre",
            "mouvement",
            "parte",
            "acto",
            "capitulo",
            "movimiento",
            "제",
            "부",
            "악장",
            "장",
            "편",
            "화",
            "권",
            "번",
            "파트",
            "第",
            "部",
            "楽章",
            "章",
            "番",
            "話",
            "巻",
            "幕",
            "パート");

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("eins", 1),
            Map.entry("zwei", 2),
            Map.entry("drei", 3),
            Map.entry("vier", 4),
            Map.entry("un", 1),
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("uno", 1),
            Map.entry("dos", 2),
            Map.entry("tres", 3),
            Map.entry("일", 1),
            Map.entry("이", 2),
            Map.entry("삼", 3),
            Map.entry("사", 4));
    static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "er", "ere", "eme", "e", "o", "a");
    private static final Pattern ROMAN = Pattern.compile("(x{0,3})(ix|iv|v?i{0,3})");
    private static final Pattern HAN = Pattern.compile("第([一二三四五六七八九十]{1,3})|([一二三四五六七八九十]{1,3})(?=楽章|番目の?曲|幕)");
    private static final String HAN_DIGITS = "一二三四五六七八九";

    private Numerals() {}

    /** Returns a Roman numeral's value from 1 to 39, or -1. */
    static int roman(String word) {
        if (word.isEmpty() || word.length() > 7 || "ivx".indexOf(word.charAt(0)) < 0) {
            return -1;
        }
        var m = ROMAN.matcher(word);
        if (!m.matches()) {
            return -1;
        }
        String ones = m.group(2);
        int value =
                switch (ones) {
                    case "ix" -> 9;
                    case "iv" -> 4;
                    default -> ones.startsWith("v") ? 4 + ones.length() : ones.length();
                };
        return m.group(1).length() * 10 + value;
    }

    /** Returns the value of a number written as a word, or -1. */
    static int word(String word) {
        return WORDS.getOrDefault(word, -1);
    }

    /** Writes counting Chinese numerals ({@code 第二楽章}) in digits; others are left, for they are words. */
    static String plainHan(String text) {
        if (text.indexOf('第') < 0 && text.indexOf('楽') < 0 && text.indexOf('幕') < 0) {
            return text;
        }
        return HAN.matcher(text).replaceAll(Numerals::han);
    }

    private static String han(MatchResult m) {
        String digits = m.group(1) == null ? m.group(2) : m.group(1);
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            value = c == '十' ? Math.max(value, 1) * 10 : value + HAN_DIGITS.indexOf(c) + 1;
        }
        return " " + value + " ";
    }
}

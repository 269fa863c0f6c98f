package app.moonsong.identify;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers in the forms that titles use. */
final class Numerals {
    /** Of the words for parts those that a number also stands before: "Second Movement", "2. Satz", "두 번째 악장". */
    static final Set<String> COUNTED = Set.of(
            "part",
            "act",
            "movement",
            "mvt",
            "teil",
            "satz",
            "akt",
            "kapitel",
            "partie",
            "acte",
            "chapitre",
            "mouvement",
            "parte",
            "acto",
            "capitulo",
            "movimiento",
            "부",
            "악장",
            "장",
            "部",
            "楽章",
            "章",
            "幕");

    /** All words that make the number beside them a part's number; they say nothing else. */
    static final Set<String> PART_WORDS = with(
            COUNTED, "parts", "pt", "pts", "no", "nr", "num", "number", "vol", "volume", "chapter", "ch", "mov", "op",
            "opus", "nummer", "numero", "제", "편", "화", "권", "번", "파트", "第", "番", "話", "巻", "パート", "その", "其の", "其之");

    /** Words that make the number behind them a disc's. */
    static final Set<String> DISC_WORDS = Set.of("cd", "disc", "disk", "disque", "disco", "디스크", "ディスク");

    private static final Map<String, Integer> WORDS = counted(
            "one two three four five six seven eight nine ten eleven twelve",
            "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
            "un deux trois quatre cinq six sept huit neuf dix",
            "uno dos tres cuatro cinco seis siete ocho nueve diez",
            "일 이 삼 사 오 육 칠 팔 구 십",
            "하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열",
            "first second third fourth fifth sixth");

    private static final Map<String, Integer> ORDINALS = counted(
            "first second third fourth fifth sixth seventh eighth ninth tenth",
            "erste zweite dritte vierte funfte sechste siebte achte neunte zehnte",
            "erster zweiter dritter vierter funfter sechster siebter achter neunter zehnter",
            "erstes zweites drittes viertes funftes sechstes siebtes achtes neuntes zehntes",
            "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme",
            "premiere seconde",
            "primer segundo tercer cuarto quinto sexto septimo octavo noveno decimo",
            "primera segunda tercera cuarta quinta sexta septima octava novena decima");
    static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th", "er", "ere", "eme", "e", "o", "a");
    private static final Pattern ROMAN = Pattern.compile("(x{0,3})(ix|iv|v?i{0,3})");

    private Numerals() {}

    private static Set<String> with(Set<String> words, String... more) {
        return Stream.concat(words.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

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

    /** Returns the value of a word that counts: "second", "zweiter"; or -1. */
    static int ordinal(String word) {
        return ORDINALS.getOrDefault(word, -1);
    }

    /** Numbers the words of each row from 1. */
    private static Map<String, Integer> counted(String... rows) {
        var values = new HashMap<String, Integer>();
        for (String row : rows) {
            int n = 0;
            for (String word : row.split(" ", -1)) {
                values.put(word, ++n);
            }
        }
        return Map.copyOf(values);
    }
}

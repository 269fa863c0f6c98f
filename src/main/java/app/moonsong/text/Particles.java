package app.moonsong.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean particles that hang on how the word before them ends. A sentence is written with both forms,
 * {@code “{0}”은(는)}, and gets the right one when the word is known; where its sound cannot be told from its letters
 * both stay.
 */
public final class Particles {
    /** The end of a word, the marks that close it, and a particle in both forms. */
    private static final Pattern BOTH = Pattern.compile(
            "([가-힣]|[A-Za-z][A-Za-z0-9]*|[0-9]+)([\"'”’)\\]」』》〉]*)" + "(은\\(는\\)|이\\(가\\)|을\\(를\\)|와\\(과\\)|\\(으\\)로)");

    /** Behind a closed syllable, then behind an open one. */
    private static final Map<String, List<String>> FORMS = Map.of(
            "은(는)", List.of("은", "는"),
            "이(가)", List.of("이", "가"),
            "을(를)", List.of("을", "를"),
            "와(과)", List.of("과", "와"),
            "(으)로", List.of("으로", "로"));

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int TAILS = 28;
    private static final int TAIL_L = 8;

    /** How the digits end when they are read: 영, 일, 이 …; a number on a nought ends in 십 or 백, closed like 영. */
    private static final String DIGITS = "영일이삼사오육칠팔구";

    /** The same behind letters, where they are read in English: 제로, 원, 투, 쓰리 …, as in mp3. */
    private static final String ENGLISH_DIGITS = "로원투리포브스븐트인";

    /** Final letters, and a syllable that ends as the words do: 아울, 홈, 문 closed; 비치, 커, 스 open. Others go both ways. */
    private static final Map<String, Character> LATIN =
            Map.of("l", '울', "m", '홈', "n", '문', "ng", '송', "aijoruwy", '아', "fhsvxz", '스');

    /** The names of letters that end closed, in words of capitals: 엘, 엠, 엔, 알. */
    private static final Map<Character, Character> LETTERS = Map.of('L', '엘', 'M', '엠', 'N', '엔', 'R', '알');

    private Particles() {}

    /** Returns the sentence with each pair of forms replaced by the one that fits. */
    public static String fit(String sentence) {
        return sentence.indexOf('(') < 0 ? sentence : BOTH.matcher(sentence).replaceAll(Particles::fitting);
    }

    private static String fitting(MatchResult m) {
        char syllable = lastSyllable(m.group(1));
        if (syllable < FIRST_SYLLABLE) {
            return Matcher.quoteReplacement(m.group());
        }
        int tail = (syllable - FIRST_SYLLABLE) % TAILS;
        boolean open = tail == 0 || (tail == TAIL_L && m.group(3).equals("(으)로"));
        var forms = Objects.requireNonNull(FORMS.get(m.group(3)));
        return Matcher.quoteReplacement(m.group(1) + m.group(2) + forms.get(open ? 1 : 0));
    }

    /** A syllable that ends as the word does when it is read; a blank where that cannot be told. */
    private static char lastSyllable(String word) {
        char last = word.charAt(word.length() - 1);
        boolean latin = word.charAt(0) < FIRST_SYLLABLE && Character.isLetter(word.charAt(0));
        if (Character.isDigit(last)) {
            return (latin ? ENGLISH_DIGITS : DIGITS).charAt(last - '0');
        }
        if (!latin) {
            return last;
        }
        return word.chars().allMatch(Character::isUpperCase) ? LETTERS.getOrDefault(last, '아') : latin(word);
    }

    private static char latin(String written) {
        // A last e is not heard behind a consonant: 네임, 타임, 스코어, 플레이스.
        boolean silent = written.length() > 2 && written.endsWith("e");
        var word = silent ? written.substring(0, written.length() - 1) : written;
        if (silent && "lmn".indexOf(word.charAt(word.length() - 1)) < 0) {
            return '아';
        }
        return LATIN.entrySet().stream()
                .filter(e -> e.getKey().equals("ng")
                        ? word.endsWith("ng")
                        : e.getKey().indexOf(word.charAt(word.length() - 1)) >= 0)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(' ');
    }
}

package app.moonsong.draft;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Makes the short name of a film or release from its title: lower-case letters, digits and single hyphens. */
public final class ShortName {
    /** Revised Romanization of Korean, sound by sound: first consonants, vowels, last consonants. */
    private static final String[] FIRST = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };

    private static final String[] VOWEL = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };
    private static final String[] LAST = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };
    private static final int FIRST_SYLLABLE = '가';
    private static final int LAST_SYLLABLE = '힣';
    private static final int LONGEST = 60;

    private ShortName() {}

    /** Returns the short name; empty when the title has no letter that can be written in one. */
    public static Optional<String> of(String title) {
        var name = new StringBuilder();
        Normalizer.normalize(title, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> append(name, c));
        var hyphens = name.toString().replaceAll("-+", "-");
        var cut = hyphens.substring(0, Math.min(LONGEST, hyphens.length())).replaceAll("^-|-$", "");
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }

    private static void append(StringBuilder name, int c) {
        if (c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE) {
            int s = c - FIRST_SYLLABLE;
            name.append(FIRST[s / (VOWEL.length * LAST.length)])
                    .append(VOWEL[s / LAST.length % VOWEL.length])
                    .append(LAST[s % LAST.length]);
            return;
        }
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        if (base < 0x80 && Character.isLetterOrDigit(base)) {
            name.appendCodePoint(base);
        } else if (base != '\'' && base != '’') {
            name.append('-');
        }
    }
}

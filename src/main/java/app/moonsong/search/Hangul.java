package app.moonsong.search;

/** Hangul syllables taken apart: Unicode Standard, section 3.12, "Conjoining Jamo Behavior". */
final class Hangul {
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    /** Syllables that begin with the same consonant: 21 vowels times 28 endings. */
    private static final int PER_INITIAL = 588;

    /** The conjoining consonants: what compatibility normalisation makes of those a keyboard types. */
    private static final int FIRST_INITIAL = 0x1100;

    private Hangul() {}

    static boolean isSyllable(int c) {
        return c >= FIRST_SYLLABLE && c <= LAST_SYLLABLE;
    }

    /** Returns the initial consonants of a word, one a syllable; other letters are left out. */
    static String initials(String word) {
        var initials = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isSyllable(c)) {
                initials.append((char) (FIRST_INITIAL + (c - FIRST_SYLLABLE) / PER_INITIAL));
            }
        }
        return initials.toString();
    }
}

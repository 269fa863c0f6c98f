package app.moonsong.identify;

/** The scripts that words are told apart by where no space stands between them. */
enum Script {
    DIGIT,
    ALPHABET,
    HANGUL,
    KANA_HAN,
    NONE;

    static Script of(int c) {
        if (c < 0x80) {
            if (c >= '0' && c <= '9') {
                return DIGIT;
            }
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? ALPHABET : NONE;
        }
        if ((c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E)) {
            return HANGUL;
        }
        if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FA) || c == 0x30FC || isHan(c)) {
            return KANA_HAN;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? ALPHABET : NONE;
    }

    private static boolean isHan(int c) {
        return c == 0x3005
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x323AF);
    }

    /** Whether words of this script are often written without spaces between them. */
    boolean runsOn() {
        return this == HANGUL || this == KANA_HAN;
    }
}

package app.moonsong.draft;

import java.lang.Character.UnicodeScript;

/** In which letters a text is written. */
enum Scripts {
    LATIN(""),
    KOREAN("ko"),
    JAPANESE("ja"),
    /** Chinese or Japanese: ideographs alone do not say. */
    IDEOGRAPHS(""),
    OTHER(""),
    /** No letters, or letters of more than one. */
    NONE("");

    private final String language;

    Scripts(String language) {
        this.language = language;
    }

    /** The BCP 47 language the letters are of; empty when they do not say. */
    String language() {
        return language;
    }

    /** Returns the script of a text's letters; a few Latin ones among others do not count, as in "영화 OST". */
    static Scripts of(String text) {
        boolean kana = false;
        int hangul = 0;
        int latin = 0;
        int ideographs = 0;
        int other = 0;
        for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
            switch (UnicodeScript.of(c)) {
                case HANGUL -> hangul++;
                case HIRAGANA, KATAKANA -> kana = true;
                case HAN -> ideographs++;
                case LATIN -> latin++;
                case COMMON -> {}
                default -> other++;
            }
        }
        if (hangul > 0) {
            return hangul * 2 >= latin ? KOREAN : NONE;
        }
        if (kana) {
            return JAPANESE;
        }
        if (ideographs > 0) {
            return IDEOGRAPHS;
        }
        return other > 0 ? OTHER : latin > 0 ? LATIN : NONE;
    }
}

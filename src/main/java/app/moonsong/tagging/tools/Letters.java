package app.moonsong.tagging.tools;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Capitals, widths and spaces of a text. */
public enum Letters implements UnaryOperator<String> {
    /** As English titles are written: {@code Song on the Beach}. */
    TITLE {
        @Override
        public String apply(String text) {
            return TitleCase.title(text);
        }
    },
    /** Only what begins a sentence is a capital. */
    SENTENCE {
        @Override
        public String apply(String text) {
            return TitleCase.sentence(text);
        }
    },
    LOWER {
        @Override
        public String apply(String text) {
            return text.toLowerCase(Locale.ROOT);
        }
    },
    UPPER {
        @Override
        public String apply(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    /** Latin letters, digits and signs of the width of a Hangul syllable become ordinary ones. */
    HALF_WIDTH {
        @Override
        public String apply(String text) {
            return Width.narrow(text);
        }
    },
    /** Ordinary Latin letters, digits and signs become as wide as a Hangul syllable, and so does narrow kana. */
    FULL_WIDTH {
        @Override
        public String apply(String text) {
            return Width.wide(Width.wideKana(text));
        }
    },
    /** Each script as it is usually written: letters narrow, kana wide. */
    USUAL_WIDTH {
        @Override
        public String apply(String text) {
            return Width.wideKana(Width.narrow(text));
        }
    },
    /** No spaces around the text and only one at a time in it; what is not seen goes. */
    TRIM {
        @Override
        public String apply(String text) {
            return SPACES.matcher(UNSEEN.matcher(text).replaceAll(""))
                    .replaceAll(" ")
                    .strip();
        }
    };

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\u200B\\u2060\\uFEFF\\u00AD]");
}

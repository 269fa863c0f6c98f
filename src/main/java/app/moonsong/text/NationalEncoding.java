package app.moonsong.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The encodings that were common before Unicode, each with what its text looks like. One line is too short to judge by;
 * all lines together must be valid in the encoding, and the letters must be of its language. The first that fits is
 * taken: the order is from those that ask most to those that take most.
 */
public enum NationalEncoding {
    KOREAN("x-windows-949") {
        // The syllables that the code page has beyond KS X 1001 are rare; texts of other languages show them.
        @Override
        boolean letter(int c) {
            return c >= 0xAC00 && c <= 0xD7A3 && inTable(c);
        }

        // Chinese makes syllables too, but not those that every Korean text is full of.
        @Override
        boolean usual(int c) {
            return USUAL_SYLLABLES.indexOf(c) >= 0;
        }
    },
    // The standard's own table first: Windows' is the same but for a few signs, and has more of them.
    JAPANESE("Shift_JIS") {
        @Override
        boolean letter(int c) {
            return shiftedLetter(c);
        }

        @Override
        boolean needs(int c) {
            return kana(c);
        }
    },
    JAPANESE_WINDOWS("windows-31j") {
        @Override
        boolean letter(int c) {
            return shiftedLetter(c);
        }

        @Override
        boolean needs(int c) {
            return kana(c);
        }
    },
    JAPANESE_UNIX("EUC-JP") {
        @Override
        boolean letter(int c) {
            return kana(c) || Character.isIdeographic(c);
        }

        @Override
        boolean needs(int c) {
            return kana(c);
        }
    },
    CYRILLIC("windows-1251") {
        @Override
        boolean letter(int c) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC;
        }

        // Each byte is something in this code page, but chance gives no words.
        @Override
        boolean word(String word) {
            return word.matches("\\p{Lu}?\\p{Ll}*|\\p{Lu}+");
        }
    },
    CHINESE("GB18030") {
        // It can write every language of the region. Accented Latin letters before others make only the rarer signs.
        @Override
        boolean letter(int c) {
            return kana(c) || c >= 0xAC00 && c <= 0xD7A3 || Character.isIdeographic(c) && inTable(c);
        }
    };

    private static final String USUAL_SYLLABLES = "이다는가을의에고지하한사를도인로기은정어시그대자서나과리수아해일들원전보만부장주상여동성게구스러요소오우관무제문세신"
            + "안조유모마라음면연비경생야적공트드방실미용화발때말중간국내노래너당날밤사랑월니까더영밖곁달별물눈길집꿈";
    private static final double SELDOM = 0.15;
    private static final double MOSTLY = 0.8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");
    private static final int FIRST_OF_TABLE = 0xA1;

    private final Charset charset;

    NationalEncoding(String charset) {
        this.charset = Charset.forName(charset);
    }

    public Charset charset() {
        return charset;
    }

    abstract boolean letter(int c);

    /** A letter that other encodings of the region do not show by chance. */
    boolean needs(int c) {
        return letter(c);
    }

    /** Whether a letter is one that the language uses all the time. */
    boolean usual(int c) {
        return letter(c);
    }

    /** Whether capitals and marks stand where words have them. */
    boolean word(String word) {
        return true;
    }

    /**
     * Judges lines that are of no Unicode encoding.
     *
     * @param lines those with a byte above 127, each in its raw bytes
     * @return empty when none fits: then they are Western, or nothing is certain
     */
    public static Optional<NationalEncoding> judge(Collection<byte[]> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var fitting = Arrays.stream(values()).filter(e -> e.fits(lines)).toList();
        return fitting.stream().filter(e -> e.isTypical(lines)).findFirst().or(() -> fitting.stream()
                .findFirst());
    }

    /** Decodes bytes; empty when they are not valid in this encoding. */
    public Optional<String> decode(byte[] raw) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private boolean fits(Collection<byte[]> lines) {
        long letters = 0;
        long needed = 0;
        long high = 0;
        long words = 0;
        long pureWords = 0;
        for (var raw : lines) {
            var text = decode(raw);
            if (text.isEmpty()) {
                return false;
            }
            high += text.get()
                    .chars()
                    .filter(c -> c > 0x7F && Character.isLetterOrDigit(c))
                    .count();
            letters += text.get().chars().filter(this::letter).count();
            needed += text.get().chars().filter(this::needs).count();
            for (var word : BETWEEN_WORDS.split(text.get())) {
                if (word.chars().anyMatch(c -> c > 0x7F)) {
                    words++;
                    pureWords += pure(word) && word(word) ? 1 : 0;
                }
            }
        }
        return needed > 0 && letters >= MOSTLY * high && pureWords >= MOSTLY * words && letters >= 2L * words;
    }

    private boolean isTypical(Collection<byte[]> lines) {
        var text = lines.stream().map(this::decode).flatMap(Optional::stream).collect(Collectors.joining());
        long usual = text.chars().filter(this::usual).count();
        return usual >= SELDOM * text.chars().filter(this::letter).count();
    }

    /** A word without a Latin letter: French has its accents inside words, national encodings have whole words. */
    private static boolean pure(String word) {
        return word.chars().noneMatch(c -> c < 0x80 && Character.isLetter(c));
    }

    private static boolean kana(int c) {
        return c >= 0x3041 && c <= 0x30FF;
    }

    /** Half-width kana are single bytes, which other encodings show by chance. */
    private static boolean shiftedLetter(int c) {
        boolean halfWidth = c >= 0xFF61 && c <= 0xFF9F;
        return !halfWidth && (kana(c) || Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F);
    }

    /** Whether the character stands in the national table itself, where both bytes are high, not in an extension. */
    boolean inTable(int c) {
        for (byte b : Character.toString(c).getBytes(charset)) {
            if ((b & 0xFF) < FIRST_OF_TABLE) {
                return false;
            }
        }
        return true;
    }
}

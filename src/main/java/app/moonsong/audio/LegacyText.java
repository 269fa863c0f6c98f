package app.moonsong.audio;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Repairs text that was written in a national encoding into fields that claim Latin-1. One title is too short to judge
 * by; all texts of an album together must be valid in the encoding, and the letters must be of its language.
 */
public final class LegacyText {
    private static final double MOSTLY = 0.8;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}]+");

    private LegacyText() {}

    /** The encodings that were common in players before Unicode, each with what its text looks like. */
    private enum Legacy {
        KOREAN("x-windows-949") {
            // The syllables that the code page has beyond KS X 1001 are rare; texts of other languages show them.
            @Override
            boolean letter(int c) {
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.HANGUL) {
                    return false;
                }
                for (byte b : Character.toString(c).getBytes(charset())) {
                    if ((b & 0xFF) < 0xA1) {
                        return false;
                    }
                }
                return true;
            }
        },
        JAPANESE("windows-31j") {
            @Override
            boolean letter(int c) {
                boolean halfWidth = c >= 0xFF61 && c <= 0xFF9F;
                return !halfWidth && (kana(c) || Character.isIdeographic(c) || c >= 0x3000 && c <= 0x303F);
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
        };

        private final Charset charset;

        Legacy(String charset) {
            this.charset = Charset.forName(charset);
        }

        Charset charset() {
            return charset;
        }

        abstract boolean letter(int c);

        /** A letter that other encodings of the region do not show by chance. */
        boolean needs(int c) {
            return letter(c);
        }

        /** Whether capitals and marks stand where words have them. */
        boolean word(String word) {
            return true;
        }

        private static boolean kana(int c) {
            return c >= 0x3041 && c <= 0x30FF;
        }
    }

    /**
     * Repairs the tags of the files of one album.
     *
     * @return as many tags in the same order, unchanged where nothing needs repair or nothing is certain
     */
    public static List<Tags> repair(List<Tags> album) {
        var suspects = new ArrayList<byte[]>();
        for (var tags : album) {
            for (var values : tags.values().values()) {
                for (var value : values) {
                    bytes(value).ifPresent(suspects::add);
                }
            }
        }
        if (suspects.isEmpty()) {
            return album;
        }
        for (var legacy : Legacy.values()) {
            if (fits(legacy, suspects)) {
                return album.stream().map(tags -> repaired(tags, legacy)).toList();
            }
        }
        return album;
    }

    private static Tags repaired(Tags tags, Legacy legacy) {
        var values = new EnumMap<TagField, List<String>>(TagField.class);
        tags.values()
                .forEach((field, list) -> values.put(
                        field,
                        list.stream()
                                .map(v ->
                                        bytes(v).flatMap(b -> decode(legacy, b)).orElse(v))
                                .toList()));
        return new Tags(values);
    }

    /** The bytes of a text that may be wrongly decoded: all characters below 256, one of them above 127. */
    private static Optional<byte[]> bytes(String text) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return Optional.empty();
            }
            high |= text.charAt(i) > 0x7F;
        }
        return high ? Optional.of(text.getBytes(StandardCharsets.ISO_8859_1)) : Optional.empty();
    }

    private static Optional<String> decode(Legacy legacy, byte[] raw) {
        try {
            CharBuffer text = legacy.charset.newDecoder().decode(ByteBuffer.wrap(raw));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean fits(Legacy legacy, List<byte[]> suspects) {
        long letters = 0;
        long needed = 0;
        long high = 0;
        long words = 0;
        long pureWords = 0;
        for (var raw : suspects) {
            var text = decode(legacy, raw);
            if (text.isEmpty()) {
                return false;
            }
            high += text.get()
                    .chars()
                    .filter(c -> c > 0x7F && !isPunctuation(c))
                    .count();
            letters += text.get().chars().filter(legacy::letter).count();
            needed += text.get().chars().filter(legacy::needs).count();
            for (var word : BETWEEN_WORDS.split(text.get())) {
                if (word.chars().anyMatch(c -> c > 0x7F)) {
                    words++;
                    pureWords += pure(word) && legacy.word(word) ? 1 : 0;
                }
            }
        }
        return needed > 0 && letters >= MOSTLY * high && pureWords >= MOSTLY * words && letters >= 2L * words;
    }

    private static boolean isPunctuation(int c) {
        return !Character.isLetterOrDigit(c);
    }

    /** A word without a Latin letter: French has its accents inside words, national encodings have whole words. */
    private static boolean pure(String word) {
        return word.chars().noneMatch(c -> c < 0x80 && Character.isLetter(c));
    }
}

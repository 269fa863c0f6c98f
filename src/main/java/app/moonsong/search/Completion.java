package app.moonsong.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be completed where the listener writes: a field's name, or the value of a field.
 *
 * @param from where what is under way begins in the text
 * @param to where it ends: where the listener writes
 * @param field whose value is under way; empty when it may be a field's name
 * @param begun what is written of it
 */
public record Completion(int from, int to, Optional<Field> field, String begun) {
    private static final String FORMATS = "mp3 aac alac flac vorbis opus wav aiff wavpack tta ape musepack wma dsd pcm";

    private static final int SHORTEST_NAME = 2;

    /** Returns what is under way at a place in a text; empty when it is nothing that can be completed. */
    public static Optional<Completion> at(String text, int caret) {
        int from = start(text, caret);
        int colon = text.indexOf(':', from);
        if (colon >= 0 && colon < caret) {
            var begun = text.substring(colon + 1, caret);
            int inner = begun.startsWith("\"") ? 1 : 0;
            return Field.named(text.substring(from, colon))
                    .map(f -> new Completion(colon + 1, caret, Optional.of(f), begun.substring(inner)));
        }
        var word = text.substring(from, caret);
        boolean name = word.codePoints().allMatch(Character::isLetter)
                && (word.length() >= SHORTEST_NAME || word.codePoints().anyMatch(c -> c > 0x7F && !word.isEmpty()));
        return name ? Optional.of(new Completion(from, caret, Optional.empty(), word)) : Optional.empty();
    }

    private static int start(String text, int caret) {
        int quote = text.lastIndexOf(":\"", caret - 1);
        if (quote >= 0 && text.indexOf('"', quote + 2) < 0) {
            return start(text, quote);
        }
        int from = caret;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && "(-".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** Returns the names and values that the language itself knows, English or Korean as what is begun is. */
    public List<String> known(boolean korean) {
        if (field.isEmpty()) {
            var fields = Arrays.stream(Field.values()).flatMap(f -> name(f.names(), korean).stream());
            return Stream.concat(fields, Stream.of("sort"))
                    .filter(n -> n.startsWith(begun.toLowerCase(Locale.ROOT)))
                    .map(n -> n + ":")
                    .toList();
        }
        return values(field.get(), korean).filter(v -> v.startsWith(begun)).toList();
    }

    private Optional<String> name(List<String> names, boolean korean) {
        return names.stream()
                .filter(n -> n.startsWith(begun))
                .skip(korean && begun.isEmpty() ? 1 : 0)
                .findFirst();
    }

    private Stream<String> values(Field of, boolean korean) {
        return switch (of) {
            case IS -> Arrays.stream(State.values()).flatMap(s -> name(s.names(), korean).stream());
            case FORMAT -> Stream.of(FORMATS.split(" "));
            case LENGTH -> Stream.of("<3:00", "2:00..4:00", ">10:00");
            case YEAR -> Stream.of(">=2010", "1990s", "2010..2020");
            case BITRATE -> Stream.of(">=320", "<192");
            case PLAYS -> Stream.of("0", ">10");
            case RATING -> Stream.of(">=4", "5");
            case ADDED, PLAYED -> Stream.of("today", "<7d", "<30d", ">1y");
            case TITLE, ARTIST, COMPOSER, FILM, RELEASE, ALBUM, GENRE, LABEL, PATH -> Stream.empty();
        };
    }

    /** Returns a text with what is under way in it completed. */
    public String apply(String text, String chosen) {
        boolean value = field.isPresent();
        var written = value && chosen.codePoints().anyMatch(Character::isWhitespace) ? "\"" + chosen + "\"" : chosen;
        return text.substring(0, from) + written + (value ? " " : "") + text.substring(to);
    }
}

package app.moonsong.draft;

import app.moonsong.audio.LegacyText;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Decodes a file that does not say its encoding: Unicode if it is any, else the national encoding all its lines fit. */
final class Encoding {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Pattern LINE = Pattern.compile("\\r\\n|[\\n\\r]");
    private static final int FEW = 4;

    private Encoding() {}

    /**
     * A decoded text.
     *
     * @param guessed whether the bytes were of no Unicode encoding, so that letters beyond ASCII are a guess
     */
    record Decoded(String text, boolean guessed) {}

    /** Decodes bytes; empty when they are no text in any encoding known here. */
    static Optional<Decoded> decode(byte[] bytes) {
        var unicode = unicode(bytes);
        if (unicode.isPresent()) {
            return unicode.filter(t -> !isBinary(t)).map(t -> new Decoded(t, false));
        }
        return Optional.of(new Decoded(legacy(bytes), true)).filter(d -> !isBinary(d.text()));
    }

    private static Optional<String> unicode(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return strict(bytes, FEW, Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        // Without a mark, every second byte of text in UTF-16 is mostly nought.
        long odd = IntStream.range(0, bytes.length / 2)
                .filter(i -> bytes[2 * i + 1] == 0)
                .count();
        long even = IntStream.range(0, bytes.length / 2)
                .filter(i -> bytes[2 * i] == 0)
                .count();
        if (bytes.length > FEW && Math.max(odd, even) * FEW > bytes.length) {
            return strict(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xFF) == mark[i]);
    }

    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        try {
            var in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            return Optional.of(charset.newDecoder().decode(in).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** All lines together are judged as an album's tags are: one line is too short. */
    private static String legacy(byte[] bytes) {
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        var lines = List.of(LINE.split(latin, -1));
        var tags = lines.stream()
                .map(l -> l.isBlank() ? Tags.NONE : new Tags(Map.of(TagField.TITLE, List.of(l))))
                .toList();
        var repaired = LegacyText.repair(tags);
        return repaired.equals(tags)
                ? new String(bytes, WESTERN)
                : repaired.stream().map(t -> t.textOrEmpty(TagField.TITLE)).collect(Collectors.joining("\n"));
    }

    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}

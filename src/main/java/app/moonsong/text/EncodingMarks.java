package app.moonsong.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Unicode that is known by its mark, or by where its noughts stand. */
final class EncodingMarks {
    /** How many bytes of the beginning are looked at. */
    static final int SAMPLE = 1 << 16;

    private static final int WIDE = 4;

    private EncodingMarks() {}

    /** Returns the encoding if the beginning of a text shows it. */
    static Optional<TextEncoding> of(byte[] beginning) {
        if (begins(beginning, 0xEF, 0xBB, 0xBF)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (begins(beginning, 0xFF, 0xFE, 0, 0)) {
            return marked(TextEncoding.UTF_32LE, WIDE);
        }
        if (begins(beginning, 0, 0, 0xFE, 0xFF)) {
            return marked(TextEncoding.UTF_32BE, WIDE);
        }
        if (begins(beginning, 0xFF, 0xFE)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        if (begins(beginning, 0xFE, 0xFF)) {
            return marked(StandardCharsets.UTF_16BE, 2);
        }
        return byNoughts(beginning).map(c -> new TextEncoding(c, 0, false));
    }

    private static Optional<TextEncoding> marked(Charset charset, int bytes) {
        return Optional.of(new TextEncoding(charset, bytes, false));
    }

    /** Without a mark, every second byte of text in UTF-16 is mostly nought, and three of four in UTF-32. */
    private static Optional<Charset> byNoughts(byte[] bytes) {
        if (bytes.length <= WIDE) {
            return Optional.empty();
        }
        var noughts = new int[WIDE];
        for (int i = 0; i < bytes.length; i++) {
            noughts[i % WIDE] += bytes[i] == 0 ? 1 : 0;
        }
        int quarter = bytes.length / WIDE;
        int most = quarter - quarter / WIDE;
        // Two noughts side by side in every four are a character nought in UTF-16, which no text has.
        if (noughts[2] >= most && noughts[3] >= most) {
            return Optional.of(TextEncoding.UTF_32LE);
        }
        if (noughts[0] >= most && noughts[1] >= most) {
            return Optional.of(TextEncoding.UTF_32BE);
        }
        int even = noughts[0] + noughts[2];
        int odd = noughts[1] + noughts[3];
        if (Math.max(odd, even) <= quarter) {
            return Optional.empty();
        }
        return Optional.of(odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

package app.moonsong.film;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A tracklist file's bytes as text: strict UTF-8, with or without a byte order mark. */
final class TracklistText {
    private TracklistText() {}

    static Optional<String> decode(byte[] bytes, TracklistProblems problems) {
        if (bytes.length > TracklistCsv.MAX_BYTES) {
            problems.add(0, "", TracklistProblem.Kind.TOO_LARGE, "");
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length + 1);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var result = decoder.decode(in, out, true);
        var text = out.flip().toString();
        int nul = text.indexOf('\0');
        if (result.isError() || nul >= 0) {
            // What stands before the wrong byte is right, so it gives the line; NUL is the mark of UTF-16.
            var before = nul >= 0 ? text.substring(0, nul) : text;
            problems.add(lineAt(before, before.length()), "", TracklistProblem.Kind.WRONG_ENCODING, "");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Returns the line, from 1, that holds a position of the text; CR LF, LF and CR each end a line. */
    static int lineAt(String text, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
            }
        }
        return line;
    }
}

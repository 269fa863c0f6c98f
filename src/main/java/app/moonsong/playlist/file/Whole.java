package app.moonsong.playlist.file;

import java.io.IOException;
import java.io.Reader;

/** The whole text of a file that is read at once. */
final class Whole {
    /** More than any cue sheet or broken list is worth; what stands behind it is not read. */
    private static final int MOST_CHARACTERS = 1 << 25;

    private Whole() {}

    static String text(Source source) throws IOException {
        var text = new StringBuilder();
        var chunk = new char[1 << 15];
        try (Reader in = source.open()) {
            for (int n = in.read(chunk); n >= 0 && text.length() < MOST_CHARACTERS; n = in.read(chunk)) {
                text.append(chunk, 0, n);
            }
        }
        return text.toString();
    }
}

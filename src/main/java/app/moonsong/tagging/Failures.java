package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** What a failure of the disk means for the file that was being written. */
final class Failures {
    private Failures() {}

    /** What was written reads back as something else. */
    static final class NotAsMeant extends IOException {
        private static final long serialVersionUID = 1L;

        NotAsMeant(String detail) {
            super(detail);
        }
    }

    static Outcome of(Path file, IOException e) {
        var detail = String.valueOf(e.getMessage());
        return switch (e) {
            case NotAsMeant other -> new Outcome.Failed(file, Outcome.Failure.NOT_AS_MEANT, detail);
            case AccessDeniedException denied -> new Outcome.Left(file, Refusal.READ_ONLY, detail);
            case NoSuchFileException gone -> new Outcome.Left(file, Refusal.GONE, detail);
            default ->
                new Outcome.Failed(file, full(detail) ? Outcome.Failure.DISK_FULL : Outcome.Failure.DISK_ERROR, detail);
        };
    }

    /** Java has no exception of its own for a full disk or quota; the words are those of the C library. */
    private static boolean full(String detail) {
        var words = detail.toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("quota exceeded");
    }
}

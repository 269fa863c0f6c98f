package app.moonsong.cli;

import app.moonsong.library.LibraryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Turns what failed outside the program into a sentence with a remedy; the rest goes to the log. */
final class Failures {
    private Failures() {}

    static Exit say(Throwable failure, Session session) {
        switch (failure) {
            case LibraryException e -> session.say("library." + e.kind().name(), e.path());
            case UncheckedIOException e -> file(Objects.requireNonNull(e.getCause()), session);
            case IOException e -> file(e, session);
            default -> session.say("failed.unexpected", failure.getClass().getSimpleName());
        }
        Log.write(session.home(), failure).ifPresent(log -> session.say("failed.log", log));
        return Exit.FAILED;
    }

    private static void file(IOException failure, Session session) {
        var file = failure instanceof FileSystemException f && f.getFile() != null ? f.getFile() : "?";
        switch (failure) {
            case NoSuchFileException e -> session.say("failed.no-such-file", file);
            case AccessDeniedException e -> session.say("failed.no-permission", file);
            case FileSystemException e -> session.say("failed.file", file, String.valueOf(e.getReason()));
            default -> session.say("failed.io", String.valueOf(failure.getMessage()));
        }
    }
}

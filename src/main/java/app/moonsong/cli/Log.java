package app.moonsong.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the details of a failure are kept for whoever mends it. */
final class Log {
    private Log() {}

    /** Appends a failure with its stack trace; returns the log's path, or nothing if it cannot be written. */
    static Optional<Path> write(Path home, Throwable failure) {
        return write(home, "", failure);
    }

    /** Appends what failed, with the stack trace if there is one. */
    static Optional<Path> write(Path home, String what, @Nullable Throwable failure) {
        var log = home.resolve("moonsong.log");
        try {
            Files.createDirectories(home);
            try (var out = new PrintWriter(Files.newBufferedWriter(
                    log, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
                out.println((Instant.now() + " " + what).strip());
                if (failure != null) {
                    failure.printStackTrace(out);
                }
            }
            return Optional.of(log);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

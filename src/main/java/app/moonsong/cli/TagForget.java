package app.moonsong.cli;

import app.moonsong.library.tagging.Tagging;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code tag forget --days N|--megabytes N}: makes the journal shorter; what it forgets cannot be taken back any more. */
@picocli.CommandLine.Command(name = "forget")
final class TagForget implements Command {
    private static final long MEGABYTE = 1024 * 1024;

    @Option(names = "--days", paramLabel = "N", descriptionKey = "tag.forget-days")
    private Optional<Integer> days = Optional.empty();

    @Option(names = "--megabytes", paramLabel = "N", descriptionKey = "tag.forget-megabytes")
    private Optional<Integer> megabytes = Optional.empty();

    @Override
    public Exit run(Session session) {
        if (days.isEmpty() && megabytes.isEmpty() || days.orElse(0) < 0 || megabytes.orElse(0) < 0) {
            return session.wrong("tag.forget-what");
        }
        int forgotten = session.tagging()
                .forget(
                        days.map(d -> Duration.ofDays(d)).orElse(Tagging.EVER),
                        megabytes.map(m -> m * MEGABYTE).orElse(Tagging.LARGEST_BYTES));
        session.say("tag.forgotten", forgotten);
        return Exit.DONE;
    }
}

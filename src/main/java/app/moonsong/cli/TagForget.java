package app.moonsong.cli;

import app.moonsong.library.tagging.JournalBound;
import app.moonsong.library.tagging.JournalRoom;
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

    @Option(names = "--always", descriptionKey = "tag.forget-always")
    private boolean always;

    @Option(names = "--dry-run", descriptionKey = "tag.dry-run")
    private boolean dryRun;

    @Override
    public Exit run(Session session) {
        boolean asked = days.isPresent() || megabytes.isPresent();
        if (!asked && always || days.orElse(0) < 0 || megabytes.orElse(0) < 0) {
            return session.wrong("tag.forget-what");
        }
        var room = new JournalRoom(session.library());
        var bound = chosen(room.bound());
        int edits = dryRun ? room.wouldForget(bound) : asked ? room.forget(bound) : 0;
        if (always && !dryRun) {
            room.keepTo(bound);
        }
        if (session.json()) {
            json(session, edits, room);
            return Exit.DONE;
        }
        if (asked || dryRun) {
            session.say(dryRun ? "tag.would-forget" : "tag.forgotten", edits);
        }
        say(session, room);
        return Exit.DONE;
    }

    /** What is not given is as it is always. */
    private JournalBound chosen(JournalBound usual) {
        return new JournalBound(
                days.map(d -> Duration.ofDays(d)).orElse(usual.age()),
                megabytes.map(m -> m * MEGABYTE).orElse(usual.bytes()));
    }

    private void json(Session session, int edits, JournalRoom room) {
        var bound = room.bound();
        Json.line(session.out(), json -> json.text("result", dryRun ? "planned" : "forgotten")
                .number("edits", edits)
                .number("bytes", room.bytes())
                .number("days", days(bound))
                .number("megabytes", bound.bytes() / MEGABYTE));
    }

    /** Says what is always kept, and how much it is now. */
    private static void say(Session session, JournalRoom room) {
        var bound = room.bound();
        double now = (double) room.bytes() / MEGABYTE;
        long most = bound.bytes() / MEGABYTE;
        days(bound)
                .ifPresentOrElse(
                        d -> session.answer("tag.bound", most, now, d),
                        () -> session.answer("tag.bound-ever", most, now));
    }

    private static Optional<Long> days(JournalBound bound) {
        return Optional.of(bound.age())
                .filter(a -> !a.equals(JournalBound.EVER))
                .map(Duration::toDays);
    }
}

package app.moonsong.cli;

import app.moonsong.identify.Evidence;
import app.moonsong.identify.Reason;
import app.moonsong.identify.Version;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words why a file is held to be a track. */
final class Reasons {
    private static final int MINUTE = 60;
    private final Words words;

    Reasons(Words words) {
        this.words = words;
    }

    /** Returns one line: "title agrees; track number agrees; length 2 s longer". */
    String line(List<Reason> reasons) {
        return String.join("; ", reasons.stream().map(this::one).toList());
    }

    private String one(Reason r) {
        return words.say(
                "reason." + r.manner().name(),
                words.say("field." + r.field().name()),
                text(r, r.file()),
                text(r, r.track()),
                apart(r.secondsApart()),
                r.neighbours(),
                r.beside());
    }

    /** What one side says; the names of versions in the listener's language. */
    private String text(Reason r, String said) {
        var versions = r.field() == Evidence.Field.VERSION ? Version.labelled(said) : List.<Version>of();
        return versions.isEmpty()
                ? said
                : versions.stream().map(v -> words.say("version." + v.name())).collect(Collectors.joining(", "));
    }

    private String apart(long seconds) {
        return seconds < MINUTE ? words.say("reason.seconds", seconds) : Shown.length(Duration.ofSeconds(seconds));
    }
}

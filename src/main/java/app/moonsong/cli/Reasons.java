package app.moonsong.cli;

import app.moonsong.identify.Reason;
import app.moonsong.identify.Version;
import java.time.Duration;
import java.util.List;

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
                r.told(r.file(), this::version),
                r.told(r.track(), this::version),
                apart(r.secondsApart()),
                r.neighbours(),
                r.beside());
    }

    private String version(Version version) {
        return words.say("version." + version.name());
    }

    private String apart(long seconds) {
        return seconds < MINUTE ? words.say("reason.seconds", seconds) : Shown.length(Duration.ofSeconds(seconds));
    }
}

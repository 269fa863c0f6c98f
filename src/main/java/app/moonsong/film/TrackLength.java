package app.moonsong.film;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** A length as written in a tracklist: {@code 3:05}, {@code 1:02:03}, {@code 3:32.700}. */
public final class TrackLength {
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?<h>\\d{1,2}):(?=\\d\\d:))?(?<m>\\d{1,3}):(?<s>[0-5]\\d)(?:\\.(?<ms>\\d{1,3}))?");
    private static final int MINUTES_PER_HOUR = 60;

    private TrackLength() {}

    /** Reads a length; empty when the text is none, is zero, or has 60 minutes after an hour. */
    public static Optional<Duration> read(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var m = WRITTEN.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int hours = m.group("h") == null ? 0 : Integer.parseInt(m.group("h"));
        int minutes = Integer.parseInt(m.group("m"));
        if (m.group("h") != null && minutes >= MINUTES_PER_HOUR) {
            return Optional.empty();
        }
        var fraction = m.group("ms") == null ? "" : m.group("ms");
        int millis = Integer.parseInt((fraction + "000").substring(0, 3));
        var length = Duration.ofHours(hours)
                .plusMinutes(minutes)
                .plusSeconds(Integer.parseInt(m.group("s")))
                .plusMillis(millis);
        return length.isZero() ? Optional.empty() : Optional.of(length);
    }

    /** Returns the length in the written form, hours only when there are any. */
    public static String written(Duration length) {
        var minutes = length.toHours() == 0
                ? "%d".formatted(length.toMinutesPart())
                : "%d:%02d".formatted(length.toHours(), length.toMinutesPart());
        var millis = length.toMillisPart() == 0 ? "" : ".%03d".formatted(length.toMillisPart());
        return "%s:%02d%s".formatted(minutes, length.toSecondsPart(), millis);
    }
}

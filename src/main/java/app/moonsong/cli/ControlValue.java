package app.moonsong.cli;

import app.moonsong.player.Tone;
import app.moonsong.remote.Request;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked for as it is written: a place or a volume with a sign is counted from where it is. */
final class ControlValue {
    private static final Pattern PLACE =
            Pattern.compile("([+-]?)(?:(?:(\\d{1,3}):)?([0-5]?\\d):([0-5]\\d)|(\\d{1,6}(?:\\.\\d{1,3})?))");
    private static final Pattern VOLUME = Pattern.compile("([+-]?)(\\d{1,3})%?");
    private static final Pattern SPEED = Pattern.compile("\\d(?:\\.\\d{1,2})?");
    private static final Pattern MINUTES = Pattern.compile("[1-9]\\d{0,3}");
    private static final Duration LONGEST_SLEEP = Duration.ofDays(1);
    private static final double MS = 1000;
    private static final int FULL = 100;

    private ControlValue() {}

    /** {@code 90}, {@code 1:30}, {@code 1:00:00}, {@code +10}, {@code -0.5}: seconds, minutes and hours. */
    static Optional<Request> place(String written) {
        var found = PLACE.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var seconds = found.group(5);
        var time = seconds == null
                ? Duration.ofHours(number(found.group(2)))
                        .plusMinutes(number(found.group(3)))
                        .plusSeconds(number(found.group(4)))
                : Duration.ofMillis(Math.round(Double.parseDouble(seconds) * MS));
        return Optional.of(
                switch (found.group(1)) {
                    case "+" -> Request.skip(time);
                    case "-" -> Request.skip(time.negated());
                    default -> Request.seek(time);
                });
    }

    /** {@code 80}, {@code +5}, {@code -5}: percent. */
    static Optional<Request> volume(String written) {
        var found = VOLUME.matcher(written);
        if (!found.matches() || Integer.parseInt(found.group(2)) > FULL) {
            return Optional.empty();
        }
        int percent = Integer.parseInt(found.group(2));
        return Optional.of(
                switch (found.group(1)) {
                    case "+" -> Request.louder(percent);
                    case "-" -> Request.louder(-percent);
                    default -> Request.volume(percent);
                });
    }

    /** {@code 1}, {@code 1.25}: times its own speed. */
    static Optional<Request> speed(String written) {
        if (!SPEED.matcher(written).matches()) {
            return Optional.empty();
        }
        double times = Double.parseDouble(written);
        return times < Tone.SLOWEST || times > Tone.FASTEST
                ? Optional.empty()
                : Optional.of(Request.speed((int) Math.round(times * FULL)));
    }

    /** One of a kind by its name, in small letters or capitals. */
    static <E extends Enum<E>> Optional<E> named(E[] kinds, String written) {
        return Arrays.stream(kinds)
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /** {@code 30}: so many minutes from now, at most a day; {@code off}: not at all. */
    static Optional<Request> sleep(String written) {
        if (written.equalsIgnoreCase("off")) {
            return Optional.of(Request.sleep(Duration.ZERO));
        }
        return Optional.of(written)
                .filter(MINUTES.asMatchPredicate())
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .filter(time -> time.compareTo(LONGEST_SLEEP) <= 0)
                .map(Request::sleep);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}

package app.moonsong.cli;

import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.Passage;
import app.moonsong.player.Tone;
import app.moonsong.remote.Request;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is asked for as it is written: a place or a volume with a sign is counted from where it is. */
final class ControlValue {
    private static final Pattern PLACE =
            Pattern.compile("([+-]?)(?:(?:(\\d{1,3}):)?([0-5]?\\d):(?=[0-5]\\d(?!\\d)))?(\\d{1,6}(?:\\.\\d{1,3})?)");
    private static final Pattern VOLUME = Pattern.compile("([+-]?)(\\d{1,3})%?");
    private static final Pattern SPEED = Pattern.compile("\\d(?:\\.\\d{1,2})?");
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,2})h)?(?:(\\d{1,4})m?)?");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,3}");
    private static final Duration LONGEST_SLEEP = Duration.ofDays(1);
    private static final double MS = 1000;
    private static final int FULL = 100;

    private ControlValue() {}

    /** {@code 90}, {@code 1:30}, {@code 1:00:00.25}, {@code +10}, {@code -0.5}: seconds, minutes and hours. */
    static Optional<Request> place(String written) {
        var found = PLACE.matcher(written);
        if (!found.matches()) {
            return Optional.empty();
        }
        var time = counted(found);
        return Optional.of(
                switch (found.group(1)) {
                    case "+" -> Request.skip(time);
                    case "-" -> Request.skip(time.negated());
                    default -> Request.seek(time);
                });
    }

    private static Duration counted(Matcher place) {
        return Duration.ofHours(number(place.group(2)))
                .plusMinutes(number(place.group(3)))
                .plusMillis(Math.round(Double.parseDouble(place.group(4)) * MS));
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

    /** {@code 5}: seconds that seams sound together; {@code off} or {@code 0}: none. */
    static Optional<Request> crossfade(String written) {
        return whole(isOff(written) ? "0" : written, 0, SoundOptions.MOST_CROSSFADE)
                .map(s -> Request.crossfade(Duration.ofSeconds(s)));
    }

    /** {@code 20}, {@code -20}: percent to the right or the left; {@code 0}: both the same. */
    static Optional<Request> balance(String written) {
        return whole(written, -FULL, FULL).map(Request::balance);
    }

    /** {@code on} or {@code off}. */
    static Optional<Request> mono(String written) {
        return isOff(written) || written.equalsIgnoreCase("on")
                ? Optional.of(Request.mono(!isOff(written)))
                : Optional.empty();
    }

    private static Optional<Integer> whole(String written, int least, int most) {
        return Optional.of(written)
                .filter(w -> WHOLE.matcher(w).matches())
                .map(Integer::valueOf)
                .filter(n -> n >= least && n <= most);
    }

    private static boolean isOff(String written) {
        return written.equalsIgnoreCase("off");
    }

    /** One of a kind by its name, in small letters or capitals. */
    static <E extends Enum<E>> Optional<E> named(E[] kinds, String written) {
        return Arrays.stream(kinds)
                .filter(kind -> kind.name().equalsIgnoreCase(written))
                .findFirst();
    }

    /**
     * {@code 30}, {@code 30m}, {@code 1h30m}: so long from now, at most a day; {@code off}: not at all; {@code track},
     * {@code release}: after it.
     */
    static Optional<Request> sleep(String written) {
        if (isOff(written)) {
            return Optional.of(Request.sleep(Duration.ZERO));
        }
        return named(new StopAfter[] {StopAfter.TRACK, StopAfter.RELEASE}, written)
                .map(Request::stopAfter)
                .or(() -> time(written).map(Request::sleep));
    }

    private static Optional<Duration> time(String written) {
        return Optional.of(TIME.matcher(written.toLowerCase(Locale.ROOT)))
                .filter(Matcher::matches)
                .map(m -> Duration.ofHours(number(m.group(1))).plusMinutes(number(m.group(2))))
                .filter(t -> t.isPositive() && t.compareTo(LONGEST_SLEEP) <= 0);
    }

    /** {@code 1:00-1:30}: from one place to another; {@code off}: none. */
    static Optional<Request> passage(String written) {
        if (isOff(written)) {
            return Optional.of(Request.passage(Duration.ZERO, Duration.ZERO));
        }
        int between = written.indexOf('-');
        if (between < 0) {
            return Optional.empty();
        }
        var from = unsigned(PLACE.matcher(written.substring(0, between)));
        var to = unsigned(PLACE.matcher(written.substring(between + 1)));
        return from.filter(f -> to.filter(t -> t.minus(f).compareTo(Passage.SHORTEST) >= 0)
                        .isPresent())
                .flatMap(f -> to.map(t -> Request.passage(f, t)));
    }

    /** A place without a sign. */
    private static Optional<Duration> unsigned(Matcher place) {
        return Optional.of(place)
                .filter(m -> m.matches() && m.group(1).isEmpty())
                .map(ControlValue::counted);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}

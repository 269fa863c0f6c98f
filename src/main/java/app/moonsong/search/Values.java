package app.moonsong.search;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads comparisons and ranges: {@code 2013}, {@code >=2013}, {@code 2:00..4:00}, {@code <30d}. */
final class Values {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=|≥|≤)?(.+)");
    private static final Pattern YEAR = Pattern.compile("(\\d{1,4})(?:s|년)?");
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,4}):(\\d{1,2})");
    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d{1,3})(?:h|시간))?(?:(\\d{1,5})(?:m|min|분)?)?(?:(\\d{1,6})(?:s|초))?");
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,6})(?:s|초)");
    private static final Pattern RATE = Pattern.compile("(\\d{1,6})(?:k|kbps)?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,9})");
    private static final Pattern STARS = Pattern.compile("★{1,5}");
    private static final Pattern RATING = Pattern.compile("([0-5])(?:\\.(\\d))?");
    private static final int SECOND_MS = 1000;
    private static final int MINUTE_MS = 60 * SECOND_MS;
    private static final int PER_STAR = 20;
    private static final int YEAR_DIGITS = 4;

    private Values() {}

    /** A value: what is equal to it; an age is the greater the earlier. */
    record Point(Range equal, boolean age) {}

    /** Reads a value of an amount or time; empty when it is none. */
    static Optional<Range> read(Field field, String value, ZonedDateTime now) {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            return between(field, value.substring(0, dots), value.substring(dots + 2), now);
        }
        var m = COMPARED.matcher(value);
        if (!m.matches()) {
            return Optional.empty();
        }
        var operator = Optional.ofNullable(m.group(1)).orElse("=");
        return point(field, m.group(2), now).map(p -> compared(operator, p));
    }

    private static Range compared(String operator, Point point) {
        var equal = point.equal();
        return switch (operator) {
            case ">" -> point.age() ? Range.to(equal.from()) : Range.from(equal.to() + 1);
            case ">=", "≥" -> point.age() ? Range.to(equal.from()) : Range.from(equal.from());
            case "<" -> point.age() ? equal : Range.to(equal.from() - 1);
            case "<=", "≤" -> point.age() ? equal : Range.to(equal.to());
            default -> equal;
        };
    }

    private static Optional<Range> between(Field field, String left, String right, ZonedDateTime now) {
        var from = point(field, left, now);
        var to = point(field, right, now);
        boolean understood = (left.isEmpty() || from.isPresent())
                && (right.isEmpty() || to.isPresent())
                && !(left.isEmpty() && right.isEmpty());
        if (!understood) {
            return Optional.empty();
        }
        if (from.or(() -> to).orElseThrow().age()) {
            return Optional.of(new Range(
                    to.map(p -> p.equal().from()).orElse(Long.MIN_VALUE),
                    from.map(p -> p.equal().from()).orElse(Long.MAX_VALUE)));
        }
        return Optional.of(new Range(
                from.map(p -> p.equal().from()).orElse(Long.MIN_VALUE),
                to.map(p -> p.equal().to()).orElse(Long.MAX_VALUE)));
    }

    private static Optional<Point> point(Field field, String text, ZonedDateTime now) {
        return switch (field) {
            case YEAR -> match(YEAR, text).map(m -> year(m.group(1))).map(Values::amount);
            case LENGTH -> length(text).map(Values::amount);
            case BITRATE -> match(RATE, text).map(m -> single(number(m, 1))).map(Values::amount);
            case PLAYS -> match(COUNT, text).map(m -> single(number(m, 1))).map(Values::amount);
            case RATING -> rating(text).map(Values::amount);
            case ADDED, PLAYED -> Dates.point(text, now);
            case TITLE, ARTIST, COMPOSER, FILM, RELEASE, ALBUM, GENRE, LABEL, PATH, FORMAT, IS -> Optional.empty();
        };
    }

    /** A year under way stands for all it can become: 201 for 2010 to 2019. */
    private static Range year(String digits) {
        long unit = Math.round(Math.pow(10, YEAR_DIGITS - digits.length()));
        long first = Long.parseLong(digits) * unit;
        return new Range(first, first + unit - 1);
    }

    /** A length without seconds stands for its whole minute; what is shown as 3:20 may be half a second less. */
    private static Optional<Range> length(String text) {
        var clock = match(CLOCK, text);
        if (clock.isPresent()) {
            var m = clock.get();
            return Optional.of(second((number(m, 1) * 60 + number(m, 2)) * MINUTE_MS + number(m, 3) * SECOND_MS));
        }
        var seconds = match(SECONDS, text);
        if (seconds.isPresent()) {
            return Optional.of(second(number(seconds.get(), 1) * SECOND_MS));
        }
        return match(UNITS, text).map(m -> {
            long ms = (number(m, 1) * 60 + number(m, 2)) * MINUTE_MS + number(m, 3) * SECOND_MS;
            return m.group(3) == null ? new Range(ms, ms + MINUTE_MS - 1) : second(ms);
        });
    }

    private static Range second(long ms) {
        return new Range(ms - SECOND_MS / 2, ms + SECOND_MS - 1);
    }

    private static Optional<Range> rating(String text) {
        if (STARS.matcher(text).matches()) {
            return rating(String.valueOf(text.length()));
        }
        return match(RATING, text).map(m -> {
            long rating = number(m, 1) * PER_STAR + number(m, 2) * PER_STAR / 10;
            return m.group(2) == null ? new Range(rating, rating + PER_STAR - 1) : single(rating);
        });
    }

    private static Point amount(Range range) {
        return new Point(range, false);
    }

    private static Range single(long number) {
        return new Range(number, number);
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(m -> !text.isEmpty() && m.matches());
    }

    private static long number(Matcher m, int group) {
        return m.group(group) == null ? 0 : Long.parseLong(m.group(group));
    }
}

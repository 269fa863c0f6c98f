package app.moonsong.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads days and ages: {@code 2024}, {@code 2024-05}, {@code 2024-05-17}, {@code 30d}, {@code today}. */
final class Dates {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern AGE = Pattern.compile("(\\d{1,4})(h|d|w|m|y|시간|일|주|달|개월|년)");

    private Dates() {}

    static Optional<Values.Point> point(String text, ZonedDateTime now) {
        var age = AGE.matcher(text);
        if (age.matches()) {
            long from = ago(Long.parseLong(age.group(1)), age.group(2), now)
                    .toInstant()
                    .toEpochMilli();
            return Optional.of(new Values.Point(Range.from(from), true));
        }
        var today = now.toLocalDate();
        return switch (text) {
            case "today", "오늘" -> Optional.of(days(today, today.plusDays(1), now));
            case "yesterday", "어제" -> Optional.of(days(today.minusDays(1), today, now));
            default -> date(text, now);
        };
    }

    private static ZonedDateTime ago(long count, String unit, ZonedDateTime now) {
        return switch (unit) {
            case "h", "시간" -> now.minusHours(count);
            case "d", "일" -> now.minusDays(count);
            case "w", "주" -> now.minusWeeks(count);
            case "y", "년" -> now.minusYears(count);
            default -> now.minusMonths(count);
        };
    }

    private static Optional<Values.Point> date(String text, ZonedDateTime now) {
        var m = DATE.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int month = m.group(2) == null ? 1 : Integer.parseInt(m.group(2));
            int day = m.group(3) == null ? 1 : Integer.parseInt(m.group(3));
            var first = LocalDate.of(Integer.parseInt(m.group(1)), month, day);
            var end = m.group(2) == null
                    ? first.plusYears(1)
                    : m.group(3) == null ? first.plusMonths(1) : first.plusDays(1);
            return Optional.of(days(first, end, now));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day
        }
    }

    private static Values.Point days(LocalDate first, LocalDate end, ZonedDateTime now) {
        return new Values.Point(new Range(start(first, now), start(end, now) - 1), false);
    }

    private static long start(LocalDate day, ZonedDateTime now) {
        return day.atStartOfDay(now.getZone()).toInstant().toEpochMilli();
    }
}

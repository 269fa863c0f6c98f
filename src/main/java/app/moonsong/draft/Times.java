package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.LENGTH;
import static app.moonsong.film.TracklistColumn.TITLE;

import app.moonsong.film.TrackLength;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the time from the end or the beginning of each line: how long the track is, or when it begins. */
final class Times {
    /** A time in any of the forms people write; groups h, m, s, or m2, s2, or m3, s3. */
    static final String TIME =
            "(?:(?:(?<h>\\p{Nd}{1,2})[:：])?(?<m>\\p{Nd}{1,3})[:：](?<s>[0-5０-５]\\p{Nd})(?:[.,]\\p{Nd}{1,3})?"
                    + "|(?<m2>\\p{Nd}{1,3})\\s?(?:['′’]|m(?:in)?\\.?|분)\\s?(?<s2>[0-5]?\\p{Nd})\\s?(?:''|[\"″”]|s(?:ec)?\\.?|초)"
                    + "|(?<m3>\\p{Nd}{1,2})(?:분|\\s?min\\b\\.?)(?<s3>))";

    private static final Pattern AT_END =
            Pattern.compile("(?<rest>.*?)(?:\\s+[-–—~|·…_.]+|\\s*[.·…_]{2,}|\\s*[,:])?\\s*[(\\[（]?\\s*" + TIME
                    + "\\s*[)\\]）]?\\s*(?:min(?:utes|s)?\\.?)?");
    private static final Pattern AT_START =
            Pattern.compile("[(\\[（]?\\s*" + TIME + "\\s*[)\\]）]?(?<between>[\\s.|:~–—-]+)(?<rest>\\S.*)");
    private static final Pattern ALONE = Pattern.compile("[(\\[（]?\\s*" + TIME + "\\s*[)\\]）]?");

    /** A beginning is part of a title now and then ("3:10 to Yuma"), an end seldom. */
    private static final double MOST_START = 0.6;

    private static final double SOME_END = 0.25;
    private static final int SURELY_RISING = 6;

    private Times() {}

    /** A text with its time taken away. */
    private record Timed(Duration time, String rest) {}

    static List<DraftRow> take(List<DraftRow> rows) {
        var starts = rows.stream().map(r -> timed(AT_START, r.get(TITLE))).toList();
        if (most(starts, MOST_START)) {
            return with(rows, starts);
        }
        var ends = rows.stream().map(r -> timed(AT_END, r.get(TITLE))).toList();
        return most(ends, SOME_END) ? with(rows, ends) : rows;
    }

    /** Returns the time a text consists of, in the form of a tracklist; empty if it is anything else. */
    static Optional<String> alone(String text) {
        var m = ALONE.matcher(text.strip());
        return m.matches() ? Optional.of(TrackLength.written(duration(m))) : Optional.empty();
    }

    private static boolean most(List<Optional<Timed>> timed, double share) {
        long some = timed.stream().filter(Optional::isPresent).count();
        return some > 0 && some >= share * timed.size();
    }

    private static Optional<Timed> timed(Pattern where, String text) {
        var m = where.matcher(text);
        if (!m.matches() || (where == AT_END && m.group("rest").isBlank() && m.start("m") > 0)) {
            return Optional.empty();
        }
        // A number that touches letters is no time: "Take5:30" is, "Op. 3:15" is not told from one.
        return Optional.of(new Timed(duration(m), m.group("rest").strip()));
    }

    private static List<DraftRow> with(List<DraftRow> rows, List<Optional<Timed>> timed) {
        boolean starts = areStarts(
                timed.stream().flatMap(Optional::stream).map(Timed::time).toList());
        var out = new ArrayList<DraftRow>();
        for (int i = 0; i < rows.size(); i++) {
            var found = timed.get(i);
            if (found.isEmpty()) {
                out.add(rows.get(i));
                continue;
            }
            var row = rows.get(i).with(TITLE, found.get().rest());
            if (!starts) {
                out.add(withLength(row, found.get().time()));
            } else {
                var next = i + 1 < timed.size() ? timed.get(i + 1) : Optional.<Timed>empty();
                out.add(next.map(n -> withLength(row, n.time().minus(found.get().time()))
                                .doubting(LENGTH, Doubt.LENGTH_FROM_STARTS))
                        .orElse(row));
            }
        }
        return out;
    }

    private static DraftRow withLength(DraftRow row, Duration length) {
        return length.isZero() ? row : row.with(LENGTH, TrackLength.written(length));
    }

    /** Times that only rise and begin with nought are when the tracks begin; many that rise by chance are not likely. */
    private static boolean areStarts(List<Duration> times) {
        for (int i = 1; i < times.size(); i++) {
            if (times.get(i).compareTo(times.get(i - 1)) <= 0) {
                return false;
            }
        }
        return times.size() >= SURELY_RISING
                || (times.size() > 1 && times.getFirst().isZero());
    }

    private static Duration duration(Matcher m) {
        if (m.group("m") != null) {
            return Duration.ofHours(number(m.group("h")))
                    .plusMinutes(number(m.group("m")))
                    .plusSeconds(number(m.group("s")));
        }
        boolean minutesOnly = m.group("m2") == null;
        return Duration.ofMinutes(number(minutesOnly ? m.group("m3") : m.group("m2")))
                .plusSeconds(minutesOnly ? 0 : number(m.group("s2")));
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}

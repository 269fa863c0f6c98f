package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.TrackLength;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a cue sheet. A track is as long as it is from its first index to the next one in the same file. */
final class CueSheet {
    private static final Pattern COMMAND = Pattern.compile("\\s*(?<name>[A-Za-z]+)(?:\\s+(?<rest>.*?))?\\s*");
    private static final Pattern TRACK = Pattern.compile("(?<n>\\d{1,3})(?:\\s+(?<kind>\\S+))?");
    private static final Pattern INDEX =
            Pattern.compile("(?<n>\\d{1,2})\\s+(?<m>\\d{1,4}):(?<s>\\d{1,2}):(?<f>\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|2\\d)\\d\\d(?!\\d)");
    private static final int FRAMES_A_SECOND = 75;
    private static final int MILLIS = 1000;

    private final String file;
    private final Map<TracklistColumn, String> about = new EnumMap<>(TracklistColumn.class);
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<TracklistProblem> problems = new ArrayList<>();
    private Optional<Duration> start = Optional.empty();
    private boolean inTrack;
    private boolean skipped;

    private CueSheet(String file) {
        this.file = file;
    }

    /** Whether a text is a cue sheet: a line of it begins a track. */
    static boolean is(String text) {
        return Pattern.compile("(?im)^\\s*TRACK\\s+\\S+\\s+(?:AUDIO|MODE\\d|CDG|CDI)")
                .matcher(text)
                .find();
    }

    /**
     * Reads a cue sheet.
     *
     * @param file what problems call it
     */
    static DraftReading read(String text, String file) {
        var sheet = new CueSheet(file);
        int number = 0;
        for (var line : text.split("\\r\\n|[\\n\\r]", -1)) {
            number++;
            var m = COMMAND.matcher(line.replace("\uFEFF", ""));
            if (m.matches()) {
                sheet.command(
                        number,
                        m.group("name").toUpperCase(java.util.Locale.ROOT),
                        m.group("rest") == null ? "" : m.group("rest"));
            }
        }
        if (sheet.problems.isEmpty() && sheet.rows.isEmpty()) {
            return DraftReading.Bad.of(file, 0, TracklistProblem.Kind.NO_TRACKS, "");
        }
        return sheet.problems.isEmpty()
                ? new DraftReading.Good(new Draft(sheet.about, sheet.rows, List.of()))
                : new DraftReading.Bad(sheet.problems);
    }

    private void command(int line, String name, String rest) {
        switch (name) {
            case "TRACK" -> track(line, rest);
            case "INDEX" -> index(line, rest);
            case "FILE" -> start = Optional.empty();
            case "TITLE" -> say(RELEASE_TITLE, TITLE, rest);
            case "PERFORMER" -> say(RELEASE_ARTIST, ARTIST, rest);
            case "SONGWRITER" -> say(COMPOSER, COMPOSER, rest);
            case "REM" -> remark(rest);
            default -> {}
        }
    }

    private void track(int line, String rest) {
        var m = TRACK.matcher(rest);
        if (!m.matches()) {
            problems.add(new TracklistProblem(file, line, "", TracklistProblem.Kind.BAD_CUE_LINE, rest));
            return;
        }
        inTrack = true;
        skipped = m.group("kind") != null && !m.group("kind").equalsIgnoreCase("AUDIO");
        if (!skipped) {
            rows.add(DraftRow.of(line, "").with(POSITION, Integer.parseInt(m.group("n"))));
        }
    }

    private void index(int line, String rest) {
        var m = INDEX.matcher(rest);
        if (!m.matches()) {
            problems.add(new TracklistProblem(file, line, "", TracklistProblem.Kind.BAD_CUE_LINE, rest));
            return;
        }
        if (Integer.parseInt(m.group("n")) != 1) {
            return;
        }
        long frames = Integer.parseInt(m.group("f"));
        var here = Duration.ofMinutes(Integer.parseInt(m.group("m")))
                .plusSeconds(Integer.parseInt(m.group("s")))
                .plusMillis(frames * MILLIS / FRAMES_A_SECOND);
        // The track that ends here is the one before this, whether this one is sound or data.
        int before = rows.size() - (skipped ? 1 : 2);
        start.map(here::minus)
                .filter(l -> before >= 0 && l.isPositive())
                .ifPresent(l -> rows.set(before, rows.get(before).with(LENGTH, TrackLength.written(l))));
        start = skipped ? Optional.empty() : Optional.of(here);
    }

    private void say(TracklistColumn ofAll, TracklistColumn ofTrack, String rest) {
        var value = unquoted(rest);
        if (!inTrack) {
            about.putIfAbsent(ofAll, value);
        } else if (!skipped && !rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.getLast().with(ofTrack, value));
        }
    }

    private void remark(String rest) {
        var m = COMMAND.matcher(rest);
        if (!m.matches() || m.group("rest") == null) {
            return;
        }
        var value = unquoted(m.group("rest"));
        switch (m.group("name").toUpperCase(java.util.Locale.ROOT)) {
            case "DATE", "YEAR" -> {
                var year = YEAR.matcher(value);
                if (year.find()) {
                    about.putIfAbsent(RELEASE_YEAR, year.group());
                }
            }
            case "COMPOSER" -> say(COMPOSER, COMPOSER, value);
            case "DISCNUMBER" -> {
                if (value.matches("[1-9]\\d{0,2}")) {
                    about.putIfAbsent(DISC, value);
                }
            }
            default -> {}
        }
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"")
                : text;
    }
}

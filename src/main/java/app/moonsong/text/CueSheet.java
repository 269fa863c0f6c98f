package app.moonsong.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A cue sheet as it is written.
 *
 * @param about what it says of the whole by the command's name in capitals, such as TITLE; of remarks by the first word
 * @param tracks in the order of the sheet; those that are data are left out
 * @param files the names that FILE gives, in order
 * @param bad what cannot be read
 */
public record CueSheet(Map<String, String> about, List<CueTrack> tracks, List<String> files, List<BadLine> bad) {
    private static final Pattern BEGINS = Pattern.compile("(?im)^[ \\t]*TRACK\\s+\\S+\\s+(?:AUDIO|MODE\\d|CDG|CDI)");
    private static final Pattern COMMAND = Pattern.compile("(?<name>[A-Za-z_]+)(?:\\s+(?<rest>.*))?");
    private static final Pattern TRACK = Pattern.compile("(?<n>\\d{1,3})(?:\\s+(?<kind>.*))?");
    private static final Pattern DATA = Pattern.compile("(?i)(?:MODE\\d|CDG|CDI).*");
    private static final Pattern INDEX =
            Pattern.compile("(?<n>\\d{1,2})\\s+(?<m>\\d{1,4}):(?<s>\\d{1,2}):(?<f>\\d{1,2})");
    private static final Pattern FILE =
            Pattern.compile("\"(?<quoted>.*)\"(?:\\s+\\S+)?|(?<bare>.*?)(?:\\s+[A-Z0-9]+)?");
    /** A sheet counts in frames of so many a second. */
    public static final int FRAMES_A_SECOND = 75;

    /** The remark that each track has in a playlist that was written here as a cue sheet. */
    public static final String PLAYLIST_WORD = "MOONSONG";

    private static final int SECONDS_A_MINUTE = 60;
    private static final int MILLIS = 1000;
    private static final int LONGEST_LINE = 10_000;

    /** A line that is no command of a cue sheet; numbers count from 1. */
    public record BadLine(int line, String text) {}

    /**
     * A track of sound.
     *
     * @param line where it begins, from 1
     * @param file the file it begins in, counted from 0; -1 when the sheet names none before it
     * @param said what it says of itself, by the command's name in capitals
     * @param start where its INDEX 01 stands in the file, in frames of a sheet; empty when it has none
     * @param length from its INDEX 01 to the next in the same file; empty where that is not said
     */
    public record CueTrack(
            int line, int number, int file, Map<String, String> said, OptionalInt start, Optional<Duration> length) {
        /** Returns what a command says of this track; empty when it is not there. */
        public String get(String command) {
            return said.getOrDefault(command, "");
        }
    }

    /** Writes a place in a file, counted in frames, as a sheet has it: {@code mm:ss:ff}. */
    public static String place(long frames) {
        long seconds = frames / FRAMES_A_SECOND;
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                seconds / SECONDS_A_MINUTE,
                seconds % SECONDS_A_MINUTE,
                frames % FRAMES_A_SECOND);
    }

    /** Whether a text is a cue sheet: a line of it begins a track. */
    public static boolean is(String text) {
        return BEGINS.matcher(text).find();
    }

    /** Whether it is a playlist that was written here: it says what to hear, and not where a file is to be cut. */
    public boolean isPlaylist() {
        return tracks.stream().anyMatch(t -> t.said().containsKey(PLAYLIST_WORD));
    }

    /** Reads a cue sheet, with what can be read where lines are bad. */
    public static CueSheet read(String text) {
        var reading = new Reading();
        int number = 0;
        for (var line : text.split("\\r\\n|[\\n\\r]", -1)) {
            number++;
            var m = COMMAND.matcher(line.replace("\uFEFF", "").strip());
            if (line.length() > LONGEST_LINE) {
                reading.bad.add(new BadLine(number, line));
            } else if (m.matches()) {
                reading.command(
                        number,
                        m.group("name").toUpperCase(Locale.ROOT),
                        m.group("rest") == null ? "" : m.group("rest"));
            }
        }
        return new CueSheet(reading.about, reading.tracks, reading.files, reading.bad);
    }

    /** What was read so far. */
    private static final class Reading {
        private final Map<String, String> about = new HashMap<>();
        private final List<CueTrack> tracks = new ArrayList<>();
        private final List<String> files = new ArrayList<>();
        private final List<BadLine> bad = new ArrayList<>();
        private Optional<Duration> start = Optional.empty();
        private boolean inTrack;
        private boolean skipped;

        private void command(int line, String name, String rest) {
            switch (name) {
                case "TRACK" -> track(line, rest);
                case "INDEX" -> index(line, rest);
                case "FILE" -> file(rest);
                case "REM" -> remark(rest);
                default -> say(name, unquoted(rest));
            }
        }

        private void file(String rest) {
            start = Optional.empty();
            var m = FILE.matcher(rest);
            if (m.matches()) {
                files.add(m.group("quoted") == null ? m.group("bare") : m.group("quoted"));
            }
        }

        private void track(int line, String rest) {
            var m = TRACK.matcher(rest);
            if (!m.matches()) {
                bad.add(new BadLine(line, rest));
                return;
            }
            inTrack = true;
            var kind = m.group("kind") == null ? "AUDIO" : m.group("kind").strip();
            skipped = DATA.matcher(kind).matches();
            if (!skipped && !kind.equalsIgnoreCase("AUDIO")) {
                bad.add(new BadLine(line, rest));
            }
            if (!skipped) {
                int number = Integer.parseInt(m.group("n"));
                tracks.add(new CueTrack(
                        line, number, files.size() - 1, new HashMap<>(), OptionalInt.empty(), Optional.empty()));
            }
        }

        private void index(int line, String rest) {
            var m = INDEX.matcher(rest);
            if (!m.matches()) {
                bad.add(new BadLine(line, rest));
                return;
            }
            if (Integer.parseInt(m.group("n")) != 1) {
                return;
            }
            int seconds = Integer.parseInt(m.group("m")) * SECONDS_A_MINUTE + Integer.parseInt(m.group("s"));
            int frames = Integer.parseInt(m.group("f"));
            var here = Duration.ofSeconds(seconds).plusMillis((long) frames * MILLIS / FRAMES_A_SECOND);
            // The track that ends here is the one before this, whether this one is sound or data.
            int before = tracks.size() - (skipped ? 1 : 2);
            start.map(here::minus).filter(l -> before >= 0 && l.isPositive()).ifPresent(l -> endsAfter(before, l));
            start = skipped ? Optional.empty() : Optional.of(here);
            if (!skipped && !tracks.isEmpty()) {
                beginsAt(seconds * FRAMES_A_SECOND + frames);
            }
        }

        /** A track may be named before the file it begins in: what lies before its INDEX 01 is then in another one. */
        private void beginsAt(int frame) {
            var t = tracks.removeLast();
            tracks.add(
                    new CueTrack(t.line, t.number, files.size() - 1, t.said, OptionalInt.of(frame), Optional.empty()));
        }

        private void endsAfter(int track, Duration length) {
            var t = tracks.get(track);
            tracks.set(track, new CueTrack(t.line, t.number, t.file, t.said, t.start, Optional.of(length)));
        }

        private void remark(String rest) {
            var m = COMMAND.matcher(rest);
            if (m.matches() && m.group("rest") != null) {
                say(m.group("name").toUpperCase(Locale.ROOT), unquoted(m.group("rest")));
            }
        }

        /** Of the whole the first word counts, of a track the last. */
        private void say(String name, String value) {
            if (!inTrack) {
                about.putIfAbsent(name, value);
            } else if (!skipped && !tracks.isEmpty()) {
                tracks.getLast().said.put(name, value);
            }
        }
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\\\"", "\"")
                : text;
    }
}

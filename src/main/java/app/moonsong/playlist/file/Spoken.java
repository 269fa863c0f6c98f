package app.moonsong.playlist.file;

import app.moonsong.film.TrackLength;
import app.moonsong.playlist.Entry.Description;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** How playlists speak of a track: artist and title in one line, lengths in many units. */
final class Spoken {
    static final String BETWEEN = " - ";
    private static final Pattern NUMBER = Pattern.compile("(?<n>-?\\d{1,12}(?:\\.\\d{1,9})?)\\s*(?<ms>ms)?");
    private static final int MILLIS = 1000;

    /** A number above this is no length in seconds: it would be more than ten hours. */
    private static final double MOST_SECONDS = 36_000;

    private Spoken() {}

    /**
     * Divides a line of artist and title.
     *
     * @param artist the artist where the file says it elsewhere: empty text means that there is none
     */
    static Description description(String line, Optional<String> artist, String album, Optional<Duration> length) {
        if (artist.isPresent()) {
            var before = artist.get() + BETWEEN;
            boolean twice = !artist.get().isEmpty() && line.startsWith(before);
            return new Description(twice ? line.substring(before.length()).strip() : line, artist.get(), album, length);
        }
        int at = line.indexOf(BETWEEN);
        return at <= 0
                ? new Description(line, "", album, length)
                : new Description(
                        line.substring(at + BETWEEN.length()).strip(),
                        line.substring(0, at).strip(),
                        album,
                        length);
    }

    /** Writes artist and title in one line. */
    static String line(Description of) {
        return of.artist().isEmpty() ? of.title() : of.artist() + BETWEEN + of.title();
    }

    /** Reads a length in seconds, or in milliseconds where it says so or would be hours else, or as {@code 3:05}. */
    static Optional<Duration> seconds(String text) {
        return number(text.strip(), MILLIS);
    }

    /** Reads a length in milliseconds, or as {@code 3:05}. */
    static Optional<Duration> millis(String text) {
        return number(text.strip(), 1);
    }

    private static Optional<Duration> number(String text, int unitMillis) {
        var m = NUMBER.matcher(text);
        if (!m.matches()) {
            return TrackLength.read(text);
        }
        double n = Double.parseDouble(m.group("n"));
        int unit = m.group("ms") != null || n > MOST_SECONDS ? 1 : unitMillis;
        return n > 0 ? Optional.of(Duration.ofMillis(Math.round(n * unit))) : Optional.empty();
    }
}

package app.moonsong.library.listening;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * One hearing of a file.
 *
 * @param length zero when not known
 */
public record Heard(Path path, String title, String artist, String album, Duration length, Instant at) {}

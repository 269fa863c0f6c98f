package app.moonsong.identify;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that is known of a file before it is identified; texts are empty when not known.
 *
 * @param key names the file in the report: its path, or its name in a listing
 * @param folder path of the folder inside the library, '/' between names; empty at the top
 * @param name the file's name without folder and extension
 * @param artist performing artist, else the album's
 */
public record Clue(
        String key,
        String folder,
        String name,
        String title,
        String artist,
        String albumArtist,
        String album,
        OptionalInt disc,
        OptionalInt position,
        Optional<Duration> length) {}

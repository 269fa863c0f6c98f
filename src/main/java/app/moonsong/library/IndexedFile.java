package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file as the index knows it.
 *
 * @param path absolute: the folder's path and the file's place in it
 * @param audio what its headers said when it could last be read
 * @param reason why it cannot be read, when it cannot
 */
public record IndexedFile(
        long id,
        Folder folder,
        Path path,
        State state,
        long sizeBytes,
        Instant modified,
        Instant added,
        Optional<AudioFile> audio,
        Optional<Reading.Unreadable> reason) {
    /** Whether the file is there and can be read. */
    public enum State {
        PRESENT,
        MISSING,
        UNREADABLE
    }
}

package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A file, or a part of one that is a track by itself, as the index knows it.
 *
 * @param path absolute: the folder's path and the file's place in it; of a part its {@link PartName}
 * @param audio what its headers said when it could last be read
 * @param part where a part's sound lies; empty for a whole file
 * @param reason why it cannot be read, when it cannot, or what is wrong with the cue sheet inside it
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
        Optional<Excerpt> part,
        Optional<Reading.Unreadable> reason) {
    /** Where its sound lies. */
    public Excerpt excerpt() {
        return part.orElseGet(() -> Excerpt.whole(path));
    }

    /** Whether the file is there and can be read. */
    public enum State {
        PRESENT,
        MISSING,
        UNREADABLE
    }
}

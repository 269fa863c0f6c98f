package app.moonsong.audio;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * One audio file on disk and what its headers say, or a part of one and what its cue sheet says.
 *
 * @param path of a part its {@link PartName}
 */
public record AudioFile(
        Path path,
        long sizeBytes,
        Instant modified,
        Sound sound,
        Tags tags,
        Optional<EmbeddedPicture> picture,
        ContentId contentId) {
    /** Returns the same with other tags. */
    public AudioFile with(Tags others) {
        return new AudioFile(path, sizeBytes, modified, sound, others, picture, contentId);
    }
}

package app.moonsong.audio;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** One audio file on disk and what its headers say. */
public record AudioFile(
        Path path,
        long sizeBytes,
        Instant modified,
        Sound sound,
        Tags tags,
        Optional<EmbeddedPicture> picture,
        ContentId contentId) {}

package app.moonsong.remote;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Pictures;
import app.moonsong.audio.Reading;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures that audio files carry, laid out as files of their own for programs that show them. */
final class Art {
    private static final int MOST_KEPT = 30;
    private final Path folder;

    /** Keeps pictures in a folder. */
    Art(Path folder) {
        this.folder = folder;
    }

    /** The picture that a file carries; empty when it carries none or none can be read. */
    Optional<URI> of(Path audio) {
        try (var reader = new HeaderReader()) {
            if (reader.read(PartName.file(audio)) instanceof Reading.Understood(var file)
                    && file.picture().isPresent()) {
                var picture = file.picture().get();
                var kept = folder.resolve(
                        file.contentId().hex() + "-" + file.modified().toEpochMilli());
                if (!Files.exists(kept)) {
                    Files.createDirectories(folder);
                    var part = Files.createTempFile(folder, "art", ".part");
                    try (var in = Pictures.open(audio, picture)) {
                        Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                    }
                    Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    removeOldest();
                }
                return Optional.of(kept.toUri());
            }
        } catch (IOException e) {
            // A picture is a pleasure, not a need: without it the title is shown alone.
        }
        return Optional.empty();
    }

    private void removeOldest() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            var old = all.sorted(Comparator.comparingLong((Path p) -> p.toFile().lastModified())
                            .reversed())
                    .skip(MOST_KEPT)
                    .toList();
            for (var file : old) {
                Files.deleteIfExists(file);
            }
        }
    }
}

package app.moonsong.remote;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Pictures;
import app.moonsong.audio.Reading;
import app.moonsong.player.QueueItem;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** The pictures of tracks, laid out as files of their own for programs that show them. */
final class Art {
    private static final int MOST_KEPT = 30;
    private final Path folder;
    private final Function<QueueItem, Optional<byte[]>> drawn;

    /** Keeps pictures in a folder; {@code drawn} makes one for a track whose file has none. */
    Art(Path folder, Function<QueueItem, Optional<byte[]>> drawn) {
        this.folder = folder;
        this.drawn = drawn;
    }

    /** The picture of a track: its file's, else what is drawn for it; empty when there is neither. */
    Optional<URI> of(QueueItem item) {
        try {
            var picture = ofFile(item.path()).or(() -> drawn.apply(item));
            return picture.isPresent() ? Optional.of(kept(picture.get())) : Optional.empty();
        } catch (IOException e) {
            // A picture is a pleasure, not a need: without it the title is shown alone.
            return Optional.empty();
        }
    }

    /** A picture that cannot be read is none. */
    private static Optional<byte[]> ofFile(Path audio) {
        try (var reader = new HeaderReader()) {
            var picture = reader.read(PartName.file(audio)) instanceof Reading.Understood(var file)
                    ? Pictures.of(file)
                    : Optional.<InputStream>empty();
            return picture.isPresent() ? Optional.of(picture.get().readAllBytes()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** One file for each picture, however many tracks have it: who shows it needs not load it again. */
    private URI kept(byte[] picture) throws IOException {
        var file = folder.resolve(UUID.nameUUIDFromBytes(picture).toString());
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            var part = Files.createTempFile(folder, "art", ".part");
            Files.write(part, picture);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            removeOldest();
        }
        return file.toUri();
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

package app.moonsong.waveform;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Excerpt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The waveforms made so far, kept in a folder that never grows beyond a bound; the one unused longest goes first. */
public final class Waveforms {
    /** About 300 tracks of four minutes. */
    private static final long MOST_BYTES = 48L * 1024 * 1024;

    private final Path folder;
    private final long mostBytes;

    public Waveforms(Path folder) {
        this(folder, MOST_BYTES);
    }

    Waveforms(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /**
     * Returns the waveform of a file, or an excerpt of one, as it is now: the kept one, else it is made, which takes about a second for ten
     * minutes of music.
     *
     * @param wanted asked now and then whether to go on; what was begun in vain is not kept
     * @throws DecodeException when the file cannot be decoded
     * @throws IOException when the file or the folder cannot be read or written
     */
    public Waveform of(Excerpt excerpt, BooleanSupplier wanted) throws IOException, DecodeException {
        var kept = folder.resolve(name(excerpt));
        if (Files.isRegularFile(kept)) {
            var bytes = Files.readAllBytes(kept);
            if (bytes.length % Waveform.SLICE_BYTES == 0) {
                Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
                return new Waveform(bytes);
            }
        }
        var made = Drawing.of(excerpt, wanted);
        if (wanted.getAsBoolean()) {
            keep(made, kept);
        }
        return made;
    }

    /** Another size or time of change is another file. */
    private static String name(Excerpt excerpt) throws IOException {
        var file = excerpt.file();
        var bounds = excerpt.from() + " " + excerpt.to();
        var key = file.toUri() + " " + bounds + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + ".waveform";
    }

    private void keep(Waveform made, Path as) throws IOException {
        Files.createDirectories(folder);
        var part = Files.createTempFile(folder, "new", ".part");
        Files.write(part, made.bytes());
        Files.move(part, as, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        long bytes = 0;
        for (var file : newestFirst()) {
            bytes += Files.size(file);
            if (bytes > mostBytes && !file.equals(as)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Iterable<Path> newestFirst() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted(Comparator.comparingLong((Path p) -> p.toFile().lastModified())
                            .reversed())
                    .toList();
        }
    }
}

package app.moonsong.library.transfer;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Excerpt;
import app.moonsong.encode.Cutout;
import app.moonsong.library.Progress;
import app.moonsong.library.transfer.Copied.Failure;
import app.moonsong.library.transfer.Copied.Why;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.FatNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Copies a playlist's files into a folder, numbered in order, under names that every device takes. A part of a file becomes
 * a file of its own there. Each copy is read back and compared. Nothing that is there is overwritten: a file of the same
 * content is taken as the copy, another one makes the copy get a number.
 */
final class StickCopy {
    private static final int BLOCK = 1 << 20;

    private final Path folder;
    private final Function<Path, Excerpt> sounds;
    private final Progress progress;
    private final FatNames names = new FatNames();
    private final Map<Path, Path> copies = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();

    /** {@code sounds} tells where the sound of a path lies. */
    StickCopy(Path folder, Function<Path, Excerpt> sounds, Progress progress) {
        this.folder = folder;
        this.sounds = sounds;
        this.progress = progress;
    }

    Copied copy(Playlist list) throws IOException {
        Files.createDirectories(folder);
        int digits = Math.max(2, String.valueOf(list.entries().size()).length());
        var entries = new ArrayList<Entry>();
        boolean stopped = false;
        for (var entry : list.entries()) {
            int number = entries.size() + 1;
            progress.at(
                    entries.size(), list.entries().size(), entry.description().title());
            stopped |= progress.cancelled();
            entries.add(stopped ? entry : withCopy(entry, ("%0" + digits + "d").formatted(number)));
        }
        return new Copied(
                new Playlist(list.name(), list.note(), entries),
                copies.size(),
                List.copyOf(failures),
                stopped || progress.cancelled());
    }

    private Entry withCopy(Entry entry, String number) {
        var path = entry.file().flatMap(WantedFile::path);
        var copy = path.flatMap(p -> Optional.ofNullable(copies.get(p)).or(() -> copied(p, entry, number)));
        return copy.isEmpty()
                ? entry
                : new Entry(
                        entry.track(),
                        entry.file().map(f -> new WantedFile(copy, "", f.contentId())),
                        entry.description(),
                        entry.note());
    }

    private Optional<Path> copied(Path file, Entry entry, String number) {
        try {
            var sound = sounds.apply(file);
            var copy = sound.file().equals(file) ? copy(file, entry, number) : cut(sound, file, entry, number);
            copy.ifPresent(c -> copies.put(file, c));
            return copy;
        } catch (IOException | DecodeException e) {
            return failed(file, Why.INPUT_OUTPUT);
        }
    }

    /** Made beside before it is copied, so that a copy that is there already is known again. */
    private Optional<Path> cut(Excerpt sound, Path named, Entry entry, String number)
            throws IOException, DecodeException {
        var made = Files.createTempFile("moonsong-part", "." + Cutout.SUFFIX);
        try {
            Cutout.write(sound, made);
            return copy(made, named, stem(entry, String.valueOf(named.getFileName()), number), Cutout.SUFFIX);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private Optional<Path> failed(Path file, Why why) {
        failures.add(new Failure(file, why));
        return Optional.empty();
    }

    private Optional<Path> copy(Path file, Entry entry, String number) throws IOException {
        if (!Files.isRegularFile(file)) {
            return failed(file, Why.NO_FILE);
        }
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        var suffix = dot > 0 ? name.substring(dot + 1) : "";
        return copy(file, file, stem(entry, dot > 0 ? name.substring(0, dot) : name, number), suffix);
    }

    private Optional<Path> copy(Path file, Path named, String stem, String suffix) throws IOException {
        while (true) {
            var target = folder.resolve(names.next(stem, suffix));
            if (Files.isRegularFile(target) && Files.mismatch(file, target) == -1) {
                return Optional.of(target);
            }
            if (!Files.exists(target)) {
                var why = written(file, target);
                return why.isEmpty() ? Optional.of(target) : failed(named, why.get());
            }
        }
    }

    private static String stem(Entry entry, String otherwise, String number) {
        return number + " - " + spoken(entry, otherwise);
    }

    private static String spoken(Entry entry, String otherwise) {
        var said = entry.description();
        if (said.title().isBlank()) {
            return otherwise;
        }
        return said.artist().isBlank() ? said.title() : said.artist() + " - " + said.title();
    }

    /** Writes a copy; returns why there is none. */
    private Optional<Why> written(Path file, Path target) throws IOException {
        if (Files.size(file) > Files.getFileStore(folder).getUsableSpace()) {
            return Optional.of(Why.NO_ROOM);
        }
        boolean same = false;
        boolean ours = true;
        try {
            if (!blocks(file, target)) {
                return Optional.empty();
            }
            try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            same = Files.mismatch(file, target) == -1;
        } catch (FileAlreadyExistsException e) {
            ours = false;
            throw e;
        } finally {
            if (!same && ours) {
                Files.deleteIfExists(target);
            }
        }
        return same ? Optional.empty() : Optional.of(Why.DIFFERENT);
    }

    /** Copies block by block: in a large file on a slow stick, too, stopping is heeded. Returns whether all was copied. */
    private boolean blocks(Path file, Path target) throws IOException {
        try (var in = Files.newInputStream(file);
                var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                if (progress.cancelled()) {
                    return false;
                }
                out.write(block, 0, read);
            }
        }
        return true;
    }
}

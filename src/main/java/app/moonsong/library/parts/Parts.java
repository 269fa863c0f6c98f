package app.moonsong.library.parts;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.PartName;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.LibraryException;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.file.OnlyEntries;
import app.moonsong.playlist.file.PlaylistFiles;
import app.moonsong.sheet.SheetPart;
import app.moonsong.sheet.SheetReading;
import app.moonsong.sheet.SheetText;
import app.moonsong.sheet.SheetsOnDisk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Tells of paths, some of which name parts of files, where their sound lies. What the library does not know is read now. */
public final class Parts {
    private static final System.Logger LOG = System.getLogger("app.moonsong.library");

    private final Library library;

    public Parts(Library library) {
        this.library = library;
    }

    /** Where the sound of a path lies; one that names nothing is taken for a file, which is then not there. */
    public Excerpt excerpt(Path path) {
        return isFile(path) ? Excerpt.whole(path) : part(path).orElseGet(() -> Excerpt.whole(path));
    }

    /** Whether a path is there, or names a part of a file that is. */
    public boolean isThere(Path path) {
        return Files.exists(path) || part(path).isPresent();
    }

    /** Returns what a file, or a part of one, says of itself, whether the library knows it or not; empty when it is no audio. */
    public Optional<AudioFile> audio(Path path) {
        return isFile(path)
                ? new SheetsOnDisk().audio(absolute(path))
                : part(path, IndexedFile::audio, SheetPart::audio);
    }

    /**
     * Reads a cue sheet, or a playlist that is written as one: its tracks are what can be heard of it, in its order; none
     * when it is neither, or its files are not there.
     */
    public SheetReading sheet(Path sheet) {
        var onDisk = new SheetsOnDisk();
        if (!SheetText.isPlaylist(sheet)) {
            return onDisk.read(absolute(sheet));
        }
        var named = new OnlyEntries();
        PlaylistFiles.read(sheet, named);
        var tracks = named.all().stream()
                .flatMap(e -> e.file().flatMap(WantedFile::path).flatMap(onDisk::audio).stream())
                .toList();
        return new SheetReading(Map.of(), tracks, Optional.empty());
    }

    private static boolean isFile(Path path) {
        return !PartName.isPart(path) || Files.exists(path);
    }

    private Optional<Excerpt> part(Path path) {
        return part(path, IndexedFile::part, SheetPart::excerpt);
    }

    private <T> Optional<T> part(Path path, Function<IndexedFile, Optional<T>> known, Function<SheetPart, T> onDisk) {
        return isFile(path)
                ? Optional.empty()
                : known(path)
                        .flatMap(known)
                        .or(() -> new SheetsOnDisk().part(absolute(path)).map(onDisk));
    }

    /** Music goes on when the database fails. */
    private Optional<IndexedFile> known(Path path) {
        try {
            return library.file(path).filter(f -> f.part().isPresent());
        } catch (LibraryException e) {
            LOG.log(System.Logger.Level.WARNING, "what is known of a part cannot be read", e);
            return Optional.empty();
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}

package app.moonsong.library.transfer;

import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.playlists.Entries;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.library.transfer.Imported.Made;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.file.ListReading;
import app.moonsong.playlist.file.PlaylistFiles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Takes playlists of other players in. Only files that the library knows are looked for: nothing else is touched. */
public final class ListImport {
    /** More than this are not led to files at once: the page does so when it shows them. */
    private static final int MOST_RESOLVED = 200_000;

    private final Playlists playlists;
    private final Entries entries;
    private final PathTails tails;
    private final Set<Path> known;

    /** Made for the library as it is now. */
    public ListImport(Library library) {
        playlists = new Playlists(library);
        entries = new Entries(library);
        var files = library.files().stream().map(IndexedFile::path).toList();
        tails = new PathTails(files);
        known = new HashSet<>(files);
    }

    /**
     * Takes a file in. Each list of it becomes a playlist, unless it was taken in before and neither was changed since; one
     * that is stopped leaves none.
     *
     * @param name the playlist's name, of a file with several lists the folder they come in; empty leaves it to the file
     */
    public Imported take(Path file, Optional<String> name, Progress progress) {
        var intake = new ListIntake(playlists, this::led, stem(file), name, progress);
        try {
            return switch (PlaylistFiles.read(file, intake)) {
                case ListReading.Refused refused -> new Imported.Refused(refused.why());
                case ListReading.Read read ->
                    new Imported.Taken(
                            read,
                            intake.finish().entrySet().stream()
                                    .map(p -> made(p.getKey(), p.getValue()))
                                    .toList());
            };
        } catch (ListIntake.Stop e) {
            intake.takeBack();
            return new Imported.Stopped();
        }
    }

    private static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Made made(SavedPlaylist playlist, boolean before) {
        if (playlist.entries() > MOST_RESOLVED) {
            return new Made(playlist, before, OptionalInt.empty());
        }
        var wishes =
                playlists.entries(playlist.id()).stream().map(SavedEntry::entry).toList();
        var found = playlists.resolve(wishes).stream()
                .filter(Resolution.Found.class::isInstance)
                .count();
        return new Made(playlist, before, OptionalInt.of((int) found));
    }

    /** Leads an entry to a file of the library, by its path or by the end of a foreign one. */
    private Entry led(Entry entry) {
        var path = entry.file().flatMap(this::here);
        if (path.isEmpty()) {
            return entry;
        }
        var file = entries.of(path.get());
        var written = entry.file().map(WantedFile::written).orElse("");
        return new Entry(
                entry.track().or(file::track),
                file.file().map(f -> new WantedFile(f.path(), written, f.contentId())),
                described(entry.description(), file.description()),
                entry.note());
    }

    private Optional<Path> here(WantedFile file) {
        return file.path().filter(known::contains).or(() -> tails.find(file.written()));
    }

    private static Description described(Description list, Description file) {
        return list.title().isBlank()
                ? file
                : new Description(
                        list.title(),
                        list.artist().isBlank() ? file.artist() : list.artist(),
                        list.album().isBlank() ? file.album() : list.album(),
                        list.length().or(file::length));
    }
}

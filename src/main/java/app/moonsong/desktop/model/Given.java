package app.moonsong.desktop.model;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioNames;
import app.moonsong.audio.PartName;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.parts.AudioFiles;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.file.OnlyEntries;
import app.moonsong.playlist.file.PlaylistFiles;
import app.moonsong.sheet.SheetReading;
import app.moonsong.sheet.SheetText;
import app.moonsong.sheet.SheetsOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes things to play of what the listener gives from elsewhere, and of what is dragged from a page; reads files. */
final class Given {
    private final Library library;
    private final Parts parts;
    private final Items items;
    private final Wished wished;

    Given(Library library, Items items, Wished wished) {
        this.library = library;
        this.items = items;
        this.wished = wished;
        parts = new Parts(library);
    }

    /**
     * Files as they are, of cue sheets their tracks, of folders what lies in them, of playlists of other players what
     * they name. Beside files of music, what is none is left out, and so are playlists and the files that a sheet given
     * with them cuts: whoever drags all of an album wants to hear it once.
     */
    Heard all(List<Path> paths) {
        var sheets = new LinkedHashMap<Path, SheetReading>();
        paths.stream().filter(SheetText::isSheet).forEach(s -> sheets.computeIfAbsent(s, parts::sheet));
        var cut = sheets.values().stream()
                .flatMap(s -> s.tracks().stream())
                .map(t -> PartName.file(t.path()))
                .collect(Collectors.toSet());
        var music = paths.stream()
                .filter(p -> isMusic(p) && !cut.contains(p.toAbsolutePath().normalize()))
                .toList();
        var heard = (music.isEmpty() ? paths : music)
                .stream()
                        .flatMap(p -> Optional.ofNullable(sheets.get(p))
                                .map(sheet -> sheet.tracks().stream().map(items::of))
                                .orElseGet(() -> one(p)))
                        .toList();
        return new Heard(heard, BadSheet.of(sheets));
    }

    /** What {@link #all} makes of files; one that is not there is named when its turn comes, but none are nothing. */
    Heard files(List<Path> paths) {
        return paths.stream().anyMatch(parts::isThere) ? all(paths) : new Heard(List.of(), List.of());
    }

    /** Things of a page; what has no file is left out. */
    List<QueueItem> wished(List<Wish> wishes) {
        return led(wished.entries(wishes));
    }

    /** What is heard of files, and the sheets among them that have something wrong. */
    record Heard(List<QueueItem> items, List<BadSheet> bad) {}

    private static boolean isMusic(Path path) {
        return AudioNames.isAudio(path) || PartName.isPart(path) || SheetText.isSheet(path) || Files.isDirectory(path);
    }

    private Stream<QueueItem> one(Path path) {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (PlaylistFiles.isList(path)) {
            return listed(path);
        }
        return Stream.of(file(path));
    }

    private QueueItem file(Path path) {
        return known(path).map(items::of).orElseGet(() -> items.of(path));
    }

    private Optional<AudioFile> known(Path path) {
        return library.file(path).flatMap(IndexedFile::audio).or(() -> parts.audio(path));
    }

    /** A file that a sheet cuts into tracks is these tracks. */
    private Stream<QueueItem> folder(Path folder) {
        var sheets = new SheetsOnDisk();
        return below(folder).stream().flatMap(file -> {
            var cut = sheets.partsOf(file);
            return cut.isEmpty() ? Stream.of(file(file)) : cut.stream().map(p -> items.of(p.audio()));
        });
    }

    private static List<Path> below(Path folder) {
        try {
            return AudioFiles.below(folder.toAbsolutePath().normalize());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<QueueItem> listed(Path list) {
        var read = new OnlyEntries();
        PlaylistFiles.read(list, read);
        return led(read.all()).stream();
    }

    /** What entries lead to; a file that is there is heard though the library does not know it. */
    private List<QueueItem> led(List<Entry> entries) {
        var resolved = new Playlists(library).resolve(entries);
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i -> led(entries.get(i), resolved.get(i)).stream())
                .toList();
    }

    private Optional<QueueItem> led(Entry entry, Resolution to) {
        return items.of(new PlaylistRow(new SavedEntry(OpenPlaylist.READ_ONLY, entry), Optional.of(to)))
                .map(item -> isNameless(item) ? file(item.path()) : item)
                .or(() -> entry.file()
                        .flatMap(WantedFile::path)
                        .filter(parts::isThere)
                        .map(this::file));
    }

    /** Whether nothing is known of an item but its file. */
    private static boolean isNameless(QueueItem item) {
        return item.title().equals(AudioNames.title(item.path()));
    }
}

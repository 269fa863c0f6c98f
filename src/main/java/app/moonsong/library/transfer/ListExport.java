package app.moonsong.library.transfer;

import app.moonsong.audio.PartName;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.KnownFile;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.file.ListFormat;
import app.moonsong.playlist.file.PathStyle;
import app.moonsong.playlist.file.PlaylistExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

/** Makes playlists ready for other players: with the files that their entries lead to now, or with copies of them. */
public final class ListExport {
    private final Playlists playlists;
    private final Parts parts;

    public ListExport(Library library) {
        playlists = new Playlists(library);
        parts = new Parts(library);
    }

    /** Returns the playlist with each entry's file as it is found now. What leads to none keeps what it has. */
    public Playlist ready(Playlist list) {
        var resolutions = playlists.resolve(list.entries());
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < resolutions.size(); i++) {
            var entry = list.entries().get(i);
            entries.add(resolutions.get(i) instanceof Resolution.Found found ? with(entry, found.file()) : entry);
        }
        return new Playlist(list.name(), list.note(), entries);
    }

    /** Returns how many entries of a playlist that is ready have a file. */
    public static long withFile(Playlist ready) {
        return ready.entries().stream()
                .filter(e -> e.file().flatMap(WantedFile::path).isPresent())
                .count();
    }

    /**
     * Copies the files of a playlist that is ready.
     *
     * @param folder made if it is not there
     * @throws IOException when the folder cannot be made; what becomes of each file is in the result
     */
    public Copied copy(Playlist ready, Path folder, Progress progress) throws IOException {
        return new StickCopy(folder.toAbsolutePath().normalize(), parts::excerpt, progress).copy(ready);
    }

    /**
     * Writes a playlist that is ready, whole or not at all.
     *
     * @return how many of its entries are parts of files that the format cannot tell from the whole
     * @throws java.nio.file.FileAlreadyExistsException when the file is there and may not be replaced
     */
    public long write(Playlist ready, ListFormat format, PathStyle style, Path target, boolean replace)
            throws IOException {
        new PlaylistExport(parts::excerpt, style).write(ready, format, target, replace);
        return format.saysParts()
                ? 0
                : ready.entries().stream()
                        .filter(e -> e.file()
                                .flatMap(WantedFile::path)
                                .filter(PartName::isPart)
                                .isPresent())
                        .count();
    }

    private static Entry with(Entry entry, KnownFile file) {
        var said = entry.description();
        var description = said.title().isBlank()
                ? file.description()
                : new Description(
                        said.title(), said.artist(), said.album(), said.length().or(() -> file.description()
                                .length()));
        return new Entry(
                entry.track(),
                Optional.of(new WantedFile(Optional.of(file.path()), "", file.contentId())),
                description,
                entry.note());
    }
}

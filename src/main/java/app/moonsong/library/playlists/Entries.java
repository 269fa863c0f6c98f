package app.moonsong.library.playlists;

import app.moonsong.audio.AudioNames;
import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.KnownFile;
import app.moonsong.playlist.Resolution.By;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes entries of tracks and files, with all that may lead to them again. Made anew when films or matches change. */
public final class Entries {
    private final Library library;
    private final Map<TrackId, Entry> tracks = new HashMap<>();
    private final Map<Path, TrackId> held = new HashMap<>();

    public Entries(Library library) {
        this.library = library;
        for (var film : library.films()) {
            film.releases().forEach(r -> r.rows()
                    .forEach(row -> tracks.put(row.track().id(), entry(film.film(), r.release(), row.track()))));
            for (var row : film.own().rows()) {
                row.files().stream()
                        .filter(f -> f.match().decision().holds())
                        .forEach(f -> held.put(
                                f.file().path(),
                                f.match().held().orElse(row.track().id())));
            }
        }
    }

    static Entry entry(Film film, Release release, Track track) {
        var album = release.isList() ? film.title() : release.title();
        return new Entry(
                Optional.of(new WantedTrack(track.id(), track.recording())),
                Optional.empty(),
                new Description(track.title(), track.artist(), album, track.length()),
                "");
    }

    /** Returns an entry of a track; empty when no tracklist has it. */
    public Optional<Entry> of(TrackId track) {
        return Optional.ofNullable(tracks.get(track));
    }

    /** Returns an entry of a playlist as it is kept, with its note; one that was taken out as it was. */
    public Optional<Entry> kept(long id) {
        return library.database().work(c -> EntryRows.one(c, id)).map(SavedEntry::entry);
    }

    /** Returns all entries of a playlist, as they are kept. */
    public List<Entry> ofPlaylist(long playlist) {
        return new Playlists(library)
                .entries(playlist).stream().map(SavedEntry::entry).toList();
    }

    /** Returns an entry of a file, and of the track that it is held to be. The library may not know the file. */
    public Entry of(Path file) {
        var path = file.toAbsolutePath().normalize();
        return library.file(path)
                .map(this::of)
                .orElseGet(() -> of(path, "", new Description(AudioNames.title(path), "", "", Optional.empty())));
    }

    /** Returns an entry of a file that the library knows, and of the track that it is held to be. */
    public Entry of(IndexedFile file) {
        return of(file.path(), contentId(file), Resolving.description(file));
    }

    /** Returns an entry of a file that the library knows, and of one of the tracks that it is held to be. */
    public Entry of(IndexedFile file, TrackId track) {
        return of(file.path(), contentId(file), Resolving.description(file), of(track));
    }

    private static String contentId(IndexedFile file) {
        return file.audio().map(a -> a.contentId().hex()).orElse("");
    }

    /** Returns what an entry of a file that is there leads to. */
    public Found found(IndexedFile file) {
        var track = Optional.ofNullable(held.get(file.path())).flatMap(this::of).flatMap(Entry::track);
        var known = new KnownFile(
                file.path(), Optional.empty(), contentId(file), track, track.isPresent(), Resolving.description(file));
        return new Found(known, track.isPresent() ? By.TRACK : By.PATH);
    }

    /** Why a file that the library knows, and that cannot be heard now, is not there. */
    public static Why absent(IndexedFile file) {
        return Resolving.absent(file.state()).orElse(Why.FILE_AWAY);
    }

    private Entry of(Path path, String contentId, Description read) {
        return of(path, contentId, read, Optional.ofNullable(held.get(path)).flatMap(this::of));
    }

    private static Entry of(Path path, String contentId, Description read, Optional<Entry> track) {
        var wanted = Optional.of(new WantedFile(Optional.of(path), "", contentId));
        return track.map(t -> new Entry(
                        t.track(),
                        wanted,
                        t.description().length().isPresent() ? t.description() : lasting(t, read),
                        ""))
                .orElseGet(() -> new Entry(Optional.empty(), wanted, read, ""));
    }

    private static Description lasting(Entry track, Description file) {
        var said = track.description();
        return new Description(said.title(), said.artist(), said.album(), file.length());
    }
}

package app.moonsong.library.playlists;

import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.ShippedPlaylist;
import app.moonsong.playlist.ShippedPlaylists;
import java.util.List;
import java.util.Optional;

/** The playlists that come with the films of a library. */
public final class Curated {
    private final Library library;

    public Curated(Library library) {
        this.library = library;
    }

    /** Every one, in the order of the films. */
    public List<ShippedPlaylist> all() {
        return library.tracklists().stream()
                .flatMap(f -> ShippedPlaylists.of(f.id()).stream())
                .toList();
    }

    /** Returns the one of this name, in whatever language. */
    public Optional<ShippedPlaylist> named(String name) {
        return all().stream().filter(p -> p.isCalled(name.strip())).findFirst();
    }

    /** A playlist with its entries, worded in a language; a track that its film no longer has is left out. */
    public Playlist playlist(ShippedPlaylist shipped, String language) {
        var entries = new Entries(library);
        List<Entry> tracks =
                shipped.tracks().stream().flatMap(t -> entries.of(t).stream()).toList();
        return new Playlist(shipped.name().in(language), shipped.sentence().in(language), tracks);
    }
}

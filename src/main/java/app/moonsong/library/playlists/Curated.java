package app.moonsong.library.playlists;

import app.moonsong.film.ShippedFilm;
import app.moonsong.film.ShippedFilms;
import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedTrack;
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

    /**
     * A playlist with its entries, worded in a language. A track that its film no longer has keeps its place, as the
     * tracklist that ships calls it.
     */
    public Playlist playlist(ShippedPlaylist shipped, String language) {
        var entries = new Entries(library);
        var tracks = shipped.tracks().stream()
                .map(t -> entries.of(t).orElseGet(() -> asItShips(t)))
                .toList();
        return new Playlist(shipped.name().in(language), shipped.sentence().in(language), tracks);
    }

    private static Entry asItShips(TrackId id) {
        return ShippedFilms.all().stream()
                .map(ShippedFilm::film)
                .flatMap(film -> film.releases().stream().flatMap(r -> r.tracks().stream()
                        .filter(t -> t.id().equals(id))
                        .map(t -> Entries.entry(film, r, t))))
                .findFirst()
                .orElseGet(() -> new Entry(
                        Optional.of(new WantedTrack(id, "")),
                        Optional.empty(),
                        new Description(id.toString(), "", "", Optional.empty()),
                        ""));
    }
}

package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.playlists.Entries;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.SmartRule;
import java.util.List;

/** Makes entries of what is wished. */
final class Wished {
    private final Library library;
    private final Lazy<SmartPlaylists> smart;

    Wished(Library library, Lazy<SmartPlaylists> smart) {
        this.library = library;
        this.smart = smart;
    }

    /** Returns the entries to keep or to play; none for a track that no tracklist has. */
    List<Entry> entries(List<Wish> wishes) {
        var entries = new Entries(library);
        return wishes.stream().flatMap(w -> of(w, entries).stream()).toList();
    }

    private List<Entry> of(Wish wish, Entries entries) {
        return switch (wish) {
            case Wish.OfTrack(var id) -> entries.of(id).stream().toList();
            case Wish.OfFile(var path) -> List.of(entries.of(path));
            case Wish.OfEntry(var id) -> entries.kept(id).stream().toList();
            case Wish.OfPlaylist(var id) ->
                new Playlists(library).playlist(id).rule().map(this::found).orElseGet(() -> entries.ofPlaylist(id));
        };
    }

    private List<Entry> found(SmartRule rule) {
        smart.get().refresh(Progress.NONE);
        return smart.get().content(rule).entries();
    }
}

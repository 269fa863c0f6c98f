package app.moonsong.cli;

import app.moonsong.library.playlists.Curated;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Playlists and entries by what the listener calls them; what is wrong with that is said. */
final class PlaylistNamed {
    private static final Pattern PLACES = Pattern.compile("(\\d{1,7})(?:-(\\d{1,7}))?");

    private final Session session;
    private final Playlists playlists;

    PlaylistNamed(Session session) {
        this.session = session;
        playlists = new Playlists(session.library());
    }

    Playlists playlists() {
        return playlists;
    }

    /** One of the listener's own; says so when there is none of this name. */
    Optional<SavedPlaylist> own(String name) {
        var found = playlists.named(name);
        if (found.isEmpty()) {
            boolean curated = new Curated(session.library()).named(name).isPresent();
            session.say(curated ? "playlist.read-only" : "playlist.unknown", name);
        }
        return found;
    }

    /** One of the listener's own, or one that comes with a film; empty when there is none. */
    Optional<Playlist> any(String name) {
        return playlists
                .named(name)
                .map(p -> new Playlist(
                        p.name(),
                        p.note(),
                        playlists.entries(p.id()).stream()
                                .map(SavedEntry::entry)
                                .toList()))
                .or(() -> {
                    var curated = new Curated(session.library());
                    return curated.named(name)
                            .map(p -> curated.playlist(p, session.words().language()));
                });
    }

    /** Does something with a playlist and what its entries lead to; says so when there is none of this name. */
    Exit resolved(String name, BiFunction<Playlist, List<Resolution>, Exit> then) {
        return any(name)
                .map(p -> then.apply(p, playlists.resolve(p.entries())))
                .orElseGet(() -> session.fail("playlist.unknown", name));
    }

    /** The entries at some places, {@code 3} or {@code 3-5}, counted from 1; empty, and said, when one is not there. */
    Optional<List<SavedEntry>> at(List<SavedEntry> entries, List<String> places) {
        var indexes = new TreeSet<Integer>();
        for (var written : places) {
            var m = PLACES.matcher(written);
            int first = m.matches() ? Integer.parseInt(m.group(1)) : 0;
            int last = first > 0 && m.group(2) != null ? Integer.parseInt(m.group(2)) : first;
            if (first < 1 || last < first || last > entries.size()) {
                session.say("playlist.no-place", written, entries.size());
                return Optional.empty();
            }
            for (int i = first; i <= last; i++) {
                indexes.add(i - 1);
            }
        }
        return Optional.of(indexes.stream().map(entries::get).toList());
    }
}

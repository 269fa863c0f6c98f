package app.moonsong.cli;

import app.moonsong.library.playlists.Curated;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.library.smart.SmartContent;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.SmartRule;
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
    private Optional<SmartPlaylists> smartPlaylists = Optional.empty();

    PlaylistNamed(Session session) {
        this.session = session;
        playlists = new Playlists(session.library());
    }

    Playlists playlists() {
        return playlists;
    }

    /** What smart playlists hold, with all that is in the library taken in. */
    SmartPlaylists smartPlaylists() {
        if (smartPlaylists.isEmpty()) {
            smartPlaylists = Optional.of(new SmartPlaylists(session.library(), session.search()));
        }
        return smartPlaylists.get();
    }

    /** One of the listener's smart ones; says so when there is none of this name. */
    Optional<SavedPlaylist> smart(String name) {
        var found = own(name);
        if (found.isPresent() && !found.get().isSmart()) {
            session.say("smart.is-none", name);
        }
        return found.filter(SavedPlaylist::isSmart);
    }

    SmartContent content(SavedPlaylist smart) {
        return content(smart.rule().orElseThrow());
    }

    SmartContent content(SmartRule rule) {
        return smartPlaylists().content(rule);
    }

    /** How many entries a playlist has now. */
    int size(SavedPlaylist playlist) {
        return playlist.rule().map(r -> smartPlaylists().count(r)).orElse(playlist.entries());
    }

    /** One of the listener's own whose entries can be changed; says so when there is none of this name. */
    Optional<SavedPlaylist> listed(String name) {
        var found = own(name);
        if (found.filter(SavedPlaylist::isSmart).isPresent()) {
            session.say("smart.makes-itself", name);
        }
        return found.filter(p -> !p.isSmart());
    }

    /** One of the listener's own, smart or not; says so when there is none of this name. */
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
        return playlists.named(name).map(this::whole).or(() -> {
            var curated = new Curated(session.library());
            return curated.named(name)
                    .map(p -> curated.playlist(p, session.words().language()));
        });
    }

    private Playlist whole(SavedPlaylist saved) {
        return saved.isSmart()
                ? content(saved).frozen(saved.name(), saved.note())
                : new Playlist(
                        saved.name(),
                        saved.note(),
                        playlists.entries(saved.id()).stream()
                                .map(SavedEntry::entry)
                                .toList());
    }

    /** A playlist and what its entries lead to, in their order. */
    record Resolved(Playlist playlist, List<Resolution> resolutions) {}

    /** A playlist of any kind with what its entries lead to; empty when there is none of this name. */
    Optional<Resolved> resolved(String name) {
        return playlists
                .named(name)
                .filter(SavedPlaylist::isSmart)
                .map(p -> {
                    var content = content(p);
                    return new Resolved(content.frozen(p.name(), p.note()), content.resolutions());
                })
                .or(() -> any(name).map(p -> new Resolved(p, playlists.resolve(p.entries()))));
    }

    /** Does something with a playlist and what its entries lead to; says so when there is none of this name. */
    Exit resolved(String name, BiFunction<Playlist, List<Resolution>, Exit> then) {
        return resolved(name)
                .map(r -> then.apply(r.playlist(), r.resolutions()))
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

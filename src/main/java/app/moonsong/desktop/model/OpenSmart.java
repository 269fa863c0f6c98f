package app.moonsong.desktop.model;

import app.moonsong.desktop.model.OpenPlaylist.Read;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.SmartRule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One smart playlist on a page. While its rule is written the page shows what that would find; it is kept when the
 * listener is done.
 */
public final class OpenSmart {
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final Shelf shelf;
    private final Library library;
    private final Lazy<SmartPlaylists> smart;
    private final long id;
    private final OpenPlaylist list;
    /** A rule that is not kept yet; read off the screen's thread. */
    private volatile Optional<SmartRule> tried = Optional.empty();

    OpenSmart(Shelf shelf, Background background, Library library, Lazy<SmartPlaylists> smart, long id) {
        this.shelf = shelf;
        this.library = library;
        this.smart = smart;
        this.id = id;
        list = new OpenPlaylist(shelf, background, this::read, id, OpenPlaylist.Kind.SMART);
    }

    /** What it holds. */
    public OpenPlaylist list() {
        return list;
    }

    /** Its rule as it is kept; empty until it is known which playlists there are, and when it is deleted. */
    public Optional<SmartRule> kept() {
        return shelf.own().stream().filter(p -> p.id() == id).findFirst().flatMap(SavedPlaylist::rule);
    }

    /** Shows soon what another rule would find. */
    public void attempt(SmartRule rule) {
        tried = Optional.of(rule);
        list.reload(PAUSE);
    }

    /** Shows what the kept rule finds. */
    public void drop() {
        if (tried.isPresent()) {
            tried = Optional.empty();
            list.reload();
        }
    }

    /** Keeps another rule. */
    public void keep(SmartRule rule) {
        tried = Optional.empty();
        if (!kept().equals(Optional.of(rule))) {
            shelf.ask(
                    p -> {
                        p.rule(id, rule);
                        return id;
                    },
                    _ -> {});
        }
    }

    private Read read() {
        var playlists = new Playlists(library);
        var saved = playlists.playlist(id);
        smart.get().refresh(Progress.NONE);
        var content = smart.get().content(tried.or(saved::rule).orElseThrow());
        var rows = IntStream.range(0, content.entries().size())
                .mapToObj(i -> new PlaylistRow(
                        new SavedEntry(-1 - i, content.entries().get(i)),
                        Optional.of(content.resolutions().get(i))))
                .toList();
        return new Read(OpenPlaylist.head(playlists, saved, true), rows, List::of);
    }
}

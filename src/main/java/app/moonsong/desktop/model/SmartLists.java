package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.library.smart.ReadyMade;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.SmartRule;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the smart playlists hold: counted in the background, and again whenever that may have changed. */
public final class SmartLists {
    /** Many changes that come together are counted once. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Library library;
    private final Background background;
    private final Shelf shelf;
    private final Lazy<SmartPlaylists> smart;
    private final Latest counting;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<Long, Integer>> counts = new ReadOnlyObjectWrapper<>(Map.of());

    SmartLists(Library library, Lazy<SmartPlaylists> smart, Background background, Shelf shelf) {
        this.library = library;
        this.background = background;
        this.shelf = shelf;
        this.smart = smart;
        counting = new Latest(background);
        shelf.listed().subscribe((_, _) -> count());
    }

    /** How many entries each smart playlist has, by its id; one that is not counted yet is not among them. */
    public ReadOnlyObjectProperty<Map<Long, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** One more whenever what smart playlists hold may have changed. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** To be told when files, what is held of them, or what is said of them has changed, or something was heard. */
    public void changed() {
        revision.set(revision.get() + 1);
        count();
    }

    private void count() {
        var rules = new HashMap<Long, SmartRule>();
        shelf.own().forEach(p -> p.rule().ifPresent(r -> rules.put(p.id(), r)));
        if (rules.isEmpty()) {
            counting.drop();
            counts.set(Map.of());
            return;
        }
        counting.ask(PAUSE, () -> counted(rules), counts::set);
    }

    private Map<Long, Integer> counted(Map<Long, SmartRule> rules) {
        smart.get().refresh(Progress.NONE);
        var counted = new HashMap<Long, Integer>();
        rules.forEach((id, rule) -> counted.put(id, smart.get().count(rule)));
        return Map.copyOf(counted);
    }

    /** Returns what a page shows of one. */
    public OpenSmart open(long id) {
        return new OpenSmart(shelf, background, library, smart, id);
    }

    /** Makes one; another name than wanted is given when a playlist has it. */
    public void make(String name, SmartRule rule, Consumer<SavedPlaylist> shown) {
        shelf.ask(p -> p.make(name, "", rule, ""), shown);
    }

    /** Looks which can be had at once; {@code label} is the word to ask for as long as the listener has no label. */
    public void ready(String label, Consumer<List<ReadyMade>> shown) {
        background.fetch(() -> smart.get().ready(label), shown);
    }
}

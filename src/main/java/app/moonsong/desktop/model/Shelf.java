package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.playlists.Curated;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.ShippedPlaylist;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Every playlist, and the edits of all of them, which are written one after the other as they were made. */
public final class Shelf {
    private final Library library;
    private final Background background;
    private final Wished wished;
    private final ObservableList<SavedPlaylist> own = FXCollections.observableArrayList();
    private final ObservableList<ShippedPlaylist> curated = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper listed = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    Shelf(Library library, Background background, Wished wished) {
        this.library = library;
        this.background = background;
        this.wished = wished;
    }

    /** The listener's own, by folder and name. */
    public ObservableList<SavedPlaylist> own() {
        return FXCollections.unmodifiableObservableList(own);
    }

    /** Those of the listener's own that things can be put into. */
    public List<SavedPlaylist> byHand() {
        return own.stream().filter(p -> !p.isSmart()).toList();
    }

    /** Those that come with the films. */
    public ObservableList<ShippedPlaylist> curated() {
        return FXCollections.unmodifiableObservableList(curated);
    }

    /** One more whenever it was read which playlists there are. */
    public ReadOnlyIntegerProperty listed() {
        return listed.getReadOnlyProperty();
    }

    /** One more whenever entries of any playlist may have become others than a page shows. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** Reads which playlists there are, and forgets the edits of sessions long ago. */
    public void begin() {
        ask(
                playlists -> {
                    playlists.forgetOldEdits();
                    return true;
                },
                _ -> {});
    }

    /** Reads all again. */
    void reload() {
        ask(_ -> true, _ -> {});
    }

    /** Edits, reads all again, and shows what came of it. */
    public <T> void ask(Function<Playlists, T> edit, Consumer<T> shown) {
        background.inOrder(() -> {
            var playlists = new Playlists(library);
            var came = edit.apply(playlists);
            var read = playlists.all();
            var ships = new Curated(library).all();
            background.show(() -> {
                own.setAll(read);
                curated.setAll(ships);
                listed.set(listed.get() + 1);
                revision.set(revision.get() + 1);
                shown.accept(came);
            });
        });
    }

    /** Writes an edit that the page it was made on already shows. */
    void write(Consumer<Playlists> edit) {
        background.inOrder(() -> {
            var playlists = new Playlists(library);
            edit.accept(playlists);
            var read = playlists.all();
            background.show(() -> {
                own.setAll(read);
                listed.set(listed.get() + 1);
            });
        });
    }

    /** Makes a playlist of some things; another name than wanted is given when a playlist has it. */
    public void make(String name, List<Wish> wishes, Consumer<SavedPlaylist> shown) {
        ask(p -> p.make(new Playlist(name, "", wished.entries(wishes)), ""), shown);
    }

    /** Makes a copy of one that comes with a film, worded in a language. */
    public void copy(ShippedPlaylist shipped, String language, Consumer<SavedPlaylist> shown) {
        ask(p -> p.make(new Curated(library).playlist(shipped, language), ""), shown);
    }

    /** Puts some things at the end of a playlist; tells how many. */
    public void add(long playlist, List<Wish> wishes, Consumer<Integer> shown) {
        add(playlist, wishes, Integer.MAX_VALUE, shown);
    }

    /** Puts some things into a playlist before the entry with an index. */
    void add(long playlist, List<Wish> wishes, int index, Consumer<Integer> shown) {
        ask(
                p -> {
                    var entries = wished.entries(wishes);
                    p.add(playlist, entries, index);
                    return entries.size();
                },
                shown);
    }

    /** Makes entries of what is wished. */
    Wished wished() {
        return wished;
    }

    /** Gives a folder another name or place, with all that is in it. */
    public void moveFolder(String from, String to) {
        ask(p -> p.moveFolder(from, to), _ -> {});
    }

    /** Returns what a page shows of one of the listener's own. */
    public OpenPlaylist open(long id) {
        return new OpenPlaylist(
                this, background, () -> OpenPlaylist.read(new Playlists(library), id), id, OpenPlaylist.Kind.OWN);
    }

    /** Returns what a page shows of one that comes with a film. */
    public OpenPlaylist open(String film, String id, String language) {
        return new OpenPlaylist(
                this,
                background,
                () -> OpenPlaylist.read(library, p -> is(p, film, id), language),
                OpenPlaylist.READ_ONLY,
                OpenPlaylist.Kind.CURATED);
    }

    /** Returns one that comes with a film. */
    public Optional<ShippedPlaylist> shipped(String film, String id) {
        return curated.stream().filter(p -> is(p, film, id)).findFirst();
    }

    private static boolean is(ShippedPlaylist playlist, String film, String id) {
        return playlist.film().equals(film) && playlist.id().equals(id);
    }
}

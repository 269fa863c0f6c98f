package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.playlists.Curated;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedEntry;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.playlist.Duplicates;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.EntryOrder;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.ShippedPlaylist;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One playlist on a page. What is moved or removed is shown at once and written behind. */
public final class OpenPlaylist {
    static final long READ_ONLY = -1;

    private final Shelf shelf;
    private final long id;
    private final Callable<Read> source;
    private final Kind kind;
    private final Latest latest;
    private final ObservableList<PlaylistRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Head>> head = new ReadOnlyObjectWrapper<>(Optional.empty());

    OpenPlaylist(Shelf shelf, Background background, Callable<Read> source, long id, Kind kind) {
        this.shelf = shelf;
        this.source = source;
        this.id = id;
        this.kind = kind;
        latest = new Latest(background);
    }

    /** Whose it is, and what can be changed of it. */
    enum Kind {
        /** The listener's: everything. */
        OWN,
        /** The listener's: all but its entries, which a rule finds. */
        SMART,
        /** Of a film: nothing. */
        CURATED
    }

    /** What stands above the entries; {@code resolved} says whether it is known where all entries lead to. */
    public record Head(String name, String note, boolean deleted, boolean resolved) {}

    /** What is read at once: the rows, and, unless that is known already, a way to learn where they lead to. */
    record Read(Head head, List<PlaylistRow> rows, Supplier<List<Resolution>> leads) {}

    private static Read read(Head head, List<SavedEntry> saved, Playlists playlists) {
        var rows = saved.stream().map(e -> new PlaylistRow(e, Optional.empty())).toList();
        var entries = saved.stream().map(SavedEntry::entry).toList();
        return new Read(head, rows, () -> playlists.resolve(entries));
    }

    static Read read(Playlists playlists, long id) {
        return read(head(playlists, playlists.playlist(id), false), playlists.entries(id), playlists);
    }

    /** What stands above one of the listener's own. */
    static Head head(Playlists playlists, SavedPlaylist saved, boolean resolved) {
        boolean there =
                playlists.named(saved.name()).filter(p -> p.id() == saved.id()).isPresent();
        return new Head(saved.name(), saved.note(), !there, resolved);
    }

    static Read read(Library library, Predicate<ShippedPlaylist> which, String language) {
        var playlists = new Playlists(library);
        var curated = new Curated(library);
        var shipped = curated.all().stream().filter(which).findFirst();
        var playlist =
                shipped.map(s -> curated.playlist(s, language)).orElseGet(() -> new Playlist("?", "", List.of()));
        var entries = IntStream.range(0, playlist.entries().size())
                .mapToObj(i -> new SavedEntry(-1 - i, playlist.entries().get(i)))
                .toList();
        return read(new Head(playlist.name(), playlist.note(), shipped.isEmpty(), false), entries, playlists);
    }

    public long id() {
        return id;
    }

    /** Whether it comes with a film and cannot be changed. */
    public boolean isReadOnly() {
        return kind == Kind.CURATED;
    }

    /** Whether a rule says what it holds. */
    public boolean isSmart() {
        return kind == Kind.SMART;
    }

    /** Whether its entries can be moved, removed and changed. */
    public boolean isByHand() {
        return kind == Kind.OWN;
    }

    public ObservableList<PlaylistRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    /** Empty until first read. */
    public ReadOnlyObjectProperty<Optional<Head>> head() {
        return head.getReadOnlyProperty();
    }

    /** Reads again: the entries at once, then where they lead to. */
    public void reload() {
        reload(Duration.ZERO);
    }

    /** Reads again after a pause; what is asked for within it makes this void. */
    void reload(Duration pause) {
        latest.ask(pause, source, read -> {
            if (read.head().resolved()) {
                show(read.rows());
            } else {
                var known = new HashMap<Long, Optional<Resolution>>();
                rows.forEach(r -> known.put(r.saved().id(), r.resolution()));
                show(read.rows().stream()
                        .map(r -> new PlaylistRow(
                                r.saved(), known.getOrDefault(r.saved().id(), Optional.empty())))
                        .toList());
                resolve(read);
            }
            head.set(Optional.empty()); // the same words over other rows are news too
            head.set(Optional.of(read.head()));
        });
    }

    private void resolve(Read read) {
        latest.ask(Duration.ZERO, read.leads()::get, found -> {
            var known = new HashMap<Long, Resolution>();
            for (int i = 0; i < found.size(); i++) {
                known.put(read.rows().get(i).saved().id(), found.get(i));
            }
            show(rows.stream()
                    .map(r -> new PlaylistRow(
                            r.saved(), Optional.ofNullable(known.get(r.saved().id()))))
                    .toList());
            var was = read.head();
            head.set(Optional.of(new Head(was.name(), was.note(), was.deleted(), true)));
        });
    }

    private void show(List<PlaylistRow> now) {
        if (!rows.equals(now)) {
            rows.setAll(now);
        }
    }

    /** How many entries can be played. */
    public int playable() {
        return (int) rows.stream().filter(r -> r.file().isPresent()).count();
    }

    /** How long all entries are whose length is known. */
    public Duration length() {
        return rows.stream().map(PlaylistRow::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Moves rows together so that the first stands at an index; tells where that is. */
    public int move(List<PlaylistRow> some, int index) {
        var moved = new HashSet<>(ids(some));
        var left = new ArrayList<>(rows);
        left.removeIf(r -> moved.contains(r.saved().id()));
        int at = Math.clamp(index, 0, left.size());
        left.addAll(at, some);
        if (isByHand() && !left.equals(rows)) {
            rows.setAll(left);
            shelf.write(p -> p.move(id, ids(some), at));
        }
        return at;
    }

    /** Takes rows out. */
    public void remove(List<PlaylistRow> some) {
        if (isByHand() && !some.isEmpty()) {
            rows.removeAll(new HashSet<>(some));
            shelf.write(p -> p.remove(id, ids(some)));
        }
    }

    /** Sorts the rows and keeps that order; rows that stand in it are sorted the other way round. Tells which way. */
    public boolean sort(EntryOrder by) {
        var rising = by.sorted(rows, PlaylistRow::entry, false);
        boolean reverse = rising.equals(rows);
        var sorted = reverse ? by.sorted(rows, PlaylistRow::entry, true) : rising;
        if (isByHand() && !sorted.equals(rows)) {
            rows.setAll(sorted);
            shelf.write(p -> p.sort(id, ids(sorted)));
        }
        return reverse;
    }

    /** Puts things in before the row with an index; tells how many. */
    public void insert(List<Wish> wishes, int index, Consumer<Integer> shown) {
        shelf.add(id, wishes, index, shown);
    }

    /** Lets an entry be written anew, with another note or another file. */
    public void change(PlaylistRow row, Entry entry) {
        shelf.ask(
                p -> {
                    p.change(id, row.saved().id(), entry);
                    return id;
                },
                _ -> {});
    }

    /** The rows that repeat an earlier one. */
    public List<PlaylistRow> duplicates() {
        var known = rows.stream().filter(r -> r.resolution().isPresent()).toList();
        return Duplicates.of(
                        known.stream().map(PlaylistRow::entry).toList(),
                        known.stream().map(r -> r.resolution().orElseThrow()).toList())
                .keySet()
                .stream()
                .map(known::get)
                .toList();
    }

    private static List<Long> ids(List<PlaylistRow> some) {
        return some.stream().map(r -> r.saved().id()).toList();
    }
}

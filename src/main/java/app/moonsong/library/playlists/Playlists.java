package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.SmartRule;
import java.sql.Connection;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The listener's playlists. Every edit is on the disk, as a whole, when the method returns, and can be taken back. What is
 * deleted is kept for that. Every method throws {@link app.moonsong.library.LibraryException} when the disk or the
 * database fails.
 */
public final class Playlists {
    private final Library library;
    private final Database database;

    public Playlists(Library library) {
        this.library = library;
        database = library.database();
    }

    /**
     * Forgets all edits but the last few hundred, and what only they could bring back. To be called when a session begins:
     * within one, every edit can be taken back.
     */
    public void forgetOldEdits() {
        History.forgetOld(database);
    }

    /** Every playlist, by folder and name. */
    public List<SavedPlaylist> all() {
        return database.work(PlaylistRows::all);
    }

    /** Returns the playlist of this name. */
    public Optional<SavedPlaylist> named(String name) {
        return database.work(c -> PlaylistRows.named(c, composed(name))).stream()
                .findFirst();
    }

    /** Returns the playlists of this name and of those that it got a number behind. */
    public List<SavedPlaylist> numbered(String name) {
        var numbered = Pattern.compile(Pattern.quote(composed(name)) + "( \\(\\d+\\))?");
        return all().stream().filter(p -> numbered.matcher(p.name()).matches()).toList();
    }

    /** Returns a playlist as it is now; of one that was deleted too. */
    public SavedPlaylist playlist(long id) {
        return database.work(c -> PlaylistRows.playlist(c, id));
    }

    /** Returns a playlist's entries in order. */
    public List<SavedEntry> entries(long playlist) {
        return database.work(c -> EntryRows.inOrder(c, playlist));
    }

    /** Leads entries to files; returns where each leads to, in their order. */
    public List<Resolution> resolve(List<Entry> entries) {
        return new Resolving(library).resolve(entries);
    }

    /** Makes a playlist; when another has its name, it gets a number behind it. */
    public SavedPlaylist make(Playlist playlist, String folder) {
        return make(playlist, folder, Edited.Kind.MAKE, Optional.empty());
    }

    /** Makes a smart playlist; when another has its name, it gets a number behind it. */
    public SavedPlaylist make(String name, String note, SmartRule rule, String folder) {
        return make(new Playlist(name, note, List.of()), folder, Edited.Kind.MAKE, Optional.of(rule));
    }

    /** Begins a playlist that is put together bit by bit; nobody sees it before it is whole. */
    public Gathering gather(List<Entry> first) {
        return new Gathering(database, first);
    }

    /** Gives a smart playlist another rule. */
    public void rule(long id, SmartRule rule) {
        edit(id, Edited.Kind.RULE, (connection, edit) -> {
            long row = RuleRows.put(connection, rule);
            edit.head(id, Head.of(connection, id).ruled(row));
        });
    }

    /** Makes a copy under another name, beside the first; when another has the name, it gets a number behind it. */
    public SavedPlaylist duplicate(long id, String name) {
        var original = playlist(id);
        var entries = entries(id).stream().map(SavedEntry::entry).toList();
        return make(
                new Playlist(name, original.note(), entries),
                original.folder(),
                Edited.Kind.DUPLICATE,
                original.rule());
    }

    private SavedPlaylist make(Playlist playlist, String folder, Edited.Kind kind, Optional<SmartRule> rule) {
        return database.write(connection -> {
            var name = PlaylistRows.free(connection, composed(playlist.name()));
            long id = PlaylistRows.put(connection, name, composed(folder), playlist.note());
            if (rule.isPresent()) {
                RuleRows.give(connection, id, rule.get());
            }
            EntryRows.append(connection, id, playlist.entries());
            Edit.making(connection, id, kind);
            return PlaylistRows.playlist(connection, id);
        });
    }

    /** Gives a playlist another name; false, and nothing done, when another playlist has it. */
    public boolean rename(long id, String name) {
        return database.write(connection -> {
            var composed = composed(name);
            var has = PlaylistRows.named(connection, composed);
            if (has.isEmpty()) {
                Edit.begin(connection, id, Edited.Kind.RENAME)
                        .head(id, Head.of(connection, id).called(composed));
            }
            return has.isEmpty() || has.getFirst().id() == id;
        });
    }

    /** Puts a playlist under a folder; an empty text takes it out of its own. */
    public void putIn(long id, String folder) {
        edit(
                id,
                Edited.Kind.FOLDER,
                (connection, edit) -> edit.head(id, Head.of(connection, id).in(composed(folder))));
    }

    /**
     * Gives a folder another name or another folder around it, with all that is in it; an empty text takes what it holds
     * out. Returns how many playlists that were.
     */
    public int moveFolder(String from, String to) {
        var old = composed(from);
        return database.write(connection -> {
            var inside = PlaylistRows.all(connection).stream()
                    .filter(p -> p.folder().equals(old) || p.folder().startsWith(old + "/"))
                    .toList();
            if (!inside.isEmpty()) {
                var edit = Edit.begin(connection, inside.getFirst().id(), Edited.Kind.FOLDER);
                for (var playlist : inside) {
                    var beneath = playlist.folder().substring(old.length());
                    var folder = composed(to) + (to.isBlank() ? beneath.replaceFirst("^/", "") : beneath);
                    edit.head(playlist.id(), Head.of(connection, playlist.id()).in(folder));
                }
            }
            return inside.size();
        });
    }

    /** Keeps the listener's words on a playlist; an empty text takes them away. */
    public void note(long id, String note) {
        edit(
                id,
                Edited.Kind.NOTE,
                (connection, edit) -> edit.head(id, Head.of(connection, id).noted(note)));
    }

    public void delete(long id) {
        edit(
                id,
                Edited.Kind.DELETE,
                (connection, edit) -> edit.head(id, Head.of(connection, id).gone()));
    }

    /** Puts the entries of other playlists behind those of one, and deletes the others. */
    public void merge(long into, List<Long> others) {
        edit(into, Edited.Kind.MERGE, (connection, edit) -> {
            var entries = new ArrayList<Entry>();
            for (var other : new LinkedHashSet<>(others)) {
                if (other != into) {
                    EntryRows.inOrder(connection, other).forEach(e -> entries.add(e.entry()));
                    edit.head(other, Head.of(connection, other).gone());
                }
            }
            edit.insert(into, EntryRows.put(connection, into, entries), Integer.MAX_VALUE);
        });
    }

    /** Adds entries before the one with an index, counted from 0; beyond the end they are the last. */
    public void add(long playlist, List<Entry> entries, int index) {
        edit(
                playlist,
                Edited.Kind.ADD,
                (connection, edit) -> edit.insert(playlist, EntryRows.put(connection, playlist, entries), index));
    }

    /** Takes entries out. */
    public void remove(long playlist, List<Long> entries) {
        edit(playlist, Edited.Kind.REMOVE, (connection, edit) -> edit.remove(entries));
    }

    /**
     * Moves entries together, in the order given.
     *
     * @param index where the first of them stands afterwards, counted from 0; beyond the ends is at the end
     */
    public void move(long playlist, List<Long> entries, int index) {
        edit(playlist, Edited.Kind.MOVE, (connection, edit) -> {
            edit.remove(entries);
            edit.insert(playlist, entries, index);
        });
    }

    /** Puts a playlist's entries in another order and keeps it. Entries that are not named stand behind the others. */
    public void sort(long playlist, List<Long> entries) {
        edit(playlist, Edited.Kind.SORT, (connection, edit) -> {
            var now = Edit.ids(connection, playlist);
            var wanted = new LinkedHashSet<>(entries);
            wanted.retainAll(new LinkedHashSet<>(now));
            wanted.addAll(now);
            edit.place(List.copyOf(wanted), Edit.boxed(Places.fresh(now.size())));
        });
    }

    /** Writes an entry anew, in its place: another note, or another file or track that it leads to. */
    public void change(long playlist, long id, Entry entry) {
        edit(playlist, Edited.Kind.CHANGE, (connection, edit) -> {
            int index = Edit.ids(connection, playlist).indexOf(id);
            if (index >= 0) {
                edit.remove(List.of(id));
                edit.insert(playlist, EntryRows.put(connection, playlist, List.of(entry)), index);
            }
        });
    }

    /** Writes all entries anew, each in its place, as one edit. */
    public void change(long playlist, List<Entry> entries) {
        edit(playlist, Edited.Kind.CHANGE, (connection, edit) -> {
            edit.remove(Edit.ids(connection, playlist));
            edit.insert(playlist, EntryRows.put(connection, playlist, entries), 0);
        });
    }

    /** Takes the last edit of any playlist back; empty when none is left. */
    public Optional<Edited> undo() {
        return database.write(History::undo);
    }

    /** Does the edit that was taken back last again; empty when there is none. */
    public Optional<Edited> redo() {
        return database.write(History::redo);
    }

    /** The part of an edit that changes rows. */
    private interface Change {
        void make(Connection connection, Edit edit) throws SQLException;
    }

    private void edit(long playlist, Edited.Kind kind, Change change) {
        database.write(connection -> {
            change.make(connection, Edit.begin(connection, playlist, kind));
            return playlist;
        });
    }

    /** Names are compared, so that they are kept in one form: Unicode NFC, without blanks around. */
    static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}

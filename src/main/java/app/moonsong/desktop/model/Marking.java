package app.moonsong.desktop.model;

import app.moonsong.audio.ContentId;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.library.labels.Label;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Marked;
import app.moonsong.library.labels.Subject;
import app.moonsong.library.search.SearchHit;
import app.moonsong.player.QueueItem;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.KnownFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The listener's stars and labels on what is on the pages, and the edits of them, made one after the other. */
public final class Marking {
    private final Library library;
    private final Holdings holdings;
    private final Background background;
    private final ObservableList<Label> labels = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Map<Subject, Marked> marked = Map.of();
    /** How many edits the listener has made here since anything else that can be taken back. */
    private int latest;
    /** How many of these were taken back since the last one. */
    private int takenBack;

    Marking(Library library, Holdings holdings, Background background) {
        this.library = library;
        this.holdings = holdings;
        this.background = background;
    }

    /** Every label, by name. */
    public ObservableList<Label> labels() {
        return FXCollections.unmodifiableObservableList(labels);
    }

    /** 0 until first read; one more with every reading. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public Optional<Label> named(String name) {
        return labels.stream().filter(l -> l.name().equals(name)).findFirst();
    }

    /** Reads all again. */
    public void reload() {
        background.inOrder(this::read);
    }

    private void read() {
        var all = new Labels(library);
        var words = all.all();
        var said = all.marked();
        background.show(() -> {
            labels.setAll(words);
            marked = said;
            revision.set(revision.get() + 1);
        });
    }

    /** What the listener says of a thing. */
    public Marked of(Markable thing) {
        return Labels.together(thing.subjects(), marked);
    }

    /** How many half stars a thing has: the listener's, else its file's. */
    public int halfStars(Markable thing) {
        int given = of(thing).halfStars();
        return given == 0 ? thing.file().halfStars() : given;
    }

    public Markable thing(FileRow row) {
        return Markable.of(row.file(), row.held().flatMap(h -> h.match().held()).flatMap(this::track));
    }

    /** What was found: a track, a file, or the two as one. */
    public Markable thing(SearchHit hit) {
        return hit.file()
                .map(f -> Markable.of(f, hit.track()))
                .orElseGet(() -> Markable.of(hit.track(), Optional.empty(), Marked.NONE));
    }

    /** An entry is its track; one that wishes for no track, or one that no film has, is the file it leads to. */
    public Markable thing(PlaylistRow row) {
        var track = row.file()
                .filter(KnownFile::sure)
                .flatMap(KnownFile::track)
                .or(row.entry()::track)
                .map(WantedTrack::id)
                .flatMap(this::track);
        return Markable.of(track, row.file().map(KnownFile::contentId).filter(id -> !id.isEmpty()), Marked.NONE);
    }

    /** What plays; empty until the page of what plays has looked at it, unless it is a track of a film. */
    public Optional<Markable> thing(QueueItem item, NowPlaying.Look look) {
        var row = holdings.standing(item.path()).map(Holdings.Standing::row).map(Markable::of);
        return row.or(() -> look.audio()
                .filter(_ -> look.item().equals(Optional.of(item.path())))
                .map(a -> Markable.of(Optional.empty(), look.sound().map(ContentId::hex), Marked.by(a))));
    }

    private Optional<Track> track(TrackId id) {
        return holdings.film(id.film()).flatMap(f -> f.film().track(id));
    }

    /**
     * Rates things.
     *
     * @param halfStars 1 to 10; 0 takes the stars away
     */
    public void rate(List<Markable> things, int halfStars) {
        edit(l -> l.rate(halfStars, subjects(things)));
    }

    /**
     * Puts a label on things.
     *
     * @param color of a label that is new; without one it gets the next
     */
    public void add(String name, Optional<String> color, List<Markable> things) {
        edit(l -> color.ifPresentOrElse(c -> l.add(name, c, subjects(things)), () -> l.add(name, subjects(things))));
    }

    /** Makes what the files of things say the listener's own, where the listener has said nothing. */
    public void keep(List<Markable> things) {
        var files = new LinkedHashMap<List<Subject>, Marked>();
        things.forEach(t -> files.put(t.subjects(), t.file()));
        edit(l -> l.keep(files));
    }

    public void remove(String name, List<Markable> things) {
        edit(l -> l.remove(name, subjects(things)));
    }

    /** Gives a label another name; one that another label has makes the two one. */
    public void rename(String name, String newName) {
        edit(l -> {
            if (!l.rename(name, newName)) {
                l.merge(name, newName);
            }
        });
    }

    public void merge(String name, String into) {
        edit(l -> l.merge(name, into));
    }

    public void color(String name, String color) {
        edit(l -> l.color(name, color));
    }

    public void delete(String name) {
        edit(l -> l.delete(name));
    }

    private static List<List<Subject>> subjects(List<Markable> things) {
        return things.stream().map(Markable::subjects).toList();
    }

    private void edit(Consumer<Labels> change) {
        latest++;
        takenBack = 0;
        background.inOrder(() -> {
            change.accept(new Labels(library));
            read();
        });
    }

    /** Takes the last edit of stars or labels back, whenever it was made. */
    public void undo() {
        latest = Math.max(0, latest - 1);
        takenBack++;
        background.inOrder(() -> {
            new Labels(library).undo();
            read();
        });
    }

    /** Makes the edit again that was taken back last, unless another was made since. */
    public void redo() {
        latest++;
        takenBack = Math.max(0, takenBack - 1);
        background.inOrder(() -> {
            new Labels(library).redo();
            read();
        });
    }

    /** Whether what the listener took back last in the window was an edit of stars or labels. */
    public boolean isTakenBack() {
        return takenBack > 0;
    }

    /** Whether what the listener did last in the window was an edit of stars or labels. */
    public boolean isLatest() {
        return latest > 0;
    }

    /** The listener did something else that can be taken back. */
    void passed() {
        latest = 0;
        takenBack = 0;
    }
}

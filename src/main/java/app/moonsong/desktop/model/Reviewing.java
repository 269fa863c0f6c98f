package app.moonsong.desktop.model;

import app.moonsong.film.TrackId;
import app.moonsong.library.Agreement;
import app.moonsong.library.Deed;
import app.moonsong.library.HeldFile;
import app.moonsong.library.Library;
import app.moonsong.library.LibraryException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The files that wait for the listener's word, one after the other. A word moves on at once and is written behind, so that
 * keys can be pressed as fast as one likes.
 */
public final class Reviewing {
    private final Library library;
    private final Background background;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>(Sight.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private Waiting all = new Waiting(List.of(), List.of());
    /** Files whose word is being written. */
    private final Set<Long> underWay = new HashSet<>();

    private final Set<Long> skipped = new HashSet<>();
    private Optional<Long> at = Optional.empty();
    private int settled;
    private boolean rejecting;

    /**
     * Makes the model.
     *
     * @param changed told, on the screen's thread, when a word was written
     */
    Reviewing(Library library, Background background, Runnable changed) {
        this.library = library;
        this.background = background;
        this.changed = changed;
    }

    /** What is looked at. */
    public ReadOnlyObjectProperty<Sight> sight() {
        return sight.getReadOnlyProperty();
    }

    /** What was said or taken back last, since the window was opened. */
    public ReadOnlyObjectProperty<Optional<Done>> done() {
        return done.getReadOnlyProperty();
    }

    /** How many files wait, those that were skipped too. */
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** Reads again what waits. */
    public void reload() {
        background.inOrder(() -> {
            var read = read();
            background.show(() -> take(read));
        });
    }

    public void confirm(HeldFile held, TrackId track, String title) {
        settle(
                Done.Outcome.CONFIRMED,
                List.of(held),
                title,
                () -> library.confirm(held.file().id(), track));
    }

    public void none(HeldFile held) {
        settle(
                Done.Outcome.NONE,
                List.of(held),
                "",
                () -> library.none(held.file().id()));
    }

    public void confirm(Agreement agreement) {
        settle(
                Done.Outcome.FOLDER,
                agreement.files(),
                agreement.release().title(),
                () -> library.confirm(agreement.tracks()));
    }

    /** Waits for what comes of it: the file may be one to ask about again, with its next track. */
    public void reject(HeldFile held, TrackId track, String title) {
        long id = held.file().id();
        if (rejecting) {
            return;
        }
        rejecting = true;
        write(
                () -> {
                    library.reject(id, track);
                    return id;
                },
                (_, read) -> {
                    rejecting = false;
                    done.set(Optional.of(new Done(
                            Done.Outcome.REJECTED, Done.name(held.file().path()), title, 1)));
                    if (read.files().stream().noneMatch(h -> h.file().id() == id)) {
                        settled++;
                        step(id);
                    }
                },
                () -> rejecting = false);
    }

    /** Leaves a file for later. */
    public void skip(HeldFile held) {
        if (rejecting) {
            return;
        }
        skipped.add(held.file().id());
        step(held.file().id());
        show();
    }

    /** Looks again at what was skipped. */
    public void unskip() {
        skipped.clear();
        show();
    }

    /** Takes back what was said last, and looks at that file again; tells what came of it. */
    public void undo(Consumer<Done> told) {
        write(
                library.deeds()::undo,
                (deed, _) -> tell(told, deed.map(this::undone).orElse(Done.of(Done.Outcome.NOTHING))),
                () -> {});
    }

    /** Says again what was taken back last; tells what came of it. */
    public void redo(Consumer<Done> told) {
        write(
                library.deeds()::redo,
                (deed, read) -> tell(told, deed.map(d -> redone(d, read)).orElse(Done.of(Done.Outcome.NOTHING_AGAIN))),
                () -> {});
    }

    private void tell(Consumer<Done> told, Done what) {
        done.set(Optional.of(what));
        told.accept(what);
    }

    private Done undone(Deed deed) {
        deed.words().forEach(w -> skipped.remove(w.file().id()));
        at = Optional.of(deed.first().file().id());
        settled = Math.max(0, settled - deed.words().size());
        return Done.of(Done.Outcome.UNDONE, deed);
    }

    private Done redone(Deed deed, Waiting read) {
        var waiting = read.files().stream().map(h -> h.file().id()).collect(Collectors.toSet());
        for (var word : deed.words()) {
            if (!waiting.contains(word.file().id())) {
                settled++;
                step(word.file().id());
            }
        }
        return Done.of(Done.Outcome.REDONE, deed);
    }

    private void settle(Done.Outcome outcome, List<HeldFile> files, String title, Runnable word) {
        var ids = files.stream().map(h -> h.file().id()).toList();
        if (rejecting || ids.isEmpty() || ids.stream().anyMatch(underWay::contains)) {
            return;
        }
        done.set(Optional.of(new Done(outcome, Done.name(files.getFirst().file().path()), title, files.size())));
        underWay.addAll(ids);
        settled += ids.size();
        ids.forEach(this::step);
        show();
        write(
                () -> {
                    word.run();
                    return ids;
                },
                (written, _) -> written.forEach(underWay::remove),
                () -> {
                    ids.forEach(underWay::remove);
                    settled -= ids.size();
                    done.set(Optional.empty());
                });
    }

    /** Writes a word, behind those before it, and reads what waits then. */
    private <T> void write(Supplier<T> word, BiConsumer<T, Waiting> written, Runnable failed) {
        background.inOrder(() -> {
            try {
                var came = word.get();
                var read = read();
                background.show(() -> {
                    written.accept(came, read);
                    take(read);
                    changed.run();
                });
            } catch (LibraryException e) {
                background.show(() -> {
                    failed.run();
                    show();
                });
                throw e;
            }
        });
    }

    private Waiting read() {
        return new Waiting(library.doubtful(), library.agreements());
    }

    private void take(Waiting read) {
        all = read;
        show();
    }

    /** Lets the file after this one be the next to look at. */
    private void step(long from) {
        var ids = all.files().stream().map(h -> h.file().id()).toList();
        int next = ids.indexOf(from) + 1;
        at = next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
    }

    private void show() {
        var files = all.files().stream()
                .filter(h -> !underWay.contains(h.file().id()))
                .toList();
        waiting.set(files.size());
        var left = files.stream().filter(h -> !skipped.contains(h.file().id())).toList();
        var now = left.stream()
                .filter(h -> at.filter(id -> id == h.file().id()).isPresent())
                .findFirst()
                .or(() -> left.stream().findFirst());
        at = now.map(h -> h.file().id());
        var agreement = now.flatMap(this::agreement);
        int place = settled + now.map(files::indexOf).orElse(0) + 1;
        sight.set(new Sight(now, agreement, place, settled + files.size(), files.size() - left.size()));
    }

    private Optional<Agreement> agreement(HeldFile held) {
        return all.agreements().stream()
                .filter(a -> a.files().stream()
                        .anyMatch(h -> h.file().id() == held.file().id()))
                .filter(a -> a.files().stream()
                        .noneMatch(h -> underWay.contains(h.file().id())))
                .findFirst();
    }

    private record Waiting(List<HeldFile> files, List<Agreement> agreements) {}

    /**
     * What is looked at.
     *
     * @param folder its folder, when that can be settled at once
     * @param place of the file among all of this sitting, from 1
     * @param of all of this sitting, settled ones too
     * @param skipped how many were left for later
     */
    public record Sight(Optional<HeldFile> file, Optional<Agreement> folder, int place, int of, int skipped) {
        static final Sight NOTHING = new Sight(Optional.empty(), Optional.empty(), 1, 0, 0);
    }
}

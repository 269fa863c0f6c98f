package app.moonsong.desktop.model;

import app.moonsong.film.TrackId;
import app.moonsong.library.FilmView;
import app.moonsong.library.Folder;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Library;
import app.moonsong.library.Orders;
import app.moonsong.library.ReleaseView;
import app.moonsong.library.TrackRow;
import app.moonsong.library.parts.Parts;
import app.moonsong.player.QueueItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the listener can do from any page. */
public final class Doings {
    private final Library library;
    private final Parts parts;
    private final Models models;
    private final Places places;
    private final Background background;
    private final Items items;
    private final Given given;
    private final Function<String, Optional<Path>> folder;

    /** @param folder lets the listener choose one; takes what to write above the choice */
    public Doings(
            Library library,
            Models models,
            Places places,
            Background background,
            Function<String, Optional<Path>> folder) {
        this.library = library;
        parts = new Parts(library);
        this.models = models;
        this.places = places;
        this.background = background;
        this.items = new Items(models.playing());
        given = new Given(library, items, models.shelf().wished());
        this.folder = folder;
    }

    public Items items() {
        return items;
    }

    /** Where all that the program knows is kept. */
    public Path home() {
        return library.home();
    }

    /** Plays a release from its first track that is there. */
    public void play(FilmView film, ReleaseView release) {
        models.playing().play(items.of(film.film(), release.rows()), 0);
    }

    /** Plays a release from this row; nothing if the row cannot be heard. */
    public void play(FilmView film, ReleaseView release, TrackRow row) {
        if (Items.heard(row).isPresent()) {
            var before = release.rows().subList(0, release.rows().indexOf(row));
            models.playing()
                    .play(
                            items.of(film.film(), release.rows()),
                            items.of(film.film(), before).size());
        }
    }

    /** Plays a file from its middle, where more can be told than from its start. */
    public void playMiddle(IndexedFile file) {
        models.playing().playNow(items.of(file), Items.length(file).dividedBy(2));
    }

    public void playLast(List<QueueItem> some) {
        models.playing().add(some);
    }

    public void playNext(List<QueueItem> some) {
        models.playing().addNext(some);
    }

    /** Lets the listener choose a folder, takes it in and reads it. */
    public void chooseFolder(String title) {
        folder.apply(title).ifPresent(f -> models.scanning().add(List.of(f)));
    }

    /**
     * Takes folders in and plays files, and tells of the cue sheets that have something wrong; where nothing is there and
     * none of these tells why, something else is done.
     */
    public void take(List<Path> paths, Consumer<List<BadSheet>> wrong, Runnable none) {
        background.fetch(
                () -> {
                    var kinds = paths.stream().collect(Collectors.partitioningBy(Files::isDirectory));
                    return new Sorted(
                            kinds.getOrDefault(true, List.of()), given.files(kinds.getOrDefault(false, List.of())));
                },
                sorted -> {
                    var heard = sorted.heard();
                    if (!sorted.folders().isEmpty()) {
                        models.scanning().add(sorted.folders());
                    } else if (heard.items().isEmpty() && heard.bad().isEmpty()) {
                        none.run();
                    }
                    models.playing().play(heard.items(), 0);
                    wrong.accept(heard.bad());
                });
    }

    /**
     * Puts what is heard of files, folders and lists into the queue, in front of what has a place there, and tells of the
     * cue sheets that have something wrong.
     */
    public void queue(List<Path> paths, int place, Consumer<List<BadSheet>> wrong) {
        background.fetch(() -> given.all(paths), heard -> {
            models.playing().insert(place, heard.items());
            wrong.accept(heard.bad());
        });
    }

    /** Puts things of a page into the queue, in front of what has a place there. */
    public void queue(int place, List<Wish> wishes) {
        background.fetch(() -> given.wished(wishes), all -> models.playing().insert(place, all));
    }

    /** Plays things of a page. */
    public void playWished(List<Wish> wishes) {
        background.fetch(() -> given.wished(wishes), all -> models.playing().play(all, 0));
    }

    /** Puts things of a page behind what plays. */
    public void queueNext(List<Wish> wishes) {
        background.fetch(() -> given.wished(wishes), this::playNext);
    }

    /** Puts things of a page at the end of the queue. */
    public void queueLast(List<Wish> wishes) {
        background.fetch(() -> given.wished(wishes), this::playLast);
    }

    /** Plays what a cue sheet holds, and tells what is wrong with it; where nothing of it is there, something else is done. */
    public void takeSheet(Path sheet, Consumer<List<BadSheet>> wrong, Runnable otherwise) {
        background.fetch(() -> parts.sheet(sheet), reading -> {
            if (reading.tracks().isEmpty()) {
                otherwise.run();
            } else {
                models.playing().play(reading.tracks().stream().map(items::of).toList(), 0);
                wrong.accept(BadSheet.of(Map.of(sheet, reading)));
            }
        });
    }

    /** Goes to the tags of files; without any, to where the listener was with them. */
    public void editTags(List<QueueItem> some) {
        if (!some.isEmpty()) {
            models.tags().open(some.stream().map(QueueItem::path).toList());
        }
        places.go(new Place.Tags());
    }

    /** Goes to the tags of a film's files, with all that is known of them. */
    public void writeKnown(FilmView film) {
        models.tags().know(film);
        places.go(new Place.Tags());
    }

    /**
     * Goes to the tags of those of some files that have stars or labels, with these as what is to be written.
     *
     * @param none done instead when none of them has any
     */
    public void writeMarks(List<QueueItem> some, Runnable none) {
        models.tags().mark(some.stream().map(QueueItem::path).toList(), found -> {
            if (found) {
                places.go(new Place.Tags());
            } else {
                none.run();
            }
        });
    }

    public void removeFolder(Folder folder) {
        background.fetch(
                () -> {
                    library.removeFolder(folder);
                    return folder;
                },
                _ -> models.holdings().reload());
    }

    /** Opens the folder a file lies in, in the system's own window. */
    public void showInFolder(Path file) {
        background.fetch(
                () -> new ProcessBuilder("xdg-open", String.valueOf(file.getParent()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                _ -> {});
    }

    public void confirm(long fileId, TrackId track) {
        settle(() -> library.confirm(fileId, track));
    }

    public void reject(long fileId, TrackId track) {
        settle(() -> library.reject(fileId, track));
    }

    /** Changes the listener's own order of a film; changes come one after the other as they were made. */
    public void arrange(Consumer<Orders> change) {
        background.inOrder(() -> {
            change.accept(library.orders());
            background.show(models.holdings()::reload);
        });
    }

    /** Takes the last change of a film's own order back; tells when there is none. */
    public void undoOrder(String film, Runnable none) {
        arrangeAgain(orders -> orders.undo(film), none);
    }

    /** Makes the change of a film's own order again that was taken back last; tells when there is none. */
    public void redoOrder(String film, Runnable none) {
        arrangeAgain(orders -> orders.redo(film), none);
    }

    private void arrangeAgain(Predicate<Orders> change, Runnable none) {
        background.inOrder(() -> {
            boolean done = change.test(library.orders());
            background.show(done ? models.holdings()::reload : none);
        });
    }

    private void settle(Runnable word) {
        background.fetch(
                () -> {
                    word.run();
                    return true;
                },
                _ -> models.holdings().reload());
    }

    /** What a listener gave: folders to take in, and things to play. */
    private record Sorted(List<Path> folders, Given.Heard heard) {}
}

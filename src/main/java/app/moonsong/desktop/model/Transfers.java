package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.transfer.Copied;
import app.moonsong.library.transfer.Imported;
import app.moonsong.library.transfer.ListExport;
import app.moonsong.library.transfer.ListImport;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.ListFormat;
import app.moonsong.playlist.file.PathStyle;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Playlists of other players, in and out. */
public final class Transfers {
    /** What is done sooner needs not be followed. */
    private static final Duration MOMENT = Duration.ofMillis(400);

    private final Library library;
    private final Background background;
    private final Shelf shelf;
    private final ReadOnlyObjectWrapper<List<Underway>> underway = new ReadOnlyObjectWrapper<>(List.of());

    Transfers(Library library, Background background, Shelf shelf) {
        this.library = library;
        this.background = background;
        this.shelf = shelf;
    }

    /** A file, and what became of it. */
    public record Took(Path file, Imported imported) {}

    /** A file to write, and how. */
    public record Target(Path file, ListFormat format, PathStyle paths) {}

    /**
     * A playlist's file that was written.
     *
     * @param withFile how many entries have a file
     * @param whole how many are parts of files that the format cannot tell from the whole
     */
    public record Wrote(long withFile, long whole) {}

    /** The transfers that take longer than a moment, in the order they were begun. */
    public ReadOnlyObjectProperty<List<Underway>> underway() {
        return underway.getReadOnlyProperty();
    }

    private Underway begin(String words) {
        var transfer = new Underway(words, background);
        background.later(MOMENT, () -> {
            if (!transfer.ended().get()) {
                underway.set(Stream.concat(underway.get().stream(), Stream.of(transfer))
                        .toList());
            }
        });
        transfer.ended().subscribe(ended -> {
            if (ended) {
                underway.set(underway.get().stream().filter(u -> u != transfer).toList());
            }
        });
        return transfer;
    }

    /**
     * Takes files of playlists in. One that is stopped leaves nothing, nor do those behind it.
     *
     * @param words what is done, for the listener, here and below
     */
    public void take(List<Path> files, String words, Consumer<List<Took>> shown) {
        var transfer = begin(words);
        transfer.run(
                () -> {
                    var intake = new ListImport(library);
                    return files.stream()
                            .map(f -> new Took(f, take(f, intake, transfer)))
                            .toList();
                },
                took -> shelf.ask(_ -> took, shown));
    }

    private static Imported take(Path file, ListImport intake, Underway underway) {
        return underway.cancelled() ? new Imported.Stopped() : intake.take(file, Optional.empty(), underway);
    }

    /**
     * Writes a playlist into a file that the listener named and may be replaced.
     *
     * @param shown told what became of it
     */
    public void write(Playlist list, Target target, Consumer<Wrote> shown) {
        background.fetch(
                () -> {
                    var export = new ListExport(library);
                    var ready = export.ready(list);
                    long whole = export.write(ready, target.format(), target.paths(), target.file(), true);
                    return new Wrote(ListExport.withFile(ready), whole);
                },
                shown);
    }

    /** Copies a playlist's files into a folder, and writes a list of the copies beside it unless it is stopped. */
    public void copy(Playlist list, Path folder, Path target, String words, Consumer<Copied> shown) {
        var transfer = begin(words);
        transfer.run(
                () -> {
                    var export = new ListExport(library);
                    var copied = export.copy(export.ready(list), folder, transfer);
                    if (!copied.stopped()) {
                        export.write(copied.list(), ListFormat.M3U8, PathStyle.RELATIVE, target, true);
                    }
                    return copied;
                },
                shown);
    }
}

package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.transfer.Copied;
import app.moonsong.library.transfer.Imported;
import app.moonsong.library.transfer.ListExport;
import app.moonsong.library.transfer.ListImport;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.file.ListFormat;
import app.moonsong.playlist.file.PathStyle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** Playlists of other players, in and out. */
public final class Transfers {
    private final Library library;
    private final Background background;
    private final Shelf shelf;

    Transfers(Library library, Background background, Shelf shelf) {
        this.library = library;
        this.background = background;
        this.shelf = shelf;
    }

    /** A file, and what became of it. */
    public record Took(Path file, Imported imported) {}

    /**
     * A playlist's file that was written.
     *
     * @param withFile how many entries have a file
     * @param whole how many are parts of files that the format cannot tell from the whole
     */
    public record Wrote(long withFile, long whole) {}

    /** How far copying is, from 0 to 1, and the way to stop it. */
    public static final class Copying {
        private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
        private final AtomicBoolean stop = new AtomicBoolean();

        public ReadOnlyDoubleProperty share() {
            return share.getReadOnlyProperty();
        }

        /** Stops before the next file; what was copied stays. */
        public void stop() {
            stop.set(true);
        }
    }

    /** Takes files of playlists in. */
    public void take(List<Path> files, Consumer<List<Took>> shown) {
        background.fetch(
                () -> {
                    var intake = new ListImport(library);
                    return files.stream()
                            .map(f -> new Took(f, intake.take(f, Optional.empty(), Progress.NONE)))
                            .toList();
                },
                took -> shelf.ask(_ -> took, shown));
    }

    /**
     * Writes a playlist into a file that the listener named and may be replaced.
     *
     * @param shown told what became of it
     */
    public void write(Playlist list, ListFormat format, Path target, Consumer<Wrote> shown) {
        background.fetch(
                () -> {
                    var export = new ListExport(library);
                    var ready = export.ready(list);
                    long whole = export.write(ready, format, PathStyle.RELATIVE, target, true);
                    return new Wrote(ListExport.withFile(ready), whole);
                },
                shown);
    }

    /** Copies a playlist's files into a folder, and writes a list of the copies beside it unless it is stopped. */
    public Copying copy(Playlist list, Path folder, Path target, Consumer<Copied> shown) {
        var copying = new Copying();
        background.fetch(
                () -> {
                    var export = new ListExport(library);
                    var copied = export.copy(export.ready(list), folder, progress(copying));
                    if (!copied.stopped()) {
                        export.write(copied.list(), ListFormat.M3U8, PathStyle.RELATIVE, target, true);
                    }
                    return copied;
                },
                shown);
        return copying;
    }

    private Progress progress(Copying copying) {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {
                background.show(() -> copying.share.set((double) done / Math.max(1, total)));
            }

            @Override
            public boolean cancelled() {
                return copying.stop.get();
            }
        };
    }
}

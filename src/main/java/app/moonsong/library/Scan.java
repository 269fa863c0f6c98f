package app.moonsong.library;

import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One scan of some folders, and what it counted. */
final class Scan {
    private final Database database;
    private final boolean full;
    private final Progress progress;
    private final List<Reading.Unreadable> failed = new ArrayList<>();
    private final List<Path> unreachable = new ArrayList<>();
    private int added;
    private int changed;
    private int moved;
    private int missing;
    private int unchanged;

    Scan(Database database, boolean full, Progress progress) {
        this.database = database;
        this.full = full;
        this.progress = progress;
    }

    ScanReport run(List<Folder> folders) {
        long start = System.nanoTime();
        var known = new Known(database);
        for (var folder : folders) {
            if (!progress.cancelled() && !new FolderScan(this, folder, known).run()) {
                unreachable.add(folder.path());
            }
        }
        Twins.hash(database, progress);
        return new ScanReport(
                added,
                changed,
                moved,
                missing,
                unchanged,
                failed,
                unreachable,
                progress.cancelled(),
                Duration.ofNanos(System.nanoTime() - start));
    }

    Database database() {
        return database;
    }

    boolean full() {
        return full;
    }

    Progress progress() {
        return progress;
    }

    void added() {
        added++;
    }

    /** A file that counted as added is listed by its parts. */
    void divided() {
        added--;
    }

    void changed() {
        changed++;
    }

    void moved() {
        moved++;
    }

    void missing() {
        missing++;
    }

    void unchanged() {
        unchanged++;
    }

    void failed(Reading.Unreadable file) {
        failed.add(file);
    }
}

package app.moonsong.library;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes in files while they are being found: has them read by portions, and written by batches. */
final class Intake implements AutoCloseable {
    /** So many files make a batch, or what was read in so long: a crash loses no more than this work. */
    private static final int BATCH = 2_000;

    private static final long LONGEST_NANOS = 1_000_000_000L;
    /** So many files are read in one go. */
    private static final int PORTION = 250;
    /** Enough portions that the readers go on while a batch is written, few enough that little is held. */
    private static final int AHEAD = 10;

    private final Readers readers;
    private final Progress progress;
    private final Consumer<List<FileEntry>> writer;
    private List<Map.Entry<Path, BasicFileAttributes>> portion = new ArrayList<>();
    private final List<FileEntry> gathered = new ArrayList<>();
    private long written = System.nanoTime();
    private long found;
    private long done;

    Intake(Folder folder, Progress progress, Consumer<List<FileEntry>> writer) {
        this.readers = new Readers(folder, progress);
        this.progress = progress;
        this.writer = writer;
    }

    /** Adds a file. Cuts between folders where it can: the files of an album are read together. */
    void add(Path file, BasicFileAttributes attributes) {
        boolean full = portion.size() >= 4 * PORTION;
        if (full || (portion.size() >= PORTION && !sameFolder(portion.getLast().getKey(), file))) {
            readers.start(portion);
            portion = new ArrayList<>();
            while (readers.underWay() > AHEAD && takeOne(0)) {
                // The one who finds files waits for those who read them.
            }
        }
        portion.add(Map.entry(file, attributes));
        found++;
    }

    /** Waits for what was added last; when the work was cancelled, keeps what was read before. */
    void finish() {
        if (!portion.isEmpty()) {
            readers.start(portion);
        }
        while (readers.underWay() > 0 && takeOne(found)) {
            // until all is read
        }
        write();
    }

    private static boolean sameFolder(Path a, Path b) {
        return Objects.equals(a.getParent(), b.getParent());
    }

    private boolean takeOne(long total) {
        Optional<List<FileEntry>> read = readers.next();
        read.ifPresent(entries -> {
            gathered.addAll(entries);
            done += entries.size();
            if (gathered.size() >= BATCH || System.nanoTime() - written > LONGEST_NANOS) {
                write();
            }
            progress.at(done, total, entries.getLast().place().text());
        });
        return read.isPresent();
    }

    private void write() {
        if (!gathered.isEmpty()) {
            writer.accept(gathered);
            gathered.clear();
        }
        written = System.nanoTime();
    }

    @Override
    public void close() {
        readers.close();
    }
}

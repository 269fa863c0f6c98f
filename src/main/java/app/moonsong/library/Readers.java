package app.moonsong.library;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Header readers at work side by side, a little ahead of the one who writes. More than two gained nothing on two cores.
 */
final class Readers implements AutoCloseable {
    private static final int WORKERS = 2;
    /** Enough that the readers go on while a batch is written, few enough that little is held. */
    private static final int AHEAD = 10;

    private static final int LOOK_MS = 50;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Deque<Future<List<FileEntry>>> ahead = new ArrayDeque<>();
    private final Folder folder;
    private final Iterator<List<Map.Entry<Path, BasicFileAttributes>>> portions;
    private final Progress progress;

    Readers(Folder folder, List<List<Map.Entry<Path, BasicFileAttributes>>> portions, Progress progress) {
        this.folder = folder;
        this.portions = portions.iterator();
        this.progress = progress;
    }

    /** What was read of the next portion, in its order; empty when all is read or the work was cancelled. */
    Optional<List<FileEntry>> next() {
        while (ahead.size() < AHEAD && portions.hasNext()) {
            var portion = portions.next();
            ahead.add(workers.submit(() -> read(portion)));
        }
        return ahead.isEmpty() ? Optional.empty() : result(ahead.remove());
    }

    /** A slow disk does not keep the listener from stopping. */
    private Optional<List<FileEntry>> result(Future<List<FileEntry>> portion) {
        while (!progress.cancelled()) {
            try {
                return Optional.of(portion.get(LOOK_MS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException notYet) {
                // Time to look whether the work was cancelled.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while reading headers", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("a header reader failed", e.getCause());
            }
        }
        return Optional.empty();
    }

    private List<FileEntry> read(List<Map.Entry<Path, BasicFileAttributes>> portion) {
        var readings = new ArrayList<Reading>(portion.size());
        try (var reader = new HeaderReader()) {
            for (var file : portion) {
                if (Thread.currentThread().isInterrupted()) {
                    return List.of(); // closed: nobody waits for it any more
                }
                readings.add(reader.read(file.getKey(), file.getValue()));
            }
        }
        return Albums.repaired(readings).stream()
                .map(r -> FileEntry.of(folder, r))
                .toList();
    }

    @Override
    public void close() {
        workers.shutdownNow();
        workers.close();
    }
}

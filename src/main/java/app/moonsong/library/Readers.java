package app.moonsong.library;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Header readers at work side by side; more than two gained nothing on two cores. */
final class Readers implements AutoCloseable {
    /** One more when they read something of files that they did not read before: then each file is read once anew. */
    static final int VERSION = 2;

    private static final int WORKERS = 2;
    private static final int LOOK_MS = 50;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Deque<Future<List<FileEntry>>> ahead = new ArrayDeque<>();
    private final Folder folder;
    private final Progress progress;

    Readers(Folder folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Has files read; those of one folder are judged together. */
    void start(List<Map.Entry<Path, BasicFileAttributes>> portion) {
        ahead.add(workers.submit(() -> read(portion)));
    }

    /** How many portions were started and not taken yet. */
    int underWay() {
        return ahead.size();
    }

    /** What was read of the oldest portion that is under way, in its order; empty when the work was cancelled. */
    Optional<List<FileEntry>> next() {
        return result(ahead.remove());
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

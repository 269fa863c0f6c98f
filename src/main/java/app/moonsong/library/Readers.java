package app.moonsong.library;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Header readers at work side by side; more than two gained nothing on two cores. */
final class Readers implements AutoCloseable {
    private static final int WORKERS = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);

    /** Reads files; the readings stand in the order of the files. */
    List<Reading> read(List<Map.Entry<Path, BasicFileAttributes>> files) {
        var parts = new ArrayList<Future<List<Reading>>>();
        int size = (files.size() + WORKERS - 1) / WORKERS;
        for (int from = 0; from < files.size(); from += size) {
            var part = files.subList(from, Math.min(files.size(), from + size));
            parts.add(workers.submit(() -> readAll(part)));
        }
        return parts.stream().flatMap(p -> result(p).stream()).toList();
    }

    private static List<Reading> result(Future<List<Reading>> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading headers", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a header reader failed", e.getCause());
        }
    }

    private static List<Reading> readAll(List<Map.Entry<Path, BasicFileAttributes>> part) {
        try (var reader = new HeaderReader()) {
            return part.stream().map(e -> reader.read(e.getKey(), e.getValue())).toList();
        }
    }

    @Override
    public void close() {
        workers.close();
    }
}

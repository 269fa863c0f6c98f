package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.LegacyText;
import app.moonsong.audio.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Brings the rows of one folder in step with what is on disk. Only files that changed are opened. */
final class Scanner {
    /** Files of one transaction: a crash loses no more than this work. */
    private static final int BATCH = 500;

    private final Database database;
    private final Folder folder;
    private final boolean full;
    private final Progress progress;
    private final Map<Path, Known> known = new HashMap<>();
    private final List<Reading.Unreadable> failed = new ArrayList<>();
    private int added;
    private int changed;
    private int moved;
    private int missing;
    private int unchanged;

    Scanner(Database database, Folder folder, boolean full, Progress progress) {
        this.database = database;
        this.folder = folder;
        this.full = full;
        this.progress = progress;
    }

    /** What a row says of a file. */
    private record Known(long id, String state, long sizeBytes, long modifiedNanos, String contentId) {}

    /** Scans; false when the folder is not there, or is empty where files had been, and nothing was touched. */
    boolean scan() {
        database.read(
                "SELECT id, path, encoded, state, size_bytes, modified_ns, content_id FROM file WHERE folder_id = ?",
                row -> known.put(
                        new Place(row.getString(2), row.getInt(3) == 1).in(folder.path()),
                        new Known(
                                row.getLong(1),
                                row.getString(4),
                                row.getLong(5),
                                row.getLong(6),
                                Objects.requireNonNullElse(row.getString(7), ""))),
                folder.id());
        Walk walk;
        try {
            if (!Files.isDirectory(folder.path())) {
                return false;
            }
            walk = new Walk(folder.path(), progress);
        } catch (IOException e) {
            return false;
        }
        if (walk.files().isEmpty() && !known.isEmpty()) {
            return false;
        }
        var gone = gone(walk);
        read(walk, gone);
        if (!progress.cancelled()) {
            markMissing(gone);
        }
        return true;
    }

    private Map<Path, Known> gone(Walk walk) {
        return known.entrySet().stream()
                .filter(e -> !walk.files().containsKey(e.getKey()) && !walk.unseen(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void read(Walk walk, Map<Path, Known> gone) {
        var toRead = new ArrayList<Map.Entry<Path, BasicFileAttributes>>();
        for (var entry : walk.files().entrySet()) {
            var row = known.get(entry.getKey());
            if (full || row == null || row.state().equals("missing") || differs(row, entry.getValue())) {
                toRead.add(entry);
            } else {
                unchanged++;
            }
        }
        int done = 0;
        try (var readers = new Readers()) {
            for (var batch : batches(toRead)) {
                if (progress.cancelled()) {
                    return;
                }
                var readings = repaired(readers.read(batch));
                database.write(connection -> {
                    store(connection, readings, gone);
                    return 0;
                });
                done += batch.size();
                progress.at(
                        done,
                        toRead.size(),
                        String.valueOf(batch.getLast().getKey().getFileName()));
            }
        }
    }

    private static boolean differs(Known row, BasicFileAttributes file) {
        return row.sizeBytes() != file.size()
                || row.modifiedNanos()
                        != FileStore.nanos(file.lastModifiedTime().toInstant());
    }

    private static <T> List<List<T>> batches(List<T> all) {
        var batches = new ArrayList<List<T>>();
        for (int i = 0; i < all.size(); i += BATCH) {
            batches.add(all.subList(i, Math.min(all.size(), i + BATCH)));
        }
        return batches;
    }

    /** An album's tags are judged together: the understood files that lie in one folder. */
    private static List<Reading> repaired(List<Reading> readings) {
        var albums = new HashMap<Path, List<AudioFile>>();
        for (var reading : readings) {
            if (reading instanceof Reading.Understood good) {
                albums.computeIfAbsent(good.file().path().getParent(), p -> new ArrayList<>())
                        .add(good.file());
            }
        }
        var mended = new HashMap<Path, Reading>();
        for (var album : albums.values()) {
            var before = album.stream().map(AudioFile::tags).toList();
            var after = LegacyText.repair(before);
            for (int i = 0; i < album.size(); i++) {
                var f = album.get(i);
                mended.put(
                        f.path(),
                        new Reading.Understood(new AudioFile(
                                f.path(),
                                f.sizeBytes(),
                                f.modified(),
                                f.sound(),
                                after.get(i),
                                f.picture(),
                                f.contentId())));
            }
        }
        return readings.stream()
                .map(r -> r instanceof Reading.Understood good
                        ? mended.getOrDefault(good.file().path(), r)
                        : r)
                .toList();
    }

    private void store(Connection connection, List<Reading> readings, Map<Path, Known> gone) throws SQLException {
        for (var reading : readings) {
            switch (reading) {
                case Reading.Understood good -> {
                    if (known.containsKey(good.file().path())) {
                        changed++;
                    } else if (move(connection, good.file(), gone)) {
                        moved++;
                    } else {
                        added++;
                    }
                }
                case Reading.Unreadable bad -> {
                    failed.add(bad);
                    changed += known.containsKey(bad.path()) ? 1 : 0;
                }
            }
        }
        FileStore.put(connection, folder, readings, Instant.now());
    }

    /** A new file with the audio of one that is gone is that one: its row, and all that hangs on it, moves along. */
    private boolean move(Connection connection, AudioFile file, Map<Path, Known> gone) throws SQLException {
        var from = gone.entrySet().stream()
                .filter(e -> e.getValue().contentId().equals(file.contentId().hex()))
                .min((a, b) -> Boolean.compare(sameName(b.getKey(), file), sameName(a.getKey(), file)));
        if (from.isEmpty()) {
            return false;
        }
        var place = Place.of(folder.path(), file.path());
        Database.update(
                connection,
                "UPDATE file SET path = ?, encoded = ? WHERE id = ?",
                place.text(),
                place.encoded() ? 1 : 0,
                from.get().getValue().id());
        gone.remove(from.get().getKey());
        return true;
    }

    private static boolean sameName(Path path, AudioFile file) {
        return Objects.equals(path.getFileName(), file.path().getFileName());
    }

    private void markMissing(Map<Path, Known> gone) {
        database.write(connection -> {
            for (var row : gone.values()) {
                missing += row.state().equals("missing") ? 0 : 1;
                Database.update(connection, "UPDATE file SET state = 'missing' WHERE id = ?", row.id());
            }
            return 0;
        });
    }

    /** Adds what this scan counted to a report. */
    ScanReport plus(ScanReport sum) {
        var all = new ArrayList<>(sum.failed());
        all.addAll(failed);
        return new ScanReport(
                sum.added() + added,
                sum.changed() + changed,
                sum.moved() + moved,
                sum.missing() + missing,
                sum.unchanged() + unchanged,
                all,
                sum.unreachable(),
                progress.cancelled(),
                sum.took());
    }

    /** Two readers at work on one batch: more gained nothing on two cores. */
    private static final class Readers implements AutoCloseable {
        private static final int WORKERS = 2;

        private final java.util.concurrent.ExecutorService workers =
                java.util.concurrent.Executors.newFixedThreadPool(WORKERS);

        List<Reading> read(List<Map.Entry<Path, BasicFileAttributes>> batch) {
            var halves = new ArrayList<java.util.concurrent.Future<List<Reading>>>();
            int half = (batch.size() + WORKERS - 1) / WORKERS;
            for (int from = 0; from < batch.size(); from += half) {
                var part = batch.subList(from, Math.min(batch.size(), from + half));
                halves.add(workers.submit(() -> readAll(part)));
            }
            return halves.stream().flatMap(h -> result(h).stream()).toList();
        }

        private static List<Reading> result(java.util.concurrent.Future<List<Reading>> half) {
            try {
                return half.get();
            } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException("a header reader failed", e);
            }
        }

        private static List<Reading> readAll(List<Map.Entry<Path, BasicFileAttributes>> part) {
            try (var reader = new HeaderReader()) {
                return part.stream()
                        .map(e -> reader.read(e.getKey(), e.getValue()))
                        .toList();
            }
        }

        @Override
        public void close() {
            workers.close();
        }
    }
}

package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Brings the rows of one folder in step with what is on disk. Only files that changed are opened. */
final class FolderScan {
    /** So many files make a transaction, or what was read in so long: a crash loses no more than this work. */
    private static final int BATCH = 2_000;

    private static final long LONGEST_NANOS = 1_000_000_000L;
    /** So many files are read in one go. */
    private static final int PORTION = 250;

    private final Scan scan;
    private final Folder folder;
    private final Known known;

    FolderScan(Scan scan, Folder folder, Known known) {
        this.scan = scan;
        this.folder = folder;
        this.known = known;
    }

    /** Scans; false when the folder is not there, or is empty where files had been, and nothing was touched. */
    boolean run() {
        Walk walk;
        try {
            if (!Files.isDirectory(folder.path())) {
                return false;
            }
            walk = new Walk(folder.path(), scan.progress());
        } catch (IOException e) {
            return false;
        }
        if (walk.files().isEmpty() && !known.in(folder).isEmpty()) {
            return false;
        }
        read(walk);
        if (!scan.progress().cancelled()) {
            markMissing(walk);
        }
        return true;
    }

    private void read(Walk walk) {
        var toRead = walk.files().entrySet().stream().filter(this::isNews).toList();
        int done = 0;
        long written = System.nanoTime();
        var gathered = new ArrayList<FileEntry>();
        try (var readers = new Readers(folder, portions(toRead), scan.progress())) {
            for (var read = readers.next(); read.isPresent(); read = readers.next()) {
                gathered.addAll(read.get());
                done += read.get().size();
                if (gathered.size() >= BATCH || System.nanoTime() - written > LONGEST_NANOS) {
                    write(gathered);
                    written = System.nanoTime();
                }
                scan.progress()
                        .at(done, toRead.size(), read.get().getLast().place().text());
            }
        }
        write(gathered);
    }

    private void write(List<FileEntry> gathered) {
        if (!gathered.isEmpty()) {
            scan.database().write(connection -> {
                store(connection, gathered);
                return gathered.size();
            });
            gathered.clear();
        }
    }

    private boolean isNews(Map.Entry<Path, BasicFileAttributes> file) {
        var row = known.at(file.getKey());
        boolean news = scan.full()
                || row == null
                || row.state().equals("missing")
                || row.sizeBytes() != file.getValue().size()
                || row.modifiedNanos()
                        != FileStore.nanos(file.getValue().lastModifiedTime().toInstant());
        if (!news) {
            scan.unchanged();
        }
        return news;
    }

    /** Cuts between folders where it can: the files of an album are read together. */
    private static <T> List<List<Map.Entry<Path, T>>> portions(List<Map.Entry<Path, T>> all) {
        var portions = new ArrayList<List<Map.Entry<Path, T>>>();
        int from = 0;
        for (int i = 1; i <= all.size(); i++) {
            boolean full = i - from >= 4 * PORTION;
            boolean enough = i - from >= PORTION;
            if (i == all.size() || full || (enough && !sameFolder(all.get(i - 1), all.get(i)))) {
                portions.add(all.subList(from, i));
                from = i;
            }
        }
        return portions;
    }

    private static boolean sameFolder(Map.Entry<Path, ?> a, Map.Entry<Path, ?> b) {
        return Objects.equals(a.getKey().getParent(), b.getKey().getParent());
    }

    private void store(Connection connection, List<FileEntry> entries) throws SQLException {
        for (var entry : entries) {
            switch (entry.reading()) {
                case Reading.Understood good -> {
                    if (known.at(good.file().path()) != null) {
                        scan.changed();
                    } else if (move(connection, good.file(), entry.place())) {
                        scan.moved();
                    } else {
                        scan.added();
                    }
                }
                case Reading.Unreadable bad -> scan.failed(bad);
            }
        }
        FileStore.put(connection, folder, entries, Instant.now());
    }

    /** A new file with the audio of one that is gone is that one: its row, and all that hangs on it, moves along. */
    private boolean move(Connection connection, AudioFile file, Place place) throws SQLException {
        var from = movedFrom(file);
        if (from.isEmpty()) {
            return false;
        }
        Database.update(
                connection,
                "UPDATE OR IGNORE file SET folder_id = ?, path = ?, encoded = ? WHERE id = ?",
                folder.id(),
                place.text(),
                place.encoded() ? 1 : 0,
                from.get().id());
        known.moved(from.get());
        return true;
    }

    private Optional<Known.Row> movedFrom(AudioFile file) {
        var gone = known.goneWithContent(file.contentId().hex());
        var hashed = gone.stream().filter(r -> !r.audioHash().isEmpty()).toList();
        if (!hashed.isEmpty()) {
            var hash = hash(file.path());
            var same = hashed.stream().filter(r -> r.audioHash().equals(hash)).toList();
            if (!same.isEmpty()) {
                return nearest(same, file);
            }
        }
        return nearest(gone.stream().filter(r -> r.audioHash().isEmpty()).toList(), file);
    }

    private static Optional<Known.Row> nearest(List<Known.Row> rows, AudioFile file) {
        var name = file.path().getFileName();
        return rows.stream()
                .filter(r -> Objects.equals(r.path().getFileName(), name))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private static String hash(Path file) {
        try {
            return Twins.of(file);
        } catch (IOException e) {
            return "cannot be read";
        }
    }

    private void markMissing(Walk walk) {
        var gone = known.in(folder).stream()
                .filter(r -> !walk.files().containsKey(r.path()) && !walk.unseen(r.path()))
                .filter(r -> !r.state().equals("missing"))
                .toList();
        scan.database().write(connection -> {
            for (var row : gone) {
                scan.missing();
                Database.update(connection, "UPDATE file SET state = 'missing' WHERE id = ?", row.id());
            }
            return gone.size();
        });
    }
}

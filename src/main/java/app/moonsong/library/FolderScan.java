package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Reading;
import app.moonsong.sheet.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Brings the rows of one folder in step with what is on disk. Only files that changed are opened. */
final class FolderScan {
    private final Scan scan;
    private final Folder folder;
    private final Known known;
    private final boolean outdated;

    FolderScan(Scan scan, Folder folder, Known known) {
        this.scan = scan;
        this.folder = folder;
        this.known = known;
        this.outdated = Folders.readers(scan.database(), folder) < Readers.VERSION;
    }

    /** Scans; false when the folder is not there, or is empty where files had been, and nothing was touched. */
    boolean run() {
        Walk walk;
        try (var intake = new Intake(folder, scan.progress(), this::write)) {
            if (!Files.isDirectory(folder.path())) {
                return false;
            }
            walk = new Walk(folder.path(), scan.progress(), (file, attributes) -> {
                if (isNews(file, attributes)) {
                    intake.add(file, attributes);
                }
            });
            intake.finish();
        } catch (IOException e) {
            return false;
        }
        if (walk.files().isEmpty() && !known.in(folder).isEmpty()) {
            return false;
        }
        if (!scan.progress().cancelled()) {
            new SheetScan(scan, folder, known, walk, this::store).run();
            markMissing(walk);
            if (outdated) {
                Folders.read(scan.database(), folder);
            }
        }
        return true;
    }

    private boolean isNews(Path file, BasicFileAttributes attributes) {
        var row = known.at(file);
        boolean news = scan.full()
                || outdated
                || row == null
                || row.state().equals("missing") && !row.rests()
                || row.sizeBytes() != attributes.size()
                || row.modifiedNanos()
                        != FileStore.nanos(attributes.lastModifiedTime().toInstant());
        if (!news && row != null && !row.rests()) {
            scan.unchanged();
        }
        return news;
    }

    private void write(List<FileEntry> entries) {
        scan.database().writeRebuildable(connection -> {
            store(connection, entries);
            return entries.size();
        });
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
                .filter(r -> !walk.files().contains(PartName.file(r.path())) && !walk.unseen(r.path()))
                .filter(r -> !r.state().equals("missing") && !SheetText.isSheet(r.path()))
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

package app.moonsong.library;

import app.moonsong.audio.AudioNames;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The rows of files that the program itself changed: they are brought up to date without a scan. */
public final class IndexRows {
    private IndexRows() {}

    /** The row of a file, if it lies in a folder of the library and is known. */
    public static Optional<Long> idOf(Connection connection, Path file) throws SQLException {
        var folder = folderOf(connection, file);
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        var place = Place.of(folder.get().path(), file);
        return Database.query(
                        connection,
                        "SELECT id FROM file WHERE folder_id = ? AND path = ? AND encoded = ?",
                        row -> row.getLong(1),
                        folder.get().id(),
                        place.text(),
                        place.encoded() ? 1 : 0)
                .stream()
                .findFirst();
    }

    /** Reads files again that lie in a folder of the library. Old encodings are judged with the files beside them. */
    public static void reread(Database database, Collection<Path> files) {
        var wanted = new HashSet<>(files);
        var albums = new TreeSet<Path>();
        files.forEach(file -> Optional.ofNullable(file.getParent()).ifPresent(albums::add));
        for (var album : albums) {
            var folder = database.work(connection -> folderOf(connection, album.resolve("file")));
            folder.ifPresent(f -> put(database, f, album, wanted));
        }
    }

    private static void put(Database database, Folder folder, Path album, Collection<Path> wanted) {
        var entries = Albums.repaired(read(album)).stream()
                .filter(r -> wanted.contains(path(r)))
                .map(r -> FileEntry.of(folder, r))
                .toList();
        database.writeRebuildable(connection -> {
            FileStore.put(connection, folder, entries, Instant.now());
            return entries.size();
        });
    }

    private static List<Reading> read(Path album) {
        var readings = new ArrayList<Reading>();
        try (var files = Files.list(album);
                var reader = new HeaderReader()) {
            files.filter(AudioNames::isAudio).forEach(file -> readings.add(reader.read(file)));
        } catch (IOException e) {
            return List.of(); // the folder went away: the next scan says so
        }
        return readings;
    }

    private static Path path(Reading reading) {
        return switch (reading) {
            case Reading.Understood good -> good.file().path();
            case Reading.Unreadable bad -> bad.path();
        };
    }

    /** A file got another name: its row, and all that hangs on it, moves along. */
    public static void move(Connection connection, Path from, Path to) throws SQLException {
        var id = idOf(connection, from);
        var folder = folderOf(connection, to);
        if (id.isPresent() && folder.isPresent()) {
            var place = Place.of(folder.get().path(), to);
            Database.update(
                    connection,
                    "UPDATE OR IGNORE file SET folder_id = ?, path = ?, encoded = ? WHERE id = ?",
                    folder.get().id(),
                    place.text(),
                    place.encoded() ? 1 : 0,
                    id.get());
        }
    }

    private static Optional<Folder> folderOf(Connection connection, Path file) throws SQLException {
        return Database.query(connection, "SELECT id, path, encoded FROM folder", FileStore::folder).stream()
                .filter(f -> file.startsWith(f.path()))
                .findFirst();
    }
}

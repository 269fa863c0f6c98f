package app.moonsong.library;

import app.moonsong.audio.PartName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rows say of every file, before a scan. */
final class Known {
    private final Map<Path, Row> rows = new HashMap<>();
    private final Map<String, List<Row>> byContent = new HashMap<>();
    /** Looked up on disk once for each content id that turns up at a new place. */
    private final Map<String, List<Row>> gone = new HashMap<>();

    /** One file; texts are empty when not known. */
    record Row(
            long id,
            Folder folder,
            Path path,
            String state,
            long sizeBytes,
            long modifiedNanos,
            String contentId,
            String audioHash,
            boolean rests) {}

    Known(Database database) {
        var folders = new HashMap<Long, Folder>();
        database.read("SELECT id, path, encoded FROM folder", FileStore::folder).forEach(f -> folders.put(f.id(), f));
        database.work(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT id, folder_id, path, encoded, state, size_bytes,"
                            + " modified_ns, content_id, audio_hash, rests FROM file")) {
                while (row.next()) {
                    var folder = Objects.requireNonNull(folders.get(row.getLong(2)));
                    add(new Row(
                            row.getLong(1),
                            folder,
                            new Place(row.getString(3), row.getInt(4) == 1).in(folder.path()),
                            row.getString(5),
                            row.getLong(6),
                            row.getLong(7),
                            Objects.requireNonNullElse(row.getString(8), ""),
                            Objects.requireNonNullElse(row.getString(9), ""),
                            row.getInt(10) == 1));
                }
            }
            return 0;
        });
    }

    private void add(Row row) {
        rows.put(row.path(), row);
        if (!row.contentId().isEmpty()) {
            byContent.computeIfAbsent(row.contentId(), k -> new ArrayList<>(1)).add(row);
        }
    }

    @Nullable
    Row at(Path path) {
        return rows.get(path);
    }

    List<Row> in(Folder folder) {
        return rows.values().stream().filter(r -> r.folder().equals(folder)).toList();
    }

    /** The rows with this audio whose files are no longer where they were, though their folder is there. */
    List<Row> goneWithContent(String contentId) {
        var sharing = byContent.get(contentId);
        return sharing == null ? List.of() : gone.computeIfAbsent(contentId, id -> gone(sharing));
    }

    private static List<Row> gone(List<Row> rows) {
        return rows.stream()
                .filter(r -> Files.notExists(PartName.file(r.path()))
                        && Files.isDirectory(r.folder().path()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** The row's file has been found elsewhere. */
    void moved(Row row) {
        rows.remove(row.path());
        goneWithContent(row.contentId()).remove(row);
    }
}

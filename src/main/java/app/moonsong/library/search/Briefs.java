package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.FileStore;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.Recordings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells in short what spots are. Where a track was found, the files that are held to be it are told with it, in the place
 * of the first of them: what is asked of a file, such as when it was added, is not known of its track.
 */
final class Briefs {
    private static final String FILES = """
            SELECT id, folder_id, path, state, size_bytes, length_ns, tags ->> '$.ALBUM[0]' AS album FROM file
            WHERE id IN (SELECT value FROM json_each(?))
            """;

    private final Connection connection;
    private final FilmRows rows;
    private final Set<Long> reachable;
    private final Map<Long, FilmRows.Row> held = new HashMap<>();

    /** {@code reachable} are the ids of the folders whose files can be heard now. */
    Briefs(Connection connection, FilmRows rows, Set<Long> reachable) {
        this.connection = connection;
        this.rows = rows;
        this.reachable = reachable;
        for (var row : rows.tracks().values()) {
            sure(row).forEach(h -> held.putIfAbsent(h.file().id(), row));
        }
    }

    private static List<HeldFile> sure(FilmRows.Row row) {
        return row.row().files().stream()
                .filter(h -> h.match().decision().holds())
                .toList();
    }

    private static String recording(FilmRows.Row row) {
        return Recordings.name(row.row().track());
    }

    /** Returns what spots of tracks and files are, in their order; one recording once. */
    List<Brief> of(List<Long> spots) throws SQLException {
        var tracks = new HashMap<String, FilmRows.Row>();
        for (long spot : spots) {
            track(spot).ifPresent(r -> tracks.putIfAbsent(recording(r), r));
        }
        var files = files(spots);
        var briefs = new ArrayList<Brief>();
        var told = new HashSet<String>();
        for (long spot : spots) {
            var row = track(spot).or(() -> heldBy(spot)).map(r -> tracks.get(recording(r)));
            if (row.isPresent()) {
                if (told.add(recording(row.get()))) {
                    briefs.add(of(row.get()));
                }
            } else {
                Optional.ofNullable(files.get(Spot.id(spot))).ifPresent(briefs::add);
            }
        }
        return briefs;
    }

    private Optional<FilmRows.Row> track(long spot) {
        return Spot.kind(spot) == Spot.Kind.TRACK ? rows.track(Spot.id(spot)) : Optional.empty();
    }

    private Optional<FilmRows.Row> heldBy(long spot) {
        return Spot.kind(spot) == Spot.Kind.FILE ? Optional.ofNullable(held.get(Spot.id(spot))) : Optional.empty();
    }

    private Brief of(FilmRows.Row row) {
        var track = row.row().track();
        var release = row.film().id() + "/" + row.release().id();
        var file = sure(row).stream()
                .map(HeldFile::file)
                .filter(f -> f.state() == IndexedFile.State.PRESENT
                        && reachable.contains(f.folder().id()))
                .findFirst();
        return new Brief(
                Optional.of(track),
                file.map(f -> OptionalLong.of(f.id())).orElse(OptionalLong.empty()),
                file.isPresent(),
                release,
                row.row().length().orElse(Duration.ZERO),
                file.map(IndexedFile::sizeBytes).orElse(0L));
    }

    private Map<Long, Brief> files(List<Long> spots) throws SQLException {
        var ids = spots.stream().filter(s -> Spot.kind(s) == Spot.Kind.FILE).map(Spot::id);
        var files = new HashMap<Long, Brief>();
        Database.query(connection, FILES, r -> files.put(r.getLong(1), of(r)), list(ids.toList()));
        return files;
    }

    private Brief of(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        var path = row.getString("path");
        var album = row.getString("album");
        var folder = row.getLong("folder_id") + "/" + path.substring(0, path.lastIndexOf('/') + 1);
        return new Brief(
                Optional.ofNullable(held.get(id)).map(r -> r.row().track()),
                OptionalLong.of(id),
                row.getString("state").equals("present") && reachable.contains(row.getLong("folder_id")),
                album == null || album.isBlank() ? folder : album,
                Duration.ofNanos(row.getLong("length_ns")),
                row.getLong("size_bytes"));
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    /** Reads the files of what was told; what has none any more stays without. */
    static List<SearchHit> read(Connection connection, List<Brief> briefs) throws SQLException {
        var ids = new LinkedHashSet<Long>();
        briefs.forEach(b -> b.file().ifPresent(ids::add));
        var files = new HashMap<Long, IndexedFile>();
        Database.query(
                connection,
                FileStore.FILES + "WHERE file.id IN (SELECT value FROM json_each(?))",
                r -> files.put(r.getLong("id"), FileStore.file(r)),
                list(ids));
        return briefs.stream()
                .map(b -> new SearchHit(Optional.ofNullable(files.get(b.file().orElse(-1))), b.track()))
                .toList();
    }
}

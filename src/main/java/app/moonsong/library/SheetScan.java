package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Reading;
import app.moonsong.sheet.SheetPart;
import app.moonsong.sheet.SheetReading;
import app.moonsong.sheet.SheetReading.Problem;
import app.moonsong.sheet.SheetText;
import app.moonsong.sheet.Sheets;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the parts of one folder's files in step with the cue sheets beside and inside them, once the files themselves are. Sheets
 * are small, so all are read each time; rows are written only where they would say something else. So it does not matter
 * which of sheet and file changed, or where an earlier scan was cut off.
 */
final class SheetScan {
    private static final String CONCERNED = FileStore.ROWS + """
            WHERE file.folder_id = ? AND (file.rests = 1 OR file.part_from IS NOT NULL
              OR lower(substr(file.path, -4)) = '.cue' OR instr(file.tags, '"CUE_SHEET"') > 0)
            """;

    private final Scan scan;
    private final Folder folder;
    private final Known known;
    private final Walk walk;
    private final Store store;
    private final Map<Path, IndexedFile> rows = new HashMap<>();
    private final Map<Path, List<IndexedFile>> byFile = new HashMap<>();

    /** Writes what was read as files are written: a new one may be one that moved. */
    interface Store {
        void store(Connection connection, List<FileEntry> entries) throws SQLException;
    }

    SheetScan(Scan scan, Folder folder, Known known, Walk walk, Store store) {
        this.scan = scan;
        this.folder = folder;
        this.known = known;
        this.walk = walk;
        this.store = store;
    }

    void run() {
        scan.database().work(this::readRows);
        if (walk.sheets().isEmpty() && rows.isEmpty()) {
            return;
        }
        var parts = new LinkedHashMap<Path, List<SheetPart>>();
        var problems = new LinkedHashMap<Path, Problem>();
        var inside = readInside(parts);
        inside.keySet().removeAll(readBeside(parts, problems));
        scan.database().writeRebuildable(connection -> {
            for (var cut : parts.entrySet()) {
                divide(connection, cut.getKey(), cut.getValue());
            }
            giveBack(connection, parts);
            tell(connection, problems);
            tellInside(connection, inside);
            return parts.size();
        });
    }

    private int readRows(Connection connection) throws SQLException {
        rows.clear();
        byFile.clear();
        for (var row : Database.query(connection, CONCERNED, FileStore::file, folder.id())) {
            rows.put(row.path(), row);
            byFile.computeIfAbsent(row.excerpt().file(), _ -> new ArrayList<>()).add(row);
        }
        return rows.size();
    }

    /** Returns what is wrong with the sheets inside files. */
    private Map<Path, Problem> readInside(Map<Path, List<SheetPart>> parts) {
        var problems = new LinkedHashMap<Path, Problem>();
        for (var row : rows.values()) {
            if (row.part().isEmpty()
                    && row.state() != IndexedFile.State.UNREADABLE
                    && walk.files().contains(row.path())) {
                row.audio().map(Sheets::inside).ifPresent(inside -> {
                    parts.putAll(inside.parts());
                    inside.problem().ifPresent(p -> problems.put(row.path(), p));
                });
            }
        }
        return problems;
    }

    /**
     * A sheet beside a file counts more than the one inside; of several one, as {@link SheetReading#addTo} has it. Returns
     * which files such sheets cut.
     */
    private Set<Path> readBeside(Map<Path, List<SheetPart>> parts, Map<Path, Problem> problems) {
        var byFolder = walk.sheets().isEmpty()
                ? Map.<Path, List<Path>>of()
                : walk.files().stream().collect(Collectors.groupingBy(f -> Objects.requireNonNull(f.getParent())));
        var sheets = new Sheets(f -> byFolder.getOrDefault(f, List.of()), this::whole);
        var beside = new LinkedHashMap<Path, List<SheetPart>>();
        for (var path : walk.sheets().keySet()) {
            var reading = sheets.read(path);
            reading.addTo(beside, path);
            reading.problem().ifPresent(p -> problems.put(path, p));
        }
        parts.putAll(beside);
        return beside.keySet();
    }

    private Optional<AudioFile> whole(Path file) {
        return FileStore.at(scan.database(), FileStore.ROWS, folder, file)
                .filter(f -> f.state() != IndexedFile.State.UNREADABLE)
                .flatMap(IndexedFile::audio);
    }

    /** The parts stand for the file from here on. */
    private void divide(Connection connection, Path file, List<SheetPart> parts) throws SQLException {
        var before = byFile.getOrDefault(file, List.of());
        if (new Renumbering(folder).run(connection, before, parts)) {
            readRows(connection);
        }
        var news = new ArrayList<FileEntry>();
        for (var part : parts) {
            if (stands(part)) {
                scan.unchanged();
            } else {
                news.add(FileEntry.of(folder, part));
            }
        }
        store.store(connection, news);
        for (var entry : news) {
            update(connection, "rests = 0, state = 'present'", entry.place());
        }
        int divided =
                update(connection, "rests = 1, state = 'missing'", Place.of(folder.path(), file), "AND rests = 0");
        if (divided > 0 && known.at(file) == null) {
            scan.divided();
        }
    }

    private boolean stands(SheetPart part) {
        var row = rows.get(part.audio().path());
        return row != null
                && row.state() == IndexedFile.State.PRESENT
                && row.audio().equals(Optional.of(part.audio()))
                && row.part().equals(Optional.of(part.excerpt()));
    }

    /** Where no sheet speaks of a file that is there any more, it stands for its parts. */
    private void giveBack(Connection connection, Map<Path, List<SheetPart>> parts) throws SQLException {
        for (var row : rows.values()) {
            var file = row.excerpt().file();
            if (!walk.files().contains(file)) {
                continue;
            }
            var place = Place.of(folder.path(), row.path());
            var cut = parts.getOrDefault(file, List.of());
            if (row.part().isEmpty() && cut.isEmpty()) {
                giveBack(connection, place);
            } else if (row.part().isPresent()
                    && cut.stream().noneMatch(p -> p.audio().path().equals(row.path()))) {
                update(connection, "rests = 1, state = 'missing'", place, "AND rests = 0");
            }
        }
    }

    private void giveBack(Connection connection, Place whole) throws SQLException {
        var change = "rests = 0, state = iif(state = 'missing', 'present', state)";
        if (update(connection, change, whole, "AND rests = 1") > 0) {
            scan.changed();
        }
    }

    /** A sheet with a problem is listed as a file that cannot be read is; one without is not listed. */
    private void tell(Connection connection, Map<Path, Problem> problems) throws SQLException {
        for (var row : rows.values()) {
            if (SheetText.isSheet(row.path()) && !problems.containsKey(row.path())) {
                Database.update(connection, "DELETE FROM file WHERE id = ?", row.id());
            }
        }
        var news = problems.entrySet().stream()
                .map(p -> unreadable(
                        p.getKey(), Objects.requireNonNull(walk.sheets().get(p.getKey())), p.getValue()))
                .filter(u -> scan.full() || !isTold(u))
                .map(u -> FileEntry.of(folder, u))
                .toList();
        store.store(connection, news);
    }

    /** A file whose sheet inside has a problem is there all the same; what is wrong is kept with it until it is read anew. */
    private void tellInside(Connection connection, Map<Path, Problem> problems) throws SQLException {
        for (var row : rows.values()) {
            var problem = problems.get(row.path());
            if (problem != null && row.reason().isEmpty()) {
                Database.update(
                        connection,
                        "UPDATE file SET reason = ?, detail = ? WHERE id = ?",
                        problem.reason().name(),
                        problem.detail(),
                        row.id());
                scan.failed(new Reading.Unreadable(
                        row.path(), row.sizeBytes(), row.modified(), problem.reason(), problem.detail()));
            }
        }
    }

    private boolean isTold(Reading.Unreadable problem) {
        var row = rows.get(problem.path());
        return row != null && row.reason().equals(Optional.of(problem));
    }

    private static Reading.Unreadable unreadable(Path sheet, BasicFileAttributes attributes, Problem problem) {
        return new Reading.Unreadable(
                sheet,
                attributes.size(),
                attributes.lastModifiedTime().toInstant(),
                problem.reason(),
                problem.detail());
    }

    private int update(Connection connection, String change, Place place) throws SQLException {
        return update(connection, change, place, "");
    }

    private int update(Connection connection, String change, Place place, String only) throws SQLException {
        return Database.update(
                connection,
                "UPDATE file SET " + change + " WHERE folder_id = ? AND path = ? AND encoded = ? " + only,
                folder.id(),
                place.text(),
                place.encoded() ? 1 : 0);
    }
}

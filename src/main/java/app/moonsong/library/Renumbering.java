package app.moonsong.library;

import app.moonsong.audio.PartName;
import app.moonsong.sheet.SheetPart;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lets the rows of a file's parts, and all that hangs on them, follow their sound where a sheet numbers it anew. */
final class Renumbering {
    private static final String MOVE = "UPDATE file SET path = ? WHERE id = ?";

    private final Folder folder;

    Renumbering(Folder folder) {
        this.folder = folder;
    }

    /** Gives rows their new names; returns whether there were any to give. */
    boolean run(Connection connection, Collection<IndexedFile> rows, List<SheetPart> parts) throws SQLException {
        var moves = moves(rows, parts);
        // A name may be free only once another row has left it.
        for (var move : moves.entrySet()) {
            Database.update(connection, MOVE, "#" + move.getKey(), move.getKey());
        }
        for (var move : moves.entrySet()) {
            Database.update(
                    connection, MOVE, Place.of(folder.path(), move.getValue()).text(), move.getKey());
        }
        return !moves.isEmpty();
    }

    /** The new names of rows by their ids; a row whose sound is gone and whose name is wanted takes one that is left. */
    private static Map<Long, Path> moves(Collection<IndexedFile> rows, List<SheetPart> parts) {
        var bySound = rows.stream()
                .filter(r -> r.part().isPresent() && r.audio().isPresent())
                .collect(Collectors.toMap(r -> r.audio().orElseThrow().contentId(), r -> r, (a, _) -> a));
        var moves = new HashMap<Long, Path>();
        var left = new ArrayDeque<Path>();
        for (var part : parts) {
            var row = bySound.get(part.audio().contentId());
            if (row != null && !row.path().equals(part.audio().path())) {
                moves.put(row.id(), part.audio().path());
                left.add(row.path());
            }
        }
        var wanted = new HashSet<>(moves.values());
        left.removeIf(wanted::contains);
        rows.stream()
                .filter(r -> !moves.containsKey(r.id()) && wanted.contains(r.path()))
                .sorted((a, b) -> number(a) - number(b))
                .toList()
                .forEach(r -> moves.put(r.id(), left.remove()));
        return moves;
    }

    private static int number(IndexedFile row) {
        return PartName.number(row.path()).orElse(0);
    }
}

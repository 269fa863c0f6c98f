package app.moonsong.library.labels;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edit under way, within one transaction: of each row it changes it keeps what was there. */
final class LabelEdit {
    private static final String KEEP =
            "INSERT OR IGNORE INTO label_change (edit_id, label, subject, before) VALUES (?, ?, ?, ?)";
    private static final String UNDO = "WHERE undone = 0 ORDER BY id DESC";
    private static final String REDO = "WHERE undone = 1 ORDER BY id";

    private final Connection connection;
    private final long id;

    private LabelEdit(Connection connection, long id) {
        this.connection = connection;
        this.id = id;
    }

    /** Begins one; what was taken back before can no longer be made again. */
    static LabelEdit begin(Connection connection, LabelsEdited kind) throws SQLException {
        Database.update(connection, "DELETE FROM label_edit WHERE undone = 1");
        var id = Database.query(
                connection,
                "INSERT INTO label_edit (kind) VALUES (?) RETURNING id",
                row -> row.getLong(1),
                kind.name());
        return new LabelEdit(connection, id.getFirst());
    }

    /** The edit that would be taken back now; empty when there is none. */
    static Optional<LabelsEdited> last(Connection connection) throws SQLException {
        return first(connection, UNDO).map(Last::kind);
    }

    /** The edit that would be made again now; empty when there is none. */
    static Optional<LabelsEdited> next(Connection connection) throws SQLException {
        return first(connection, REDO).map(Last::kind);
    }

    /** Takes the last edit back; empty when there is none. */
    static Optional<LabelsEdited> undo(Connection connection) throws SQLException {
        var last = first(connection, UNDO);
        if (last.isPresent()) {
            for (var change : changes(connection, "before", last.get())) {
                var now = read(connection, change.label(), change.subject());
                Database.update(
                        connection,
                        "UPDATE label_change SET after = ? WHERE edit_id = ? AND label = ? AND subject = ?",
                        now.isEmpty() ? null : now.getFirst(),
                        last.get().id(),
                        change.label(),
                        change.subject());
                write(
                        connection,
                        change.label(),
                        change.subject(),
                        change.value().orElse(null));
            }
            mark(connection, last.get(), true);
        }
        return last.map(Last::kind);
    }

    /** Makes the edit again that was taken back last; empty when there is none. */
    static Optional<LabelsEdited> redo(Connection connection) throws SQLException {
        var next = first(connection, REDO);
        if (next.isPresent()) {
            for (var change : changes(connection, "after", next.get())) {
                write(
                        connection,
                        change.label(),
                        change.subject(),
                        change.value().orElse(null));
            }
            mark(connection, next.get(), false);
        }
        return next.map(Last::kind);
    }

    private static Optional<Last> first(Connection connection, String which) throws SQLException {
        return Database.query(
                        connection,
                        "SELECT id, kind FROM label_edit " + which + " LIMIT 1",
                        row -> new Last(row.getLong(1), LabelsEdited.valueOf(row.getString(2))))
                .stream()
                .findFirst();
    }

    private static List<Change> changes(Connection connection, String side, Last edit) throws SQLException {
        return Database.query(
                connection,
                "SELECT label, subject, " + side + " FROM label_change WHERE edit_id = ?",
                row -> new Change(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))),
                edit.id());
    }

    private static void mark(Connection connection, Last edit, boolean undone) throws SQLException {
        Database.update(connection, "UPDATE label_edit SET undone = ? WHERE id = ?", undone ? 1 : 0, edit.id());
    }

    private record Last(long id, LabelsEdited kind) {}

    private record Change(String label, String subject, Optional<String> value) {}

    /** Gives a label its color, or with null takes it away. */
    void label(String label, @Nullable String color) throws SQLException {
        put(label, "", color);
    }

    /** Puts a label on something, or takes it off. */
    void on(String label, Subject subject, boolean on) throws SQLException {
        put(label, subject.name(), on ? "1" : null);
    }

    /** Rates something; 0 takes its stars away. */
    void rate(Subject subject, int halfStars) throws SQLException {
        put("", subject.name(), halfStars == 0 ? null : String.valueOf(halfStars));
    }

    private void put(String label, String subject, @Nullable String value) throws SQLException {
        var before = read(connection, label, subject);
        Database.update(connection, KEEP, id, label, subject, before.isEmpty() ? null : before.getFirst());
        write(connection, label, subject, value);
    }

    private static List<String> read(Connection connection, String label, String subject) throws SQLException {
        if (subject.isEmpty()) {
            return Database.query(connection, "SELECT color FROM label WHERE name = ?", r -> r.getString(1), label);
        }
        return label.isEmpty()
                ? Database.query(
                        connection, "SELECT half_stars FROM rating WHERE subject = ?", r -> r.getString(1), subject)
                : Database.query(
                        connection,
                        "SELECT '1' FROM labelled WHERE subject = ? AND label = ?",
                        r -> r.getString(1),
                        subject,
                        label);
    }

    private static void write(Connection connection, String label, String subject, @Nullable String value)
            throws SQLException {
        if (subject.isEmpty()) {
            Database.update(connection, "DELETE FROM label WHERE name = ?", label);
            if (value != null) {
                Database.update(connection, "INSERT INTO label VALUES (?, ?)", label, value);
            }
        } else if (label.isEmpty()) {
            Database.update(connection, "DELETE FROM rating WHERE subject = ?", subject);
            if (value != null) {
                Database.update(connection, "INSERT INTO rating VALUES (?, ?)", subject, Integer.valueOf(value));
            }
        } else if (value == null) {
            Database.update(connection, "DELETE FROM labelled WHERE subject = ? AND label = ?", subject, label);
        } else {
            Database.update(connection, "INSERT OR IGNORE INTO labelled VALUES (?, ?)", label, subject);
        }
    }
}

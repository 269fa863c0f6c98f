package app.moonsong.library.labels;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One edit under way, within one transaction: of each row it changes it keeps what was there. */
final class LabelEdit {
    private static final String KEEP = "INSERT OR IGNORE INTO label_change VALUES (?, ?, ?, ?)";

    private final Connection connection;
    private final long id;

    private LabelEdit(Connection connection, long id) {
        this.connection = connection;
        this.id = id;
    }

    static LabelEdit begin(Connection connection, LabelsEdited kind) throws SQLException {
        var id = Database.query(
                connection,
                "INSERT INTO label_edit (kind) VALUES (?) RETURNING id",
                row -> row.getLong(1),
                kind.name());
        return new LabelEdit(connection, id.getFirst());
    }

    /** Takes the last edit back; empty when there is none. */
    static Optional<LabelsEdited> undo(Connection connection) throws SQLException {
        var last = Database.query(
                connection,
                "SELECT id, kind FROM label_edit ORDER BY id DESC LIMIT 1",
                row -> new Last(row.getLong(1), LabelsEdited.valueOf(row.getString(2))));
        if (last.isEmpty()) {
            return Optional.empty();
        }
        var changes = Database.query(
                connection,
                "SELECT label, subject, before FROM label_change WHERE edit_id = ?",
                row -> new Change(row.getString(1), row.getString(2), Optional.ofNullable(row.getString(3))),
                last.getFirst().id());
        for (var change : changes) {
            write(connection, change.label(), change.subject(), change.before().orElse(null));
        }
        Database.update(
                connection,
                "DELETE FROM label_edit WHERE id = ?",
                last.getFirst().id());
        return Optional.of(last.getFirst().kind());
    }

    private record Last(long id, LabelsEdited kind) {}

    private record Change(String label, String subject, Optional<String> before) {}

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

package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The rows of what makes smart playlists. */
final class RuleRows {
    private RuleRows() {}

    /** Writes a rule; returns its id. */
    static long put(Connection connection, SmartRule rule) throws SQLException {
        return Database.query(
                        connection,
                        "INSERT INTO smart_rule (query, arranged, most_pieces, most_ms, most_bytes)"
                                + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                        row -> row.getLong(1),
                        rule.query(),
                        rule.order().written(),
                        rule.limit().pieces(),
                        rule.limit().length().toMillis(),
                        rule.limit().bytes())
                .getFirst();
    }

    /** Makes a playlist that was just made a smart one. */
    static void give(Connection connection, long playlist, SmartRule rule) throws SQLException {
        Database.update(connection, "UPDATE playlist SET rule_id = ? WHERE id = ?", put(connection, rule), playlist);
    }

    /** Reads the rule of a playlist's row, if it has one. */
    static Optional<SmartRule> read(ResultSet row) throws SQLException {
        var query = row.getString("query");
        if (query == null) {
            return Optional.empty();
        }
        var limit = new SmartLimit(
                row.getInt("most_pieces"), Duration.ofMillis(row.getLong("most_ms")), row.getLong("most_bytes"));
        var order = SmartOrder.read(row.getString("arranged")).orElse(new SmartOrder.AsFound());
        return Optional.of(new SmartRule(query, order, limit));
    }

    /** Forgets the rules that no playlist has or can get back; returns how many. */
    static int forgetUnused(Connection connection) throws SQLException {
        return Database.update(connection, """
                DELETE FROM smart_rule WHERE id NOT IN (
                  SELECT rule_id FROM playlist WHERE rule_id IS NOT NULL
                  UNION SELECT rule_id FROM playlist_edit_head WHERE rule_id IS NOT NULL)
                """);
    }
}

package app.moonsong.library.search;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes documents into the index. Made for one piece of work. */
final class DocumentStore implements AutoCloseable {
    private static final String TERMS = "INSERT INTO search_words (rowid, "
            + Document.COLUMNS.stream().map(Columns::name).collect(Collectors.joining(", "))
            + ") VALUES (?" + ", ?".repeat(Document.COLUMNS.size()) + ")";
    private static final String ROW = "INSERT INTO search_row (spot, kind, id, year, length_ms, bitrate_kbps, added_ms,"
            + " plays, played_ms, rating, lossless) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String STALE = "SELECT spot FROM search_row WHERE kind = ?"
            + " AND id IN (SELECT id FROM search_stale WHERE kind = ? AND id <= ?)";

    private final Connection connection;
    private final PreparedStatement terms;
    private final PreparedStatement row;
    private final PreparedStatement word;
    private final PreparedStatement part;
    private final Set<String> seen;

    /** {@code seen} are words that are known to be kept. */
    DocumentStore(Connection connection, Set<String> seen) throws SQLException {
        this.connection = connection;
        this.seen = seen;
        terms = connection.prepareStatement(TERMS);
        row = connection.prepareStatement(ROW);
        word = connection.prepareStatement("INSERT OR IGNORE INTO search_word (word) VALUES (?)");
        part = connection.prepareStatement("INSERT INTO search_part (rowid, word) VALUES (last_insert_rowid(), ?)");
    }

    /** Removes what has changed of one kind, up to an id. */
    void removeStale(Spot.Kind kind, long last) throws SQLException {
        var spots = Database.query(connection, STALE, r -> r.getLong(1), kind.code(), kind.code(), last);
        try (var words = connection.prepareStatement("DELETE FROM search_words WHERE rowid = ?");
                var rows = connection.prepareStatement("DELETE FROM search_row WHERE spot = ?")) {
            for (long spot : spots) {
                words.setLong(1, spot);
                words.executeUpdate();
                rows.setLong(1, spot);
                rows.executeUpdate();
            }
        }
    }

    /** Adds things that are not in the index. */
    void add(List<Document> documents) throws SQLException {
        for (var document : documents) {
            var spot = document.spot();
            terms.setLong(1, spot.number());
            for (int i = 0; i < document.terms().size(); i++) {
                terms.setString(i + 2, document.terms().get(i));
            }
            terms.executeUpdate();
            var numbers = document.numbers();
            Database.bind(
                    row,
                    spot.number(),
                    spot.kind().code(),
                    spot.id(),
                    numbers.year(),
                    numbers.lengthMs(),
                    numbers.bitrateKbps(),
                    numbers.addedMs(),
                    numbers.heard().plays(),
                    numbers.heard().lastMs(),
                    numbers.heard().rating(),
                    numbers.lossless() ? 1 : 0);
            row.executeUpdate();
        }
        addWords(documents);
    }

    private void addWords(List<Document> documents) throws SQLException {
        for (var document : documents) {
            for (var w : document.words()) {
                if (seen.add(w)) {
                    word.setString(1, w);
                    if (word.executeUpdate() == 1) {
                        part.setString(1, w);
                        part.executeUpdate();
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        terms.close();
        row.close();
        word.close();
        part.close();
    }
}

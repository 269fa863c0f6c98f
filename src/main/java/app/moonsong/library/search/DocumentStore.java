package app.moonsong.library.search;

import app.moonsong.library.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
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

    /** Removes things of one kind. */
    void remove(Spot.Kind kind, List<Long> ids) throws SQLException {
        var spots = new HashSet<Long>();
        try (var find = connection.prepareStatement("SELECT spot FROM search_row WHERE kind = ? AND id = ?")) {
            for (long id : ids) {
                Database.bind(find, kind.code(), id);
                try (var found = find.executeQuery()) {
                    while (found.next()) {
                        spots.add(found.getLong(1));
                    }
                }
            }
        }
        for (long spot : spots) {
            Database.update(connection, "DELETE FROM search_words WHERE rowid = ?", spot);
            Database.update(connection, "DELETE FROM search_row WHERE spot = ?", spot);
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

package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.search.Sort;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Asks the index: spots of what is found, in the order in which to show it. */
final class Finder {
    private final Connection connection;
    private final Asked asked;

    Finder(Connection connection, Asked asked) {
        this.connection = connection;
        this.asked = asked;
    }

    /**
     * Finds things of some kinds by what the tiers say, one after the other; the last of these finds what any other does. It
     * is asked first: of many words little is found, and then most of the others need not be asked.
     */
    List<Long> ranked(List<Optional<String>> tiers, Spot.Kind first, Spot.Kind last, int limit) throws SQLException {
        var all = spots(tiers.getLast(), first, last, "spot", limit);
        if (tiers.size() == 1 || all.size() < 2) {
            return all;
        }
        int most = all.size();
        var found = new LinkedHashSet<Long>();
        for (var tier : most < limit ? tiers.subList(0, tiers.size() - 1) : tiers) {
            if (found.size() < most) {
                // What an earlier tier found is found again: so many more are asked for.
                found.addAll(spots(tier, first, last, "spot", most + found.size()));
            }
        }
        found.addAll(all);
        return found.stream().limit(most).toList();
    }

    /** Finds things of some kinds in an order of their own. */
    List<Long> sorted(Optional<String> words, Sort sort, Spot.Kind first, Spot.Kind last, int limit)
            throws SQLException {
        var key = SortKeys.of(sort.key());
        return spots(
                words, first, last, key + " IS NULL, " + key + (sort.descending() ? " DESC" : "") + ", spot", limit);
    }

    private List<Long> spots(Optional<String> words, Spot.Kind first, Spot.Kind last, String order, int limit)
            throws SQLException {
        var match = asked.match(words);
        var condition = asked.condition();
        var spot = match.isPresent() ? "search_words.rowid" : "r.spot";
        var where =
                condition.map(c -> " AND " + c.text().replace(Sql.SPOT, spot)).orElse("");
        // Rows are looked at only for what their spots do not tell.
        boolean rows = match.isEmpty() || where.contains("r.") || !order.equals("spot");
        var values = new ArrayList<Object>();
        match.ifPresent(values::add);
        values.add(first.first());
        values.add(last.last());
        condition.ifPresent(c -> values.addAll(c.values()));
        values.add(limit);
        var sql = "SELECT " + spot + " AS spot FROM "
                + (match.isPresent() ? "search_words" : "search_row r")
                // The index leads: it is what finds least.
                + (match.isPresent() && rows ? " CROSS JOIN search_row r ON r.spot = search_words.rowid" : "")
                + " WHERE " + (match.isPresent() ? "search_words MATCH ? AND " : "") + spot + " BETWEEN ? AND ?"
                + where + " ORDER BY " + order + " LIMIT ?";
        return Database.query(connection, sql, r -> r.getLong(1), values.toArray());
    }
}

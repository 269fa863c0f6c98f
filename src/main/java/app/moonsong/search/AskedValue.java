package app.moonsong.search;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The value that a query asks a field for, where it names the field once: {@code film:"Her"}.
 *
 * @param from where the field's name begins in the query
 * @param to where the value ends
 */
public record AskedValue(String query, Field field, int from, int to) {
    /** Returns where a query asks for a field; empty when it does not, or more than once. */
    public static Optional<AskedValue> of(String query, Field field) {
        var names = String.join("|", field.names());
        var asked = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}\"])(?:" + names + "):(?:\"[^\"]*\"|[^\\s()\"]+)")
                .matcher(query)
                .results()
                .toList();
        return asked.size() == 1 ? Optional.of(at(asked.getFirst(), query, field)) : Optional.empty();
    }

    private static AskedValue at(MatchResult match, String query, Field field) {
        return new AskedValue(query, field, match.start(), match.end());
    }

    /** What is asked for, without quotes. */
    public String value() {
        var written = query.substring(query.indexOf(':', from) + 1, to);
        return written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
    }

    /** Returns the query with another value in the place of this. */
    public String with(String other) {
        return query.substring(0, from) + field.asking(other) + query.substring(to);
    }
}

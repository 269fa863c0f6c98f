package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.search.Misspelling;
import app.moonsong.search.Phrase;
import app.moonsong.search.Terms;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of alphabets that anything in the index is found by: few, beside how often they stand there. */
final class Vocabulary {
    private static final int MOST_AROUND = 200;
    private static final int SHORTEST_PART = 3;

    private final Connection connection;
    private final Map<String, List<String>> around = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();

    Vocabulary(Connection connection) {
        this.connection = connection;
    }

    /** The words that begin so, if there are at most so many; else none. */
    List<String> begun(String beginning, int most) throws SQLException {
        var words = beginning(beginning, most + 1);
        return words.size() > most ? List.of() : words;
    }

    private List<String> beginning(String beginning, int limit) throws SQLException {
        return Database.query(
                connection,
                "SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?",
                r -> r.getString(1),
                beginning,
                beginning + Character.MAX_VALUE,
                limit);
    }

    /** Whether a part of a phrase is a word there is, or begins one. Of what is not kept as words that is not known: true. */
    boolean has(Phrase part) throws SQLException {
        var word = part.word().filter(Terms::isWord);
        if (word.isEmpty()) {
            return true;
        }
        var first = beginning(word.get(), 1);
        return part.whole() ? first.equals(List.of(word.get())) : !first.isEmpty();
    }

    /** Whether it has each. */
    boolean hasAll(List<Phrase> parts) throws SQLException {
        for (var part : parts) {
            if (!has(part)) {
                return false;
            }
        }
        return true;
    }

    /** The words that have a phrase in their middle, when that is a word of three letters or more. */
    List<String> around(Phrase phrase) throws SQLException {
        var word = phrase.word().filter(w -> w.length() >= SHORTEST_PART);
        return word.isEmpty() ? List.of() : kept(around, word.get(), this::wordsAround);
    }

    private List<String> wordsAround(String part) throws SQLException {
        return Database.query(
                connection,
                "SELECT word FROM search_part WHERE search_part MATCH ? AND word NOT LIKE ? ORDER BY rowid LIMIT ?",
                r -> r.getString(1),
                "\"" + part + "\"",
                part + "%",
                MOST_AROUND);
    }

    /** The words that a part of a phrase may have been meant for, when that is a word in which slips are forgiven. */
    List<String> near(Phrase part) throws SQLException {
        return part.word().isEmpty() || Misspelling.forgiven(part) == 0
                ? List.of()
                : kept(near, part.word().get(), this::wordsNear);
    }

    private List<String> wordsNear(String word) throws SQLException {
        return Database.query(
                connection,
                "SELECT word FROM search_word WHERE word IN (SELECT value FROM json_each(?))",
                r -> r.getString(1),
                "[\"" + String.join("\",\"", Misspelling.near(word)) + "\"]");
    }

    private interface Asking {
        List<String> words(String word) throws SQLException;
    }

    /** One answer asks for the same words several times. */
    private static List<String> kept(Map<String, List<String>> kept, String word, Asking asking) throws SQLException {
        var before = kept.get(word);
        if (before != null) {
            return before;
        }
        var words = asking.words(word);
        kept.put(word, words);
        return words;
    }
}

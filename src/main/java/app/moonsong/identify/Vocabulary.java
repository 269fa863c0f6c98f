package app.moonsong.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the tracklists at hand and how much each says: one found everywhere says little. */
final class Vocabulary {
    /** Words that carry grammar, not meaning, in the languages tracklists are in; they say little in any tracklist. */
    private static final Set<String> GRAMMAR = Set.of(
            "the", "a", "an", "of", "and", "to", "in", "on", "at", "for", "de", "la", "le", "les", "du", "des", "der",
            "die", "das", "el", "los", "las", "et", "und", "y", "il", "s", "t", "with", "from", "by", "von", "par",
            "por", "del", "x");

    private static final float GRAMMAR_WEIGHT = 0.25f;
    private static final float FLOOR = 0.35f;

    private final Map<String, Float> weights;

    private Vocabulary(Map<String, Float> weights) {
        this.weights = weights;
    }

    /** Counts in how many of the titles each word stands. */
    static Vocabulary of(List<List<Token>> titles) {
        var counts = new HashMap<String, Integer>();
        for (var title : titles) {
            var seen = new HashSet<String>();
            for (Token t : title) {
                if (seen.add(t.text())) {
                    counts.merge(t.text(), 1, Integer::sum);
                }
            }
        }
        double all = Math.log(titles.size() + 1.0);
        var weights = new HashMap<String, Float>(counts.size() * 2);
        counts.forEach((word, n) -> weights.put(word, weight(word, all, n)));
        return new Vocabulary(weights);
    }

    private static float weight(String word, double all, int n) {
        if (GRAMMAR.contains(word)) {
            return GRAMMAR_WEIGHT;
        }
        double rare = all == 0 ? 1 : (all - Math.log(n)) / all;
        return (float) (FLOOR + (1 - FLOOR) * Math.clamp(rare, 0, 1));
    }

    /** Returns how much a word says, from 0.25 to 1; a word of no tracklist says most. */
    float weight(String word) {
        Float known = weights.get(word);
        if (known != null) {
            return known;
        }
        return GRAMMAR.contains(word) ? GRAMMAR_WEIGHT : 1f;
    }

    static boolean isGrammar(String word) {
        return GRAMMAR.contains(word);
    }
}

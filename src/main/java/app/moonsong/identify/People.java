package app.moonsong.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Prepares each text of names once while tracklists are read: an album's tracks share theirs. */
final class People {
    private final Map<String, Names> known = new HashMap<>();
    private final IdentityHashMap<Names, Set<String>> words = new IdentityHashMap<>();

    Names of(String text) {
        return known.computeIfAbsent(text, Names::of);
    }

    /** The words of all the names. */
    Set<String> words(Names names) {
        return words.computeIfAbsent(names, People::allWords);
    }

    private static Set<String> allWords(Names names) {
        var all = new HashSet<String>();
        names.list().forEach(n -> all.addAll(n.words()));
        return Set.copyOf(all);
    }
}

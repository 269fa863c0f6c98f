package app.moonsong.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The people and bands that an artist text names. */
record Names(String raw, List<Name> list) {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)\\s*(?:[,;&/+、，・×]|\\bfeat\\.?|\\bft\\.?|\\bfeaturing\\b|\\bwith\\b|\\band\\b|\\bund\\b|\\bet\\b|\\bx\\b|\\bpresents\\b)\\s*");
    private static final Set<String> GENERIC = Set.of(
            "various artists",
            "various",
            "va",
            "v a",
            "unknown artist",
            "unknown",
            "soundtrack",
            "ost",
            "original soundtrack",
            "original motion picture soundtrack",
            "artist",
            "none",
            "null",
            "여러 아티스트",
            "알 수 없는 음악가",
            "알 수 없음",
            "various artist",
            "varios artistas",
            "verschiedene interpreten",
            "artistes divers",
            "ヴァリアス アーティスト",
            "v.a",
            "n a",
            "no artist");
    /** Words that make a name another one: those who play after it, or two whose music somebody mixed. */
    private static final Set<String> AFTER =
            Set.of("tribute", "karaoke", "covers", "cover", "커버", "lullaby", "orchestra", "players", "vs", "versus");

    static final Names NONE = new Names("", List.of());

    /** One name: its words in order, the same joined, and all its letters but a first article. */
    record Name(List<String> words, Set<String> set, boolean afterwards, String joined, String letters, String place) {
        static Name of(String text) {
            var words = new ArrayList<String>();
            var all = new StringBuilder();
            for (Token t : Tokenizer.cut(text)) {
                all.append(t.text());
                if (!t.text().equals("the") && !t.text().equals("and")) {
                    words.add(t.text());
                }
            }
            boolean afterwards = words.stream().anyMatch(AFTER::contains);
            String letters = all.indexOf("the") == 0 ? all.substring("the".length()) : all.toString();
            return new Name(
                    List.copyOf(words),
                    Set.copyOf(words),
                    afterwards,
                    String.join("", words),
                    letters,
                    TrackIndex.place(words));
        }

        /** Whether it names nobody. */
        boolean isGeneric() {
            return words.isEmpty() || GENERIC.contains(String.join(" ", words));
        }
    }

    static Names of(String text) {
        if (text.isBlank()) {
            return NONE;
        }
        String wide = Fold.width(text);
        var all = Name.of(wide);
        if (all.isGeneric()) {
            return NONE;
        }
        var parts = new LinkedHashSet<Name>();
        parts.add(all);
        String[] between = BETWEEN.split(wide, -1);
        for (int i = 0; between.length > 1 && i < between.length; i++) {
            var part = Name.of(between[i]);
            if (!part.isGeneric()) {
                parts.add(part);
            }
        }
        return new Names(text, List.copyOf(parts));
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /**
     * Compares two texts of names: 1 all named alike, 0.9 one says more than the other, 0 nobody in common; -1 when that
     * cannot be told (one is not known, or they are written in different scripts).
     */
    double likeness(Names other) {
        if (isEmpty() || other.isEmpty()) {
            return -1;
        }
        if (afterwards() != other.afterwards()) {
            return 0;
        }
        if (sameWords(list.getFirst(), other.list.getFirst())) {
            return 1;
        }
        double best = 0;
        for (Name a : list) {
            for (Name b : other.list) {
                best = Math.max(best, likeness(a, b));
            }
        }
        if (best >= 0.8) {
            return Math.min(best, 0.9);
        }
        return script() != other.script()
                ? Sound.likeness(Sound.skeleton(joined()), Sound.skeleton(other.joined()), 0.75) > 0 ? 0.8 : -1
                : best;
    }

    private static boolean sameWords(Name a, Name b) {
        return a.joined.equals(b.joined) || (a.words.size() > 1 && a.set.equals(b.set));
    }

    private static double likeness(Name a, Name b) {
        if (sameWords(a, b)) {
            return 1;
        }
        if (contains(a, b) || contains(b, a)) {
            return 0.9;
        }
        return Edits.near(a.joined, b.joined) || Edits.near(a.letters, b.letters)
                ? 0.85
                : Edits.likeness(a.joined, b.joined, 0.8);
    }

    /** Whether the longer name holds the shorter one's words, of which at least two, or one long one. */
    private static boolean contains(Name longer, Name shorter) {
        return longer.set.size() > shorter.set.size()
                && (shorter.set.size() > 1
                        || shorter.words.getFirst().length() >= 5
                        || Script.of(shorter.joined.codePointAt(0)).runsOn())
                && longer.set.containsAll(shorter.set);
    }

    private boolean afterwards() {
        return list.getFirst().afterwards;
    }

    private String joined() {
        return list.getFirst().joined;
    }

    private Script script() {
        return Script.of(joined().codePointAt(0));
    }
}

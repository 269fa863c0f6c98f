package app.moonsong.identify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lines share which words and letters. Never changes once built. */
final class TrackIndex {
    /** What keys are made of. */
    enum Kind {
        WORDS,
        ARTISTS,
        ALBUMS,
        TRIGRAMS,
        SOUNDS,
        PLACES
    }

    private static final Postings NOTHING = new Postings();

    private final List<Line> lines;
    private final Vocabulary vocabulary;
    private final Map<Kind, Postings> postings = new EnumMap<>(Kind.class);
    private final boolean runsOn;
    private final float[] totals;

    TrackIndex(Tracklists tracklists) {
        lines = tracklists.lines();
        vocabulary = tracklists.vocabulary();
        boolean anyRunsOn = false;
        for (int i = 0; i < lines.size(); i++) {
            anyRunsOn |= add(i, lines.get(i));
        }
        runsOn = anyRunsOn;
        totals = new float[lines.size()];
        for (int i = 0; i < totals.length; i++) {
            totals[i] = lines.get(i).titles().getFirst().total;
        }
        postings.values().forEach(Postings::close);
    }

    private boolean add(int i, Line line) {
        boolean anyRunsOn = false;
        for (Title title : line.titles()) {
            title.words.forEach(t -> in(Kind.WORDS).add(t.text(), i));
            grams(title.joined).forEach(g -> in(Kind.TRIGRAMS).add(g, i));
            title.sounds.forEach(s -> grams(s).forEach(g -> in(Kind.SOUNDS).add(g, i)));
            anyRunsOn |= title.joined.codePoints().anyMatch(c -> Script.of(c).runsOn());
        }
        line.artistWords().forEach(w -> in(Kind.ARTISTS).add(w, i));
        line.issue().words().set().forEach(w -> in(Kind.ALBUMS).add(w, i));
        line.issue().films().forEach(f -> f.set().forEach(w -> in(Kind.ALBUMS).add(w, i)));
        addPlaces(i, line);
        return anyRunsOn;
    }

    private void addPlaces(int i, Line line) {
        var named = new LinkedHashSet<String>();
        named.add(place(line.issue().words().set()));
        line.issue().films().forEach(f -> named.add(place(f.set())));
        line.artist().list().forEach(n -> named.add(n.place()));
        String clock = line.seconds() < 0 ? "" : clock(Math.round(line.seconds()));
        for (String name : named) {
            line.position().ifPresent(p -> in(Kind.PLACES).add(name + p, i));
            if (!clock.isEmpty()) {
                in(Kind.PLACES).add(name + clock, i);
            }
        }
        if (line.position().isPresent() && !clock.isEmpty()) {
            in(Kind.PLACES).add(line.position().getAsInt() + clock, i);
        }
    }

    /** A length, as part of a place's name. */
    static String clock(long seconds) {
        return ":" + seconds;
    }

    private Postings in(Kind kind) {
        return postings.computeIfAbsent(kind, k -> new Postings());
    }

    /** Names a release or an artist by words, whatever their order; a number or length behind it names a place there. */
    static String place(Collection<String> words) {
        var sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return String.join(" ", sorted) + '|';
    }

    static Set<String> grams(String text) {
        if (text.isEmpty()) {
            return Set.of();
        }
        var grams = new HashSet<String>();
        int size = Script.of(text.codePointAt(0)).runsOn() ? 2 : 3;
        for (int i = 0; i + size <= text.length(); i++) {
            grams.add(text.substring(i, i + size));
        }
        return grams;
    }

    /** Starts a search; one search serves one caller at a time. */
    TrackSearch search() {
        return new TrackSearch(this, lines, vocabulary);
    }

    int[] find(Kind kind, String key) {
        return postings.getOrDefault(kind, NOTHING).get(key);
    }

    /** Whether half of the name's words are artists'; the others may be misspelt. */
    boolean mayBeArtist(List<String> words) {
        return words.stream().filter(w -> find(Kind.ARTISTS, w).length > 0).count() * 2 >= words.size();
    }

    /** Returns the line of this number. */
    Line line(int number) {
        return lines.get(number);
    }

    /** The weight of each line's first title. */
    float[] totals() {
        return totals;
    }

    boolean runsOn() {
        return runsOn;
    }

    /** Keys and the lines they stand on, each line once and in order. */
    private static final class Postings {
        private static final int[] NONE = {};
        private final Map<String, int[]> lists = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();

        void add(String key, int line) {
            int[] list = lists.getOrDefault(key, NONE);
            int size = sizes.getOrDefault(key, 0);
            if (size > 0 && list[size - 1] == line) {
                return;
            }
            if (size == list.length) {
                list = Arrays.copyOf(list, Math.max(2, size * 2));
                lists.put(key, list);
            }
            list[size] = line;
            sizes.put(key, size + 1);
        }

        void close() {
            lists.replaceAll((key, list) -> Arrays.copyOf(list, sizes.getOrDefault(key, 0)));
            sizes.clear();
        }

        int[] get(String key) {
            return lists.getOrDefault(key, NONE);
        }
    }
}

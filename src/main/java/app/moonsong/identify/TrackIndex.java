package app.moonsong.identify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the few lines worth comparing with a file by the words and letters they share. Not for use by two at once. */
final class TrackIndex {
    private static final int CANDIDATES = 24;
    /** A word on more lines than this finds nothing by itself unless there are few lines. */
    private static final int CROWD = 4000;

    private final List<Line> lines;
    private final Vocabulary vocabulary;
    private final Postings words = new Postings();
    private final Postings artists = new Postings();
    private final Postings albums = new Postings();
    private final Postings trigrams = new Postings();
    private final Postings sounds = new Postings();
    private final Postings places = new Postings();
    private final boolean runsOn;
    private final float[] titleScore;
    private final float[] sideScore;
    private final int[] touched;
    private int touchedCount;

    TrackIndex(Tracklists tracklists) {
        lines = tracklists.lines();
        vocabulary = tracklists.vocabulary();
        boolean anyRunsOn = false;
        for (int i = 0; i < lines.size(); i++) {
            anyRunsOn |= add(i, lines.get(i));
        }
        runsOn = anyRunsOn;
        List.of(words, artists, albums, trigrams, sounds, places).forEach(Postings::close);
        titleScore = new float[lines.size()];
        sideScore = new float[lines.size()];
        touched = new int[lines.size()];
    }

    private boolean add(int i, Line line) {
        boolean anyRunsOn = false;
        for (Title title : line.titles()) {
            title.words.forEach(t -> words.add(t.text(), i));
            grams(title.joined).forEach(g -> trigrams.add(g, i));
            grams(Sound.skeleton(title.joined)).forEach(g -> sounds.add(g, i));
            anyRunsOn |= title.joined.codePoints().anyMatch(c -> Script.of(c).runsOn());
        }
        line.artistWords().forEach(w -> artists.add(w, i));
        line.issue().words().forEach(w -> albums.add(w, i));
        line.issue().films().forEach(f -> f.forEach(w -> albums.add(w, i)));
        line.position().ifPresent(p -> {
            places.add(place(line.issue().words(), p), i);
            line.issue().films().forEach(f -> places.add(place(f, p), i));
        });
        return anyRunsOn;
    }

    static String place(Set<String> albumWords, int position) {
        return albumWords.stream().sorted().toList() + "|" + position;
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

    /** Returns the numbers of the lines to compare, likeliest first. */
    int[] candidates(FileText file) {
        touchedCount = 0;
        boolean whole = false;
        for (Source source : file.sources()) {
            whole |= addWords(source);
        }
        if (!whole) {
            file.sources().forEach(this::addLetters);
        }
        file.places().forEach(p -> addAll(places, p, 0.8f, titleScore));
        addSides(file);
        int[] best = best();
        for (int i = 0; i < touchedCount; i++) {
            titleScore[touched[i]] = 0;
            sideScore[touched[i]] = 0;
        }
        return best;
    }

    private boolean addWords(Source source) {
        var seen = new HashSet<String>();
        for (Token t : source.phrase().tokens()) {
            if (seen.add(t.text())) {
                addAll(words, t.text(), vocabulary.weight(t.text()) * (t.isNumber() ? 0.6f : 1), titleScore);
            }
        }
        for (int i = 0; i < touchedCount; i++) {
            if (titleScore[touched[i]] >= 0.95f * lines.get(touched[i]).titles().getFirst().total) {
                return true;
            }
        }
        return false;
    }

    private void addLetters(Source source) {
        var joined = new StringBuilder();
        boolean foreign = false;
        for (Token t : source.phrase().tokens()) {
            if (t.kind() == Token.Kind.WORD) {
                joined.append(t.text());
                foreign |= Script.of(t.text().codePointAt(0)).runsOn();
            }
        }
        addShares(trigrams, grams(joined.toString()), 1.2f);
        if (foreign || runsOn) {
            addShares(sounds, grams(Sound.skeleton(joined.toString())), 0.8f);
        }
    }

    private void addShares(Postings postings, Set<String> grams, float all) {
        for (String gram : grams) {
            addAll(postings, gram, all / Math.max(4, grams.size()), titleScore);
        }
    }

    private void addSides(FileText file) {
        for (String word : file.sideWords()) {
            float weight = 0.5f * vocabulary.weight(word);
            addKnown(artists, word, weight);
            addKnown(albums, word, weight * 0.6f);
        }
    }

    private void addAll(Postings postings, String key, float weight, float[] score) {
        int[] found = postings.get(key);
        if (found.length > CROWD && found.length > lines.size() / 4) {
            return;
        }
        for (int i : found) {
            if (titleScore[i] == 0 && sideScore[i] == 0) {
                touched[touchedCount++] = i;
            }
            score[i] += weight;
        }
    }

    /** Only lifts lines that something of the title already found. */
    private void addKnown(Postings postings, String key, float weight) {
        int[] found = postings.get(key);
        if (found.length > CROWD) {
            return;
        }
        for (int i : found) {
            if (titleScore[i] > 0) {
                sideScore[i] += weight;
            }
        }
    }

    private int[] best() {
        int[] top = new int[Math.min(CANDIDATES, touchedCount)];
        float[] scores = new float[top.length];
        int n = 0;
        for (int i = 0; i < touchedCount; i++) {
            int line = touched[i];
            float score = rank(line);
            int at = n;
            while (at > 0 && (score > scores[at - 1] || (score == scores[at - 1] && line < top[at - 1]))) {
                at--;
            }
            if (at < top.length) {
                int moved = Math.min(n, top.length - 1) - at;
                System.arraycopy(top, at, top, at + 1, moved);
                System.arraycopy(scores, at, scores, at + 1, moved);
                top[at] = line;
                scores[at] = score;
                n = Math.min(n + 1, top.length);
            }
        }
        return Arrays.copyOf(top, n);
    }

    private float rank(int line) {
        float total = lines.get(line).titles().getFirst().total;
        return titleScore[line] + titleScore[line] / Math.max(total, 0.5f) + sideScore[line];
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

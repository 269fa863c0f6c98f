package app.moonsong.identify;

import app.moonsong.identify.TrackIndex.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the few lines worth comparing with a file by the words and letters they share. */
final class TrackSearch {
    private static final int CANDIDATES = 20;
    /** Entries of the index that are walked for one file, the rarest keys' first: keeps the work for a file bounded. */
    private static final int BUDGET = 10_000;
    /** A word of an artist or album on more lines than this says nothing. */
    private static final int CROWD = 4000;
    /** A whole title is found when it is at least this part of what the text says beside artist and album. */
    private static final float SMALLEST = 0.45f;

    /** An unknown word of so many letters may be a known one, misspelt. */
    private static final int MISSPELT = 5;

    private static final float REMOTE = 0.4f;
    /** Lifts nothing, but makes a line known. */
    private static final float KNOWN = 0.001f;
    /** What shares less than this part of what the best shares will not contend with it. */
    private static final float WORTHWHILE = 0.4f;

    private static final Comparator<Found> RAREST_FIRST = Comparator.comparingInt(f -> f.lines.length);

    private final TrackIndex index;
    private final Vocabulary vocabulary;
    private final float[] totals;
    private final float[] titleScore;
    private final float[] sideScore;
    private final int[] touched;
    private int budget;
    private int touchedCount;

    TrackSearch(TrackIndex index, List<Line> lines, Vocabulary vocabulary) {
        this.index = index;
        this.vocabulary = vocabulary;
        totals = index.totals();
        titleScore = new float[lines.size()];
        sideScore = new float[lines.size()];
        touched = new int[lines.size()];
    }

    /** Returns the numbers of the lines to compare, likeliest first. */
    int[] candidates(FileText file) {
        touchedCount = 0;
        budget = BUDGET;
        for (Source source : file.texts().titles()) {
            addRarestFirst(words(source));
        }
        if (!foundWhole(file)) {
            budget = BUDGET;
            file.texts().titles().forEach(this::addLetters);
            file.remotePlaces().forEach(p -> addAll(index.find(Kind.PLACES, p), REMOTE));
        }
        file.places().forEach(p -> addAll(index.find(Kind.PLACES, p), 0.8f));
        if (touchedCount == 0) {
            addCrowded(file);
        }
        addSides(file);
        int[] best = best();
        for (int i = 0; i < touchedCount; i++) {
            titleScore[touched[i]] = 0;
            sideScore[touched[i]] = 0;
        }
        return best;
    }

    /** Lines under one key of the index, and what the key says. */
    private static final class Found {
        private final int[] lines;
        private final float weight;

        Found(int[] lines, float weight) {
            this.lines = lines;
            this.weight = weight;
        }
    }

    /** Whether a title stands whole in the texts and leaves little of the one that says least unexplained. */
    private boolean foundWhole(FileText file) {
        float own = Float.MAX_VALUE;
        for (Source source : file.texts().titles()) {
            own = source.says() ? Math.min(own, own(source, file)) : own;
        }
        float least = SMALLEST * own;
        for (int i = 0; i < touchedCount; i++) {
            float total = totals[touched[i]];
            if (total >= least && titleScore[touched[i]] >= 0.95f * total && isNamed(touched[i], file)) {
                return true;
            }
        }
        return false;
    }

    /** Whether artist or album, where the file says any, have a word in common with the line's. */
    private boolean isNamed(int line, FileText file) {
        if (file.ownWords().isEmpty() && file.folder().words().isEmpty()) {
            return true;
        }
        Line named = index.line(line);
        if (says(file, named.artistWords()) || says(file, named.issue().words().set())) {
            return true;
        }
        for (AlbumWords film : named.issue().films()) {
            if (says(file, film.set())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(FileText file, Set<String> words) {
        for (String word : words) {
            if (file.ownWords().contains(word) || file.folder().words().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The weight of the text's words that are not the tags' or the folder's. */
    private float own(Source source, FileText file) {
        float sum = 0;
        for (Token t : source.phrase().tokens()) {
            boolean counts = t.kind() == Token.Kind.WORD
                    && !file.ownWords().contains(t.text())
                    && !file.folder().words().contains(t.text());
            sum += counts ? vocabulary.weight(t.text()) : 0;
        }
        return sum;
    }

    private List<Found> words(Source source) {
        var found = new ArrayList<Found>();
        var seen = new HashSet<String>();
        for (Token t : source.phrase().tokens()) {
            if (seen.add(t.text())) {
                float weight = vocabulary.weight(t.text()) * (t.isNumber() ? 0.6f : 1);
                found.add(new Found(index.find(Kind.WORDS, t.text()), weight));
            }
        }
        return found;
    }

    /** Every word stands on too many lines to walk them all: only those of the release or artist named are looked at. */
    private void addCrowded(FileText file) {
        var sides = new ArrayList<Found>();
        for (String word : file.sideWords()) {
            sides.add(new Found(index.find(Kind.ALBUMS, word), KNOWN));
            sides.add(new Found(index.find(Kind.ARTISTS, word), KNOWN));
        }
        budget = CROWD;
        addRarestFirst(sides);
        for (Source source : file.texts().titles()) {
            for (Found word : words(source)) {
                for (int i = 0; i < touchedCount; i++) {
                    boolean stands = Arrays.binarySearch(word.lines, touched[i]) >= 0;
                    titleScore[touched[i]] += stands ? word.weight : 0;
                }
            }
        }
    }

    private void addRarestFirst(List<Found> keys) {
        keys.sort(RAREST_FIRST);
        for (Found key : keys) {
            if (key.lines.length <= budget) {
                budget -= key.lines.length;
                addAll(key.lines, key.weight);
            }
        }
    }

    private void addLetters(Source source) {
        var joined = new StringBuilder();
        boolean foreign = false;
        for (Token t : source.phrase().tokens()) {
            if (t.kind() == Token.Kind.WORD) {
                joined.append(t.text());
                boolean unknown = t.text().length() >= MISSPELT && index.find(Kind.WORDS, t.text()).length == 0;
                if (unknown) {
                    addShares(Kind.TRIGRAMS, TrackIndex.grams(t.text()), 0.8f);
                }
                foreign |= Script.of(t.text().codePointAt(0)).runsOn();
            }
        }
        addShares(Kind.TRIGRAMS, TrackIndex.grams(joined.toString()), 1.2f);
        if (foreign || index.runsOn()) {
            addShares(Kind.SOUNDS, TrackIndex.grams(Sound.skeleton(joined.toString())), 0.8f);
        }
    }

    private void addShares(Kind kind, Set<String> grams, float all) {
        var found = new ArrayList<Found>(grams.size());
        for (String gram : grams) {
            found.add(new Found(index.find(kind, gram), all / Math.max(4, grams.size())));
        }
        addRarestFirst(found);
    }

    private void addSides(FileText file) {
        for (String word : file.sideWords()) {
            float weight = 0.5f * vocabulary.weight(word);
            addKnown(Kind.ARTISTS, word, weight);
            addKnown(Kind.ALBUMS, word, weight * 0.6f);
        }
    }

    private void addAll(int[] found, float weight) {
        for (int i : found) {
            if (titleScore[i] == 0) {
                touched[touchedCount++] = i;
            }
            titleScore[i] += weight;
        }
    }

    /** Only lifts lines that something of the title already found. */
    private void addKnown(Kind kind, String key, float weight) {
        int[] found = index.find(kind, key);
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
        int kept = n;
        while (kept > 0 && scores[kept - 1] < WORTHWHILE * scores[0]) {
            kept--;
        }
        return Arrays.copyOf(top, kept);
    }

    private float rank(int line) {
        return titleScore[line] + titleScore[line] / Math.max(totals[line], 0.5f) + sideScore[line];
    }
}

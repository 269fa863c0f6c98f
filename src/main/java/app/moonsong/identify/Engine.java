package app.moonsong.identify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From clues to findings over prepared tracklists. */
final class Engine {
    /** Points from which a match is accepted, and by which the next recording must be behind. */
    private static final double ACCEPT = 11;

    private static final double MARGIN = 3;
    /** Points from which a match is worth a look. */
    private static final double REVIEW = 5.5;

    /** Titles this far apart have nothing to do with each other: only all the rest together is worth a look. */
    private static final double STRANGE = 0.65;

    private static final double PLACED = 7.5;
    /** Points below which a line is not even shown as the nearest. */
    private static final double HOPELESS = -8;

    private static final int SHOWN = 5;
    /** So many candidates are laid side by side with their reasons. */
    private static final int EXPLAINED = 3;

    /** Scores held for each file: enough for what is shown where one recording stands on several releases. */
    private static final int KEPT = 12;

    private final Tracklists tracklists;
    private final TrackIndex index;
    private final Siblings siblings;

    Engine(Tracklists tracklists) {
        this.tracklists = tracklists;
        this.index = new TrackIndex(tracklists);
        this.siblings = new Siblings(tracklists.lines());
    }

    /** What was found for a clue: candidates best first, one per recording, and the evidence for the first. */
    record Finding(Decision decision, List<Found> candidates, List<Evidence> evidence) {}

    /** A line that a clue may be; the nearest few come with their evidence. */
    record Found(String key, double distance, List<Evidence> evidence) {}

    List<Finding> find(List<Clue> clues) {
        var groups = new TreeMap<String, List<Integer>>();
        var scores = new ArrayList<List<Score>>(clues.size());
        var reader = new ClueReader();
        var search = index.search();
        for (int i = 0; i < clues.size(); i++) {
            var file = reader.read(clues.get(i));
            scores.add(scores(clues.get(i), file, reader, search));
            groups.computeIfAbsent(file.folder().group(), g -> new ArrayList<>())
                    .add(i);
        }
        var settled = new TreeMap<Integer, Group.Settled>();
        var inOrder = new ArrayList<List<Score>>();
        for (var members : groups.values()) {
            settle(clues, members, scores, settled);
            members.stream()
                    .map(i -> scoresOf(settled, i))
                    .filter(s -> !s.isEmpty())
                    .forEach(inOrder::add);
        }
        Twins.share(inOrder);
        return settled.values().stream().map(Engine::finding).toList();
    }

    private static List<Score> scoresOf(Map<Integer, Group.Settled> settled, int file) {
        var found = settled.get(file);
        return found == null ? List.of() : found.scores();
    }

    private static void settle(
            List<Clue> clues, List<Integer> members, List<List<Score>> scores, Map<Integer, Group.Settled> settled) {
        members.sort(Comparator.<Integer, String>comparing(i -> clues.get(i).key())
                .thenComparing(i -> clues.get(i).toString()));
        var found = new Group(members.stream().map(scores::get).toList()).settle();
        for (int k = 0; k < members.size(); k++) {
            settled.put(members.get(k), found.get(k));
        }
    }

    private List<Score> scores(Clue clue, FileText file, ClueReader reader, TrackSearch search) {
        var scores = scores(file, search);
        if (!scores.isEmpty()
                && scores.getFirst().standing() >= REVIEW
                && !scores.getFirst().doubts()) {
            return scores;
        }
        var swapped = Swap.of(clue, index)
                .map(reader::read)
                .map(f -> scores(f, search))
                .orElse(List.of());
        return Swap.likelier(swapped, scores) ? swapped : scores;
    }

    private List<Score> scores(FileText file, TrackSearch search) {
        var scores = new ArrayList<Score>();
        for (int i : search.candidates(file)) {
            Scorer.score(file, tracklists.lines().get(i), tracklists.vocabulary())
                    .filter(s -> s.points() > HOPELESS)
                    .ifPresent(scores::add);
        }
        scores.sort(Group.BEST_FIRST);
        var kept = new ArrayList<>(scores.subList(0, Math.min(KEPT, scores.size())));
        sibling(file, kept).ifPresent(kept::add);
        return kept;
    }

    /** The line that only its number tells from the best one, to be named as ruled out. */
    private Optional<Score> sibling(FileText file, List<Score> scores) {
        return scores.stream()
                .findFirst()
                .filter(s -> s.fit().number() == Fit.Agreement.SAME)
                .flatMap(s -> siblings.of(s.line()))
                .filter(l -> scores.stream().noneMatch(s -> s.line().recording().equals(l.recording())))
                .flatMap(l -> Scorer.score(file, l, tracklists.vocabulary()))
                .filter(Score::ruledOut);
    }

    private static Finding finding(Group.Settled settled) {
        if (settled.scores().isEmpty()) {
            return new Finding(Decision.NONE, List.of(), List.of());
        }
        Score best = settled.scores().getFirst();
        var found = new LinkedHashMap<String, Found>();
        var recordings = new HashSet<String>();
        double last = 0;
        for (Score s : settled.scores()) {
            if (found.size() < SHOWN && recordings.add(s.line().recording())) {
                last = Math.max(last, s.distance());
                found.put(
                        s.line().key(),
                        new Found(s.line().key(), last, found.size() < EXPLAINED ? s.evidence() : List.of()));
            }
        }
        return new Finding(decision(best, settled.margin()), List.copyOf(found.values()), best.evidence());
    }

    private static Decision decision(Score best, double margin) {
        if (best.ruledOut() || best.points() < (best.fit().distance() > STRANGE ? PLACED : REVIEW)) {
            return Decision.NONE;
        }
        boolean sure = best.points() >= ACCEPT && margin >= MARGIN && !best.doubts();
        return sure ? Decision.ACCEPTED : Decision.REVIEW;
    }
}

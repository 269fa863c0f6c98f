package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Clue;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Identifier;
import app.moonsong.identify.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One run of the identifier over every file that is there; writes what is new. What was accepted stays accepted until its
 * file or its tracklist is another one, whatever lies beside it meanwhile.
 */
final class Identification {
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{1,5}$");

    private final Database database;
    private final List<Film> films;
    private final Recordings recordings;
    private final Map<String, String> tracklistMarks = new HashMap<>();

    Identification(Database database, List<Film> films) {
        this.database = database;
        this.films = films;
        recordings = new Recordings(films);
        films.forEach(f -> tracklistMarks.put(f.id(), Marks.of(f)));
    }

    /** A file and what was found of it before; nothing when it is new. */
    private record Known(HeldFile held, Optional<MatchStore.Found> found) {}

    IdentifyReport run(Progress progress) {
        var before = known();
        var clues = before.values().stream()
                .flatMap(k ->
                        k.held().file().audio().stream().map(a -> clue(k.held().file(), a)))
                .toList();
        progress.at(0, clues.size(), "");
        var matches = new Identifier(films).identify(clues);
        if (progress.cancelled()) {
            return report(before, before);
        }
        var found = new ArrayList<MatchStore.Found>();
        for (int i = 0; i < clues.size(); i++) {
            var known = Objects.requireNonNull(before.get(clues.get(i).key()));
            found.add(settled(known.found(), matches.get(i), Marks.of(clues.get(i))));
        }
        database.write(connection -> MatchStore.put(connection, found));
        progress.at(clues.size(), clues.size(), "");
        var after = known();
        var held = after.values().stream().map(Known::held).toList();
        Beginnings.measure(database, FilmViews.groups(recordings, held), progress);
        return report(before, after);
    }

    /** What to hold: what was accepted and has no reason to change, else what is found now. */
    private MatchStore.Found settled(Optional<MatchStore.Found> before, Match now, String fileMark) {
        return before.filter(b -> b.match().decision() == Decision.ACCEPTED)
                .filter(b -> b.marks().file().equals(fileMark))
                .filter(b -> b.marks().tracklist().equals(tracklistMark(b.match())))
                .orElseGet(() -> new MatchStore.Found(now, new Marks(title(now), fileMark, tracklistMark(now))));
    }

    private String title(Match match) {
        return match.best()
                .filter(_ -> match.decision() != Decision.NONE)
                .map(Candidate::track)
                .flatMap(recordings::track)
                .map(Track::title)
                .orElse("");
    }

    private String tracklistMark(Match match) {
        return match.best()
                .map(b -> tracklistMarks.getOrDefault(b.track().film(), ""))
                .orElse("");
    }

    private Map<String, Known> known() {
        var known = new LinkedHashMap<String, Known>();
        database.read(
                MatchStore.HELD + "WHERE file.state = 'present' ORDER BY file.id",
                row -> known.put(
                        row.getString("id"), new Known(MatchStore.held(row, recordings), MatchStore.found(row))));
        return known;
    }

    private static Clue clue(IndexedFile file, AudioFile audio) {
        var inside = file.folder().path().relativize(file.path());
        var tags = audio.tags();
        var parent = inside.getParent();
        return new Clue(
                String.valueOf(file.id()),
                file.folder().path() + (parent == null ? "" : "/" + parent),
                // A part's name is its file's, and says nothing of a track.
                file.part().isPresent()
                        ? ""
                        : EXTENSION
                                .matcher(String.valueOf(file.path().getFileName()))
                                .replaceFirst(""),
                tags.textOrEmpty(TagField.TITLE),
                tags.textOrEmpty(TagField.ARTIST),
                tags.textOrEmpty(TagField.ALBUM_ARTIST),
                tags.textOrEmpty(TagField.ALBUM),
                tags.number(TagField.DISC),
                tags.number(TagField.TRACK),
                Optional.of(audio.sound().length()).filter(l -> !l.isZero()));
    }

    private IdentifyReport report(Map<String, Known> before, Map<String, Known> after) {
        var counts = after.values().stream()
                .collect(Collectors.groupingBy(k -> k.held().match().decision(), Collectors.summingInt(k -> 1)));
        return new IdentifyReport(
                counts.getOrDefault(Decision.ACCEPTED, 0) + counts.getOrDefault(Decision.CONFIRMED, 0),
                counts.getOrDefault(Decision.REVIEW, 0),
                counts.getOrDefault(Decision.NONE, 0) + counts.getOrDefault(Decision.REJECTED, 0),
                (int) before.values().stream().filter(k -> k.found().isEmpty()).count(),
                after.entrySet().stream()
                        .flatMap(e ->
                                Optional.ofNullable(before.get(e.getKey()))
                                        .flatMap(b -> change(b, e.getValue()))
                                        .stream())
                        .sorted(Comparator.comparing(c -> c.held().file().path()))
                        .toList(),
                after.values().stream()
                        .map(Known::held)
                        .filter(h -> h.suspended().isPresent())
                        .sorted(Comparator.comparing(h -> h.file().path()))
                        .toList());
    }

    private Optional<MatchChange> change(Known before, Known after) {
        if (before.found().isEmpty() || after.found().isEmpty()) {
            return Optional.empty();
        }
        var was = before.found().get().marks();
        var now = after.found().get().marks();
        var decided = before.held().match().decision();
        // What the listener confirmed is found again by its title, so that its title never is another one; of what an
        // earlier version of the program found the title is not known.
        boolean sameTrack = decided == Decision.CONFIRMED
                || decided == Decision.NONE
                || was.title().isEmpty()
                || was.title().equals(now.title());
        if (decided == after.held().match().decision() && sameTrack) {
            return Optional.empty();
        }
        return Optional.of(new MatchChange(after.held(), decided, was.title(), cause(was, now)));
    }

    private MatchChange.Cause cause(Marks was, Marks now) {
        if (!was.file().equals(now.file())) {
            return MatchChange.Cause.FILE;
        }
        boolean sameTracklist = was.tracklist().isEmpty() || tracklistMarks.containsValue(was.tracklist());
        return sameTracklist ? MatchChange.Cause.OTHERS : MatchChange.Cause.TRACKLIST;
    }
}

package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.film.Film;
import app.moonsong.identify.Clue;
import app.moonsong.identify.Decision;
import app.moonsong.identify.Identifier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One run of the identifier over every file that is there; writes what is new. */
final class Identification {
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]{1,5}$");

    private final Database database;
    private final List<Film> films;
    private final Recordings recordings;

    Identification(Database database, List<Film> films) {
        this.database = database;
        this.films = films;
        recordings = new Recordings(films);
    }

    IdentifyReport run(Progress progress) {
        var before = held();
        var clues = before.values().stream()
                .flatMap(h -> h.file().audio().stream().map(a -> clue(h.file(), a)))
                .toList();
        progress.at(0, clues.size(), "");
        var matches = new Identifier(films).identify(clues);
        if (progress.cancelled()) {
            return report(before, before);
        }
        database.write(connection -> MatchStore.put(connection, matches));
        progress.at(clues.size(), clues.size(), "");
        var after = held();
        Beginnings.measure(database, FilmViews.groups(recordings, after.values()), progress);
        return report(before, after);
    }

    private Map<Long, HeldFile> held() {
        var held = new HashMap<Long, HeldFile>();
        database.read(
                MatchStore.HELD + "WHERE file.state = 'present'",
                row -> held.put(row.getLong("id"), MatchStore.held(row, recordings)));
        return held;
    }

    private static Clue clue(IndexedFile file, AudioFile audio) {
        var inside = file.folder().path().relativize(file.path());
        var tags = audio.tags();
        var parent = inside.getParent();
        return new Clue(
                String.valueOf(file.id()),
                file.folder().path() + (parent == null ? "" : "/" + parent),
                EXTENSION.matcher(String.valueOf(file.path().getFileName())).replaceFirst(""),
                tags.textOrEmpty(TagField.TITLE),
                tags.textOrEmpty(TagField.ARTIST),
                tags.textOrEmpty(TagField.ALBUM_ARTIST),
                tags.textOrEmpty(TagField.ALBUM),
                tags.number(TagField.DISC),
                tags.number(TagField.TRACK),
                Optional.of(audio.sound().length()).filter(l -> !l.isZero()));
    }

    private static IdentifyReport report(Map<Long, HeldFile> before, Map<Long, HeldFile> after) {
        var counts = after.values().stream()
                .collect(Collectors.groupingBy(h -> h.match().decision(), Collectors.summingInt(h -> 1)));
        return new IdentifyReport(
                counts.getOrDefault(Decision.ACCEPTED, 0) + counts.getOrDefault(Decision.CONFIRMED, 0),
                counts.getOrDefault(Decision.REVIEW, 0),
                counts.getOrDefault(Decision.NONE, 0) + counts.getOrDefault(Decision.REJECTED, 0),
                after.values().stream()
                        .filter(h -> changed(before.getOrDefault(h.file().id(), h), h))
                        .sorted(Comparator.comparing(h -> h.file().path()))
                        .toList());
    }

    private static boolean changed(HeldFile before, HeldFile after) {
        return before.match().decision() != after.match().decision()
                || !before.match().held().equals(after.match().held());
    }
}

package app.moonsong.film;

import static app.moonsong.film.TracklistColumn.*;
import static app.moonsong.film.TracklistProblem.Kind;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Makes a film of a tracklist's rows. A row that leaves film or release empty belongs to the one of the row above;
 * what describes a film or release needs to stand once, and must not be contradicted by a later row.
 */
final class TracklistRows {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_DIGITS = 6;
    private static final int LAST_DISC = 999;
    private static final int LAST_POSITION = 99_999;

    private final TracklistProblems problems;
    private final Map<TracklistColumn, String> about = new HashMap<>();
    private final Map<String, ReleaseRows> releases = new LinkedHashMap<>();
    private final Map<String, String> songOfRecording = new HashMap<>();
    private String film = "";
    private String release = "";

    TracklistRows(TracklistProblems problems) {
        this.problems = problems;
    }

    /** Returns the film, or nothing when any row has a problem. */
    Optional<Film> film(List<TracklistRow> rows) {
        rows.forEach(this::row);
        if (!problems.none()) {
            return Optional.empty();
        }
        return Optional.of(new Film(
                film,
                textOr(about, FILM_TITLE, film),
                Optional.ofNullable(about.get(FILM_TITLE_KO)),
                year(about, FILM_YEAR),
                releases.values().stream().map(ReleaseRows::release).toList()));
    }

    private void row(TracklistRow row) {
        if (!belongs(row)) {
            return;
        }
        describe(row, about, FILM_TITLE, FILM_TITLE_KO, FILM_YEAR);
        var rows = releases.computeIfAbsent(release, ReleaseRows::new);
        describe(row, rows.about, RELEASE_TITLE, RELEASE_ARTIST, RELEASE_YEAR, RELEASE_MUSICBRAINZ);
        var disc = row.get(DISC).isEmpty() ? OptionalInt.of(1) : number(row, DISC, 1, LAST_DISC);
        var position = required(row, POSITION) ? number(row, POSITION, 0, LAST_POSITION) : OptionalInt.empty();
        var length = length(row);
        if (required(row, TITLE) && disc.isPresent() && position.isPresent()) {
            var id = new TrackId(film, release, disc.getAsInt(), position.getAsInt());
            if (rows.tracks.putIfAbsent(id, track(row, id, length)) != null) {
                problems.add(row.line(), POSITION, Kind.DUPLICATE_POSITION, row.get(POSITION));
            }
        }
    }

    private boolean belongs(TracklistRow row) {
        var named = row.get(FILM).isEmpty() ? film : row.get(FILM);
        if (film.isEmpty()) {
            film = id(row, FILM, named) ? named : "";
        } else if (!named.equals(film)) {
            problems.add(row.line(), FILM, Kind.SECOND_FILM, named);
            return false;
        }
        var namedRelease = row.get(RELEASE).isEmpty() ? release : row.get(RELEASE);
        release = id(row, RELEASE, namedRelease) ? namedRelease : "";
        return !film.isEmpty() && !release.isEmpty();
    }

    private boolean id(TracklistRow row, TracklistColumn column, String id) {
        if (id.isEmpty()) {
            problems.add(row.line(), column, Kind.EMPTY_CELL, "");
        } else if (!id.equals(film)
                && !releases.containsKey(id)
                && !ID.matcher(id).matches()) {
            problems.add(row.line(), column, Kind.BAD_ID, id);
        } else {
            return true;
        }
        return false;
    }

    private void describe(TracklistRow row, Map<TracklistColumn, String> facts, TracklistColumn... columns) {
        for (var column : columns) {
            var value = row.get(column);
            if (value.isEmpty()) {
                continue;
            }
            boolean year = column == FILM_YEAR || column == RELEASE_YEAR;
            if (year && number(row, column, FIRST_YEAR, LAST_YEAR).isEmpty()) {
                continue;
            }
            if (column == RELEASE_MUSICBRAINZ && musicBrainz(row, column).isEmpty()) {
                continue;
            }
            var before = facts.putIfAbsent(column, value);
            if (before != null && !before.equals(value)) {
                problems.add(row.line(), column, Kind.CONTRADICTION, value);
            }
        }
    }

    private boolean required(TracklistRow row, TracklistColumn column) {
        if (row.get(column).isEmpty()) {
            problems.add(row.line(), column, Kind.EMPTY_CELL, "");
            return false;
        }
        return true;
    }

    private OptionalInt number(TracklistRow row, TracklistColumn column, int least, int most) {
        var text = row.get(column);
        if (isNumber(text)) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return OptionalInt.of(number);
            }
        }
        problems.add(row.line(), column, Kind.BAD_NUMBER, text);
        return OptionalInt.empty();
    }

    // By hand, not by a pattern: every start of the program reads the tracklists that ship.
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private Optional<Duration> length(TracklistRow row) {
        var text = row.get(LENGTH);
        var length = TrackLength.read(text);
        if (!text.isEmpty() && length.isEmpty()) {
            problems.add(row.line(), LENGTH, Kind.BAD_LENGTH, text);
        }
        return length;
    }

    private Track track(TracklistRow row, TrackId id, Optional<Duration> length) {
        // A track that stands alone is its own recording: its id without the film.
        var given = row.get(RECORDING);
        var recording = given.isEmpty() ? id.toString().substring(id.film().length() + 1) : given;
        return new Track(
                id,
                row.get(TITLE),
                row.get(ARTIST),
                row.get(COMPOSER),
                length,
                AlternativeTitles.read(row.get(ALTERNATIVES)),
                recording,
                song(row, recording),
                new Note(row.get(NOTE_EN), row.get(NOTE_KO)),
                new TrackIds(musicBrainz(row, MUSICBRAINZ_RECORDING), musicBrainz(row, MUSICBRAINZ_TRACK)));
    }

    private String musicBrainz(TracklistRow row, TracklistColumn column) {
        var id = row.get(column);
        if (!id.isEmpty() && !MusicBrainzId.is(id)) {
            problems.add(row.line(), column, Kind.BAD_MUSICBRAINZ_ID, id);
            return "";
        }
        return id.toLowerCase(Locale.ROOT);
    }

    // A recording is of one song; a row that leaves its song empty takes what another row said.
    private String song(TracklistRow row, String recording) {
        var given = row.get(SONG);
        var known = songOfRecording.get(recording);
        if (known == null) {
            var song = given.isEmpty() ? recording : given;
            songOfRecording.put(recording, song);
            return song;
        }
        if (!given.isEmpty() && !given.equals(known)) {
            problems.add(row.line(), TracklistColumn.SONG, Kind.CONTRADICTION, given);
        }
        return known;
    }

    private static String textOr(Map<TracklistColumn, String> facts, TracklistColumn column, String other) {
        return facts.getOrDefault(column, other);
    }

    private static OptionalInt year(Map<TracklistColumn, String> facts, TracklistColumn column) {
        var text = facts.get(column);
        return text == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** One release while its rows are read. */
    private static final class ReleaseRows {
        private final String id;
        private final Map<TracklistColumn, String> about = new HashMap<>();
        private final Map<TrackId, Track> tracks = new TreeMap<>();

        ReleaseRows(String id) {
            this.id = id;
        }

        Release release() {
            return new Release(
                    id,
                    textOr(about, RELEASE_TITLE, id),
                    textOr(about, RELEASE_ARTIST, ""),
                    year(about, RELEASE_YEAR),
                    List.copyOf(tracks.values()),
                    textOr(about, RELEASE_MUSICBRAINZ, "").toLowerCase(Locale.ROOT));
        }
    }
}

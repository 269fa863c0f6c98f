package app.moonsong.library;

import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.film.TrackIds;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rows of films, their releases and tracks. */
final class FilmStore {
    private static final String TRACKS = """
            SELECT film.id AS film, film.title AS film_title, film.korean_title, film.year AS film_year,
              release.id AS release, release.title AS release_title, release.artist AS release_artist,
              release.year AS release_year, release.musicbrainz AS release_musicbrainz, track.*
            FROM film JOIN release ON release.film_id = film.id
              JOIN track ON track.film_id = film.id AND track.release_id = release.id
            ORDER BY film.ordinal, release.ordinal, track.disc, track.position
            """;

    private FilmStore() {}

    /** Reads every film, in the order the listener has them. */
    static List<Film> films(Connection connection) throws SQLException {
        var films = new LinkedHashMap<String, Film>();
        var tracks = new ArrayList<Track>();
        Database.query(connection, TRACKS, row -> {
            var film = new Film(
                    row.getString("film"),
                    row.getString("film_title"),
                    Optional.ofNullable(row.getString("korean_title")),
                    number(row, "film_year"),
                    List.of());
            var release = new Release(
                    row.getString("release"),
                    row.getString("release_title"),
                    row.getString("release_artist"),
                    number(row, "release_year"),
                    List.of(),
                    row.getString("release_musicbrainz"));
            var held = films.computeIfAbsent(film.id(), id -> film);
            if (held.release(release.id()).isEmpty()) {
                tracks.clear();
            }
            tracks.add(track(row));
            films.put(film.id(), with(held, release, tracks));
            return film.id();
        });
        return List.copyOf(films.values());
    }

    /** The ids of the films that are as the listener made them, and no longer follow the program. */
    static List<String> changed(Connection connection) throws SQLException {
        return Database.query(connection, "SELECT id FROM film WHERE shipped = 0", r -> r.getString(1));
    }

    private static Film with(Film film, Release release, List<Track> tracks) {
        var releases = new ArrayList<>(film.releases());
        releases.removeIf(r -> r.id().equals(release.id()));
        releases.add(new Release(
                release.id(), release.title(), release.artist(), release.year(), tracks, release.musicBrainz()));
        return new Film(film.id(), film.title(), film.koreanTitle(), film.year(), releases);
    }

    private static Track track(ResultSet row) throws SQLException {
        long millis = row.getLong("length_ms");
        return new Track(
                new TrackId(
                        row.getString("film_id"),
                        row.getString("release_id"),
                        row.getInt("disc"),
                        row.getInt("position")),
                row.getString("title"),
                row.getString("artist"),
                row.getString("composer"),
                millis == 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis)),
                Json.rows(row.getString("alternatives")).stream()
                        .map(a -> new AlternativeTitle(a.getFirst(), a.getLast()))
                        .toList(),
                row.getString("recording"),
                row.getString("song"),
                new Note(row.getString("note_en"), row.getString("note_ko")),
                new TrackIds(row.getString("musicbrainz_recording"), row.getString("musicbrainz_track")));
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    /** Writes a film in the place of the one with its id, or after the others. */
    static void put(Connection connection, Film film, boolean shipped) throws SQLException {
        var ordinal = Database.query(connection, "SELECT ordinal FROM film WHERE id = ?", r -> r.getInt(1), film.id());
        remove(connection, film.id());
        Database.update(
                connection,
                "INSERT INTO film (id, title, korean_title, year, ordinal, shipped)"
                        + " VALUES (?, ?, ?, ?, coalesce(?, (SELECT coalesce(max(ordinal), 0) + 1 FROM film)), ?)",
                film.id(),
                film.title(),
                film.koreanTitle().orElse(null),
                orNull(film.year()),
                ordinal.isEmpty() ? null : ordinal.getFirst(),
                shipped ? 1 : 0);
        for (int i = 0; i < film.releases().size(); i++) {
            var release = film.releases().get(i);
            Database.update(
                    connection,
                    "INSERT INTO release (film_id, id, ordinal, title, artist, year, musicbrainz)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    film.id(),
                    release.id(),
                    i,
                    release.title(),
                    release.artist(),
                    orNull(release.year()),
                    release.musicBrainz());
            for (var track : release.tracks()) {
                put(connection, track);
            }
        }
    }

    private static void put(Connection connection, Track track) throws SQLException {
        Database.update(
                connection,
                "INSERT INTO track (film_id, release_id, disc, position, title, artist, composer, length_ms, recording,"
                        + " song, note_en, note_ko, alternatives, musicbrainz_recording, musicbrainz_track)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                track.id().film(),
                track.id().release(),
                track.id().disc(),
                track.id().position(),
                track.title(),
                track.artist(),
                track.composer(),
                track.length().map(Duration::toMillis).orElse(null),
                track.recording(),
                track.song(),
                track.note().english(),
                track.note().korean(),
                Json.ofRows(track.alternatives().stream()
                        .map(a -> List.of(a.title(), a.language()))
                        .toList()),
                track.musicBrainz().recording(),
                track.musicBrainz().track());
    }

    static void remove(Connection connection, String id) throws SQLException {
        Database.update(connection, "DELETE FROM film WHERE id = ?", id);
    }
}

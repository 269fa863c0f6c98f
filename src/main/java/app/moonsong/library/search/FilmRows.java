package app.moonsong.library.search;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.TrackId;
import app.moonsong.library.Database;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.TrackRow;
import app.moonsong.playlist.ShippedPlaylist;
import app.moonsong.playlist.ShippedPlaylists;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The films with their rows, by the ids the index knows them by. */
final class FilmRows {
    /** A row with what it stands in. */
    record Row(Film film, Release release, TrackRow row) {}

    private final Map<Long, FilmView> films = new HashMap<>();
    private final Map<Long, Row> tracks = new HashMap<>();
    /** All rows that a file is held to fill: a recording may be on several releases. */
    private final Map<Long, List<Row>> files = new HashMap<>();

    private final List<ShippedPlaylist> curated = new ArrayList<>();

    private FilmRows() {}

    static FilmRows of(Connection connection, List<FilmView> views) throws SQLException {
        var rows = new FilmRows();
        var films = new HashMap<String, FilmView>();
        var tracks = new HashMap<TrackId, Row>();
        for (var view : views) {
            films.put(view.film().id(), view);
            rows.curated.addAll(ShippedPlaylists.of(view.film().id()));
            for (var release : view.releases()) {
                for (var row : release.rows()) {
                    var whole = new Row(view.film(), release.release(), row);
                    tracks.put(row.track().id(), whole);
                    for (var held : row.files()) {
                        rows.files
                                .computeIfAbsent(held.file().id(), id -> new ArrayList<>())
                                .add(whole);
                    }
                }
            }
        }
        Database.query(
                connection,
                "SELECT rowid, id FROM film",
                r -> put(rows.films, r.getLong(1), Optional.ofNullable(films.get(r.getString(2)))));
        Database.query(
                connection,
                "SELECT id, film_id, release_id, disc, position FROM track",
                r -> put(
                        rows.tracks,
                        r.getLong(1),
                        Optional.ofNullable(
                                tracks.get(new TrackId(r.getString(2), r.getString(3), r.getInt(4), r.getInt(5))))));
        return rows;
    }

    private static <T> boolean put(Map<Long, T> map, long id, Optional<T> value) {
        value.ifPresent(v -> map.put(id, v));
        return value.isPresent();
    }

    Optional<FilmView> film(long id) {
        return Optional.ofNullable(films.get(id));
    }

    Optional<Row> track(long id) {
        return Optional.ofNullable(tracks.get(id));
    }

    /** The playlists that come with the films. */
    List<ShippedPlaylist> curated() {
        return curated;
    }

    /** Every row the file is held to fill, those that await the listener's word among them. */
    List<Row> filledBy(long file) {
        return files.getOrDefault(file, List.of());
    }

    /** Every track by its id in the index. */
    Map<Long, Row> tracks() {
        return tracks;
    }

    /** Every file that is held to fill a row. */
    Collection<HeldFile> held() {
        var held = new HashMap<Long, HeldFile>();
        tracks.values()
                .forEach(r -> r.row().files().forEach(h -> held.put(h.file().id(), h)));
        return held.values();
    }
}

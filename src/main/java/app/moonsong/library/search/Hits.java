package app.moonsong.library.search;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.library.Database;
import app.moonsong.library.FileStore;
import app.moonsong.library.FilmView;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.labels.Label;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes films, tracks and files of the spots where they were found. */
final class Hits {
    private final Connection connection;
    private final FilmRows rows;
    private final Lists lists;

    Hits(Connection connection, FilmRows rows, Lists lists) {
        this.connection = connection;
        this.rows = rows;
        this.lists = lists;
    }

    List<FilmView> films(List<Long> spots) {
        return spots.stream().flatMap(s -> rows.film(Spot.id(s)).stream()).toList();
    }

    List<PlaylistHit> playlists(List<Long> spots) {
        return spots.stream()
                .flatMap(s -> lists.playlist(Spot.id(s)).stream())
                .<PlaylistHit>map(PlaylistHit.Own::new)
                .toList();
    }

    List<Label> labels(List<Long> spots) {
        return spots.stream().flatMap(s -> lists.label(Spot.id(s)).stream()).toList();
    }

    /** Returns tracks, each with the files held to be it; a recording that is on several releases once. */
    List<SearchHit> tracks(List<Long> spots) {
        var hits = new ArrayList<SearchHit>();
        var recordings = new HashSet<String>();
        for (long spot : spots) {
            var found = rows.track(Spot.id(spot));
            if (found.isPresent()) {
                var row = found.get().row();
                var track = Optional.of(row.track());
                if (recordings.add(found.get().film().id() + "/" + row.track().recording())) {
                    row.files().forEach(h -> hits.add(new SearchHit(Optional.of(h.file()), track)));
                    if (row.files().isEmpty()) {
                        hits.add(new SearchHit(Optional.empty(), track));
                    }
                }
            }
        }
        return hits;
    }

    /** Returns files, with the tracks they are held to be. */
    List<SearchHit> files(List<Long> spots) throws SQLException {
        return read(spots).stream()
                .map(f -> new SearchHit(
                        Optional.of(f),
                        rows.filledBy(f.id()).stream().findFirst().map(r -> r.row()
                                .track())))
                .toList();
    }

    private List<IndexedFile> read(Collection<Long> spots) throws SQLException {
        var ids = spots.stream().map(Spot::id).toList();
        var byId = new HashMap<Long, IndexedFile>();
        Database.query(
                connection,
                FileStore.FILES + "WHERE file.id IN (SELECT value FROM json_each(?))",
                r -> byId.put(r.getLong("id"), FileStore.file(r)),
                ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]")));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** Returns what things found are called, in their order. */
    Map<Long, Texts> texts(List<Long> spots) throws SQLException {
        var byKind = spots.stream().collect(Collectors.groupingBy(Spot::kind));
        var files = new HashMap<Long, IndexedFile>();
        for (var file : read(byKind.getOrDefault(Spot.Kind.FILE, List.of()))) {
            files.put(file.id(), file);
        }
        var texts = new LinkedHashMap<Long, Texts>();
        for (long spot : spots) {
            long id = Spot.id(spot);
            var of =
                    switch (Spot.kind(spot)) {
                        case FILM -> rows.film(id).map(f -> new Texts(titles(f.film()), List.of()));
                        case TRACK -> rows.track(id).map(Hits::texts);
                        case FILE -> Optional.ofNullable(files.get(id)).map(this::texts);
                        case PLAYLIST ->
                            lists.playlist(id).map(p -> new Texts(List.of(p.name()), List.of(p.note(), p.folder())));
                        case LABEL -> lists.label(id).map(l -> new Texts(List.of(l.name()), List.of()));
                    };
            of.ifPresent(t -> texts.put(spot, t));
        }
        return texts;
    }

    private Texts texts(IndexedFile file) {
        var tags = file.audio().map(AudioFile::tags).orElse(Tags.NONE);
        var titles = new ArrayList<>(tags.values().getOrDefault(TagField.TITLE, List.of()));
        titles.add(String.valueOf(file.path().getFileName()));
        var others = new ArrayList<>(List.of(
                tags.textOrEmpty(TagField.ARTIST),
                tags.textOrEmpty(TagField.ALBUM_ARTIST),
                tags.textOrEmpty(TagField.ALBUM),
                tags.textOrEmpty(TagField.COMPOSER)));
        for (var row : rows.filledBy(file.id())) {
            var held = texts(row);
            titles.addAll(held.titles());
            others.addAll(held.others());
        }
        return new Texts(titles, others);
    }

    private static Texts texts(FilmRows.Row row) {
        var track = row.row().track();
        var titles = Stream.concat(
                        Stream.of(track.title()), track.alternatives().stream().map(AlternativeTitle::title))
                .toList();
        var others = new ArrayList<>(titles(row.film()));
        others.addAll(List.of(track.artist(), track.composer(), row.release().title()));
        return new Texts(titles, others);
    }

    private static List<String> titles(Film film) {
        return Stream.concat(Stream.of(film.title()), film.koreanTitle().stream())
                .toList();
    }
}

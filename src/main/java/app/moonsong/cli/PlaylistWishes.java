package app.moonsong.cli;

import app.moonsong.audio.AudioFile;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.FilmView;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.parts.AudioFiles;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.playlists.Entries;
import app.moonsong.library.search.SearchHit;
import app.moonsong.playlist.Entry;
import app.moonsong.sheet.SheetText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Entries of what the listener names: tracks, files, folders, films, or what a search finds. */
final class PlaylistWishes {
    private static final int MOST = 1000;

    private final Session session;
    private final Entries entries;
    private final Parts parts;
    private boolean allFound = true;

    PlaylistWishes(Session session) {
        this.session = session;
        entries = new Entries(session.library());
        parts = new Parts(session.library());
    }

    /** Whether everything that was named is there; what is not was said. */
    boolean allFound() {
        return allFound;
    }

    List<Entry> of(List<String> named) throws IOException {
        var all = new ArrayList<Entry>();
        for (var one : named) {
            var found = of(one);
            if (found.isEmpty()) {
                allFound = false;
                session.say("playlist.nothing-named", one);
            }
            all.addAll(found);
        }
        return all;
    }

    private List<Entry> of(String named) throws IOException {
        var path = path(named).filter(parts::isThere);
        if (path.isPresent()) {
            return files(path.get()).stream().map(entries::of).toList();
        }
        var track = TrackId.parse(named);
        if (track.isPresent()) {
            return entries.of(track.get()).stream().toList();
        }
        var film = session.library().film(named);
        return film.isPresent() ? film(film.get()) : found(named);
    }

    private static Optional<Path> path(String named) {
        try {
            return Optional.of(FileName.of(named));
        } catch (InvalidPathException e) {
            return Optional.empty(); // then it is no path
        }
    }

    private List<Path> files(Path path) throws IOException {
        if (SheetText.isSheet(path)) {
            var reading = parts.sheet(path);
            SheetSaid.say(session, path, reading);
            return reading.tracks().stream().map(AudioFile::path).toList();
        }
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        return AudioFiles.below(path);
    }

    private List<Entry> film(FilmView film) {
        return film.main().rows().stream()
                .flatMap(row -> entries.of(row.track().id()).stream())
                .toList();
    }

    private List<Entry> found(String query) {
        return session.search().find(query, MOST).hits().stream()
                .flatMap(this::entry)
                .toList();
    }

    private Stream<Entry> entry(SearchHit hit) {
        return hit
                .file()
                .map(IndexedFile::path)
                .map(entries::of)
                .or(() -> hit.track().map(Track::id).flatMap(entries::of))
                .stream();
    }
}

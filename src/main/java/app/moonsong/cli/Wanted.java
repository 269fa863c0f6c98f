package app.moonsong.cli;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioNames;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.library.FilmView;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.parts.AudioFiles;
import app.moonsong.library.parts.Parts;
import app.moonsong.library.search.SearchHit;
import app.moonsong.playlist.file.PlaylistFiles;
import app.moonsong.sheet.SheetText;
import app.moonsong.sheet.SheetsOnDisk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the listener wants to hear: files, folders, a film, a playlist, or what a query finds. */
final class Wanted {
    private static final int MOST = 1000;

    /** A file to play, and what it is called. */
    record Piece(Path path, String title, String artist, String album, Duration length) {}

    private final Session session;
    private final Optional<FilmOrder> order;
    private final Parts parts;
    private boolean leftOut;

    /** {@code order} is that of a film's music; that of its first release where it has no such order. */
    Wanted(Session session, Optional<FilmOrder> order) {
        this.session = session;
        this.order = order;
        parts = new Parts(session.library());
    }

    /** Everything that is here of every film; every file if there is none. */
    List<Piece> everything() {
        var library = session.library();
        List<Piece> films =
                library.films().stream().flatMap(f -> film(f).stream()).toList();
        return films.isEmpty()
                ? library.files().stream()
                        .filter(Wanted::present)
                        .map(Wanted::piece)
                        .toList()
                : films;
    }

    /**
     * Files and folders as they are, and what playlists of other players name; the words that are none of these name a
     * film or are searched for together.
     */
    List<Piece> of(List<String> arguments) throws IOException {
        var pieces = new ArrayList<Piece>();
        var words = new ArrayList<String>();
        for (var argument : arguments) {
            var path = FileName.of(argument);
            if (Files.isDirectory(path)) {
                pieces.addAll(folder(path));
            } else if (SheetText.isSheet(path) && Files.exists(path)) {
                pieces.addAll(sheet(path));
            } else if (PlaylistFiles.isList(path)) {
                pieces.addAll(list(path));
            } else if (parts.isThere(path)) {
                pieces.add(file(path));
            } else {
                words.add(argument);
            }
        }
        if (!words.isEmpty()) {
            var found = found(String.join(" ", words));
            if (found.isEmpty() && !pieces.isEmpty()) {
                session.say("play.nothing-found", String.join(" ", words));
                leftOut = true;
            }
            pieces.addAll(found);
        }
        return pieces;
    }

    /** Files, and what lies in folders. */
    List<Piece> files(List<Path> given) {
        try {
            return of(given.stream().map(Path::toString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Piece> found(String query) {
        var film = session.library().film(query);
        return film.isPresent()
                ? film(film.get())
                : playlist(query).orElseGet(() -> session.search().find(query, MOST).hits().stream()
                        .map(SearchHit::file)
                        .flatMap(Optional::stream)
                        .filter(Wanted::present)
                        .map(Wanted::piece)
                        .toList());
    }

    /** A playlist's entries that can be played, the others are said; empty when there is no such playlist. */
    Optional<List<Piece>> playlist(String name) {
        return new PlaylistNamed(session).resolved(name).map(list -> {
            var pieces = new PlaylistPieces(session).of(list.playlist(), list.resolutions());
            leftOut |= pieces.size() < list.resolutions().size();
            return pieces;
        });
    }

    /** Whether something that was wanted cannot be played. */
    boolean leftOut() {
        return leftOut;
    }

    private List<Piece> film(FilmView film) {
        return order.flatMap(o -> o.of(film)).orElse(film.main()).rows().stream()
                .flatMap(row -> row.files().stream()
                        .filter(f -> f.match().decision().holds() && present(f.file()))
                        .limit(1)
                        .map(HeldFile::file)
                        .map(f -> new Piece(
                                f.path(),
                                row.track().title(),
                                row.track().artist(),
                                film.film().title(),
                                piece(f).length())))
                .toList();
    }

    private List<Piece> folder(Path folder) throws IOException {
        var sheets = new SheetsOnDisk();
        return AudioFiles.below(folder.toAbsolutePath().normalize()).stream()
                .flatMap(file -> inFile(file, sheets))
                .toList();
    }

    /** A file that a sheet cuts into tracks is these tracks. */
    private Stream<Piece> inFile(Path file, SheetsOnDisk sheets) {
        var cut = sheets.partsOf(file);
        return cut.isEmpty()
                ? Stream.of(file(file))
                : cut.stream().map(p -> piece(p.audio().path(), Optional.of(p.audio())));
    }

    private List<Piece> sheet(Path sheet) {
        var reading = parts.sheet(sheet);
        leftOut |= SheetSaid.say(session, sheet, reading);
        return reading.tracks().stream()
                .map(audio -> piece(audio.path(), Optional.of(audio)))
                .toList();
    }

    private List<Piece> list(Path file) {
        var listed = new ListedPieces(
                session, path -> Optional.of(path).filter(parts::isThere).map(this::file));
        var pieces = listed.of(file);
        leftOut |= listed.leftOut();
        return pieces;
    }

    private Piece file(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        return piece(absolute, parts.audio(absolute));
    }

    private static boolean present(IndexedFile file) {
        return file.state() == IndexedFile.State.PRESENT;
    }

    private static Piece piece(IndexedFile file) {
        return piece(file.path(), file.audio());
    }

    private static Piece piece(Path path, Optional<AudioFile> audio) {
        var tags = audio.map(AudioFile::tags).orElse(Tags.NONE);
        return new Piece(
                path,
                tags.text(TagField.TITLE).orElseGet(() -> AudioNames.title(path)),
                tags.textOrEmpty(TagField.ARTIST),
                tags.textOrEmpty(TagField.ALBUM),
                audio.map(a -> a.sound().length()).orElse(Duration.ZERO));
    }
}

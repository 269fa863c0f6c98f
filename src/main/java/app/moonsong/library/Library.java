package app.moonsong.library;

import app.moonsong.audio.AudioFile;
import app.moonsong.film.Film;
import app.moonsong.film.ShippedFilms;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Decision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The listener's music: folders and their files, films and their tracks, and which file is held to be which track. All
 * of it stands in one SQLite file; audio files are only read. Every method throws {@link LibraryException} when the
 * disk or the database fails.
 */
public final class Library implements AutoCloseable {
    /** Files of which the identifier or the listener has said something. */
    private static final String SAID = "WHERE match.file_id IS NOT NULL OR verdicts <> '[]' ";

    /** Files that can fill a row. Of most files of a large library nothing is held, and those are not read. */
    private static final String CAN_FILL_A_ROW = "WHERE file.id IN"
            + " (SELECT file_id FROM match WHERE decision <> 'NONE' UNION SELECT file_id FROM said) ";

    private final Path home;
    private final Database database;

    private Library(Path home) {
        this.home = home;
        this.database = new Database(home.resolve("moonsong.db"));
    }

    /** Opens the library kept in a folder, makes it when it is not there, and brings its shipped films up to date. */
    public static Library open(Path home) {
        var library = new Library(home);
        try {
            library.shipFilms();
            return library;
        } catch (LibraryException e) {
            library.close();
            throw e;
        }
    }

    /** Where a listener's library is kept: the XDG Base Directory Specification's data home. */
    public static Path defaultHome() {
        var data = System.getenv("XDG_DATA_HOME");
        var base = data == null || !Path.of(data).isAbsolute()
                ? Path.of(System.getProperty("user.home"), ".local", "share")
                : Path.of(data);
        return base.resolve("moonsong");
    }

    private void shipFilms() {
        var held = tracklists();
        var changed = database.work(FilmStore::changed);
        var news = ShippedFilms.all().stream()
                .map(s -> s.film())
                .filter(f -> !held.contains(f) && !changed.contains(f.id()))
                .toList();
        if (!news.isEmpty()) {
            database.writeRebuildable(connection -> {
                for (var film : news) {
                    FilmStore.put(connection, film, true);
                }
                return news.size();
            });
        }
    }

    public Path home() {
        return home;
    }

    /** What the use cases beside this one stand on. */
    public Database database() {
        return database;
    }

    public List<Folder> folders() {
        return database.read("SELECT id, path, encoded FROM folder ORDER BY id", FileStore::folder);
    }

    /** Adds a folder; one that lies in a folder of the library is that folder, one around others takes them in. */
    public Folder addFolder(Path folder) {
        return database.write(c -> Folders.add(c, folder.toAbsolutePath().normalize(), Instant.now()));
    }

    /** Forgets a folder and what is known of its files; the files themselves stay. */
    public void removeFolder(Folder folder) {
        database.write(connection -> Folders.remove(connection, folder));
    }

    /** Brings folders up to date with the disk; with {@code full}, files that look unchanged are read again too. */
    public ScanReport scan(List<Folder> folders, boolean full, Progress progress) {
        return new Scan(database, full, progress).run(folders);
    }

    /** Identifies every file that is there against every film. The listener's verdicts stand. */
    public IdentifyReport identify(Progress progress) {
        return new Identification(database, tracklists()).run(progress);
    }

    /** Every file of which something is held, whatever the decision, in the order of folders and paths. */
    public List<HeldFile> matches() {
        return held(SAID + "ORDER BY folder.id, file.path");
    }

    public Optional<HeldFile> match(Path file) {
        return file(file)
                .flatMap(f -> held("WHERE file.id = ?", f.id()).stream().findFirst());
    }

    /** The listener says that a file is a track. */
    public void confirm(long fileId, TrackId track) {
        confirm(Map.of(fileId, track));
    }

    /** The listener says of several files at once which track each is; it is taken back at once too. */
    public void confirm(Map<Long, TrackId> tracks) {
        var said = new TreeMap<Long, Optional<TrackId>>();
        tracks.forEach((file, track) -> said.put(file, Optional.of(track)));
        say(Verdict.CONFIRMED, said);
    }

    /** The listener says that a file is not a track. */
    public void reject(long fileId, TrackId track) {
        say(Verdict.REJECTED, Map.of(fileId, Optional.of(track)));
    }

    /** The listener says that a file is no track of any tracklist, of those to come either. */
    public void none(long fileId) {
        say(Verdict.NONE, Map.of(fileId, Optional.empty()));
    }

    private void say(Verdict verdict, Map<Long, Optional<TrackId>> tracks) {
        database.write(connection -> VerdictStore.say(connection, verdict, tracks, System.currentTimeMillis()));
        Twins.hash(database, Progress.NONE);
    }

    /** What the listener said of files, to be taken back and said again. */
    public Deeds deeds() {
        return new Deeds(database);
    }

    /** The files that are there and wait for the listener's word, in the order of folders and paths. */
    public List<HeldFile> doubtful() {
        return held(CAN_FILL_A_ROW + "AND file.state = 'present' ORDER BY folder.id, file.path").stream()
                .filter(h -> h.match().decision() == Decision.REVIEW)
                .toList();
    }

    /** The folders whose doubtful files fit one release, each its own track: they can be confirmed at once. */
    public List<Agreement> agreements() {
        return Agreements.of(held(CAN_FILL_A_ROW + "AND file.state = 'present'"), tracklists());
    }

    public List<FilmView> films() {
        var films = tracklists();
        var best = new BestFile(database.work(Beginnings::of));
        return FilmViews.of(films, held(films, CAN_FILL_A_ROW), best, database.work(Orders::saved));
    }

    /** The listener's own order of each film's music. */
    public Orders orders() {
        return new Orders(database);
    }

    public Optional<FilmView> film(String id) {
        return films().stream().filter(f -> f.film().id().equals(id)).findFirst();
    }

    /** Adds a film, or puts another tracklist in the place of its old one; {@link #undoTracklist} takes it back. */
    public void putFilm(Film film) {
        database.write(connection -> {
            TracklistChanges.keep(connection, film.id(), System.currentTimeMillis());
            FilmStore.put(connection, film, false);
            return film;
        });
    }

    /** Removes a film's tracklist; files and verdicts stay. A shipped film comes back at the next start. */
    public void removeFilm(String id) {
        database.write(connection -> {
            TracklistChanges.keep(connection, id, System.currentTimeMillis());
            FilmStore.remove(connection, id);
            return id;
        });
    }

    /** Takes back the last change of a tracklist; returns its film's id, or nothing when no change is left. */
    public Optional<String> undoTracklist() {
        return database.write(TracklistChanges::undo);
    }

    public List<IndexedFile> files() {
        return database.read(FileStore.FILES + "ORDER BY folder.id, file.path", FileStore::file);
    }

    /** The known files that are, or lie under, a path; none when the library does not know it. */
    public List<IndexedFile> filesUnder(Path folderOrFile) {
        var path = folderOrFile.toAbsolutePath().normalize();
        return files().stream().filter(f -> f.path().startsWith(path)).toList();
    }

    /** The audio files under a folder as the library knows them; of a folder it does not know, as they are now. */
    public List<AudioFile> audioUnder(Path folder) {
        var known = filesUnder(folder).stream()
                .filter(f -> f.state() == IndexedFile.State.PRESENT)
                .flatMap(f -> f.audio().stream())
                .toList();
        return known.isEmpty() ? FolderFiles.read(folder.toAbsolutePath().normalize()) : known;
    }

    public Optional<IndexedFile> file(Path file) {
        var path = file.toAbsolutePath().normalize();
        for (var folder : folders()) {
            if (path.startsWith(folder.path())) {
                return FileStore.at(database, FileStore.FILES, folder, path);
            }
        }
        return Optional.empty();
    }

    /** Returns the queue as it was left. */
    public LeftQueue leftQueue(LeftQueue.By by) {
        return new QueueStore(database, by).left();
    }

    /** Keeps the queue as it is now. */
    public void leave(LeftQueue.By by, LeftQueue queue) {
        new QueueStore(database, by).put(queue);
    }

    /** Keeps where the playing is in the queue that was kept last. */
    public void leave(LeftQueue.By by, LeftQueue.On on) {
        new QueueStore(database, by).put(on);
    }

    /** Reads the whole database and looks for damage. */
    public DatabaseHealth check() {
        var words = database.read("PRAGMA integrity_check", row -> row.getString(1));
        boolean whole = words.equals(List.of("ok"));
        return new DatabaseHealth(whole, whole ? List.of() : words);
    }

    /** Every film with its releases and tracks, without the files that fill them; far cheaper than {@link #films}. */
    public List<Film> tracklists() {
        return database.work(FilmStore::films);
    }

    private List<HeldFile> held(String where, Object... values) {
        return held(tracklists(), where, values);
    }

    private List<HeldFile> held(List<Film> films, String where, Object... values) {
        var recordings = new Recordings(films);
        return database.read(MatchStore.HELD + where, row -> MatchStore.held(row, recordings), values);
    }

    @Override
    public void close() {
        database.close();
    }
}

package app.moonsong.desktop.model;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioNames;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import app.moonsong.film.Film;
import app.moonsong.film.Track;
import app.moonsong.library.HeldFile;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.TrackRow;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.search.SearchHit;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Makes things to play of what is on the screen. */
public final class Items {
    private final Playing playing;

    Items(Playing playing) {
        this.playing = playing;
    }

    /** Returns the rows that can be heard. */
    public List<QueueItem> of(Film film, List<TrackRow> rows) {
        return rows.stream().flatMap(r -> of(film, r).stream()).toList();
    }

    /** Returns the row's best file, if one is there. */
    public Optional<QueueItem> of(Film film, TrackRow row) {
        return heard(row).map(file -> item(file, row.track(), film.title()));
    }

    public Optional<QueueItem> of(SearchHit hit) {
        return hit.file().filter(Items::isThere).map(file -> hit.track()
                .map(track -> item(file, track, tag(file, TagField.ALBUM).orElse("")))
                .orElseGet(() -> of(file)));
    }

    public QueueItem of(IndexedFile file) {
        return file.audio().map(this::of).orElseGet(() -> of(file.path()));
    }

    /** A file or part that the library need not have. */
    public QueueItem of(AudioFile audio) {
        var tags = audio.tags();
        return new QueueItem(
                playing.newItemId(),
                audio.path(),
                tags.text(TagField.TITLE).orElseGet(() -> AudioNames.title(audio.path())),
                tags.textOrEmpty(TagField.ARTIST),
                tags.textOrEmpty(TagField.ALBUM),
                audio.sound().length());
    }

    /** What was heard before. */
    public QueueItem of(Heard heard) {
        return new QueueItem(
                playing.newItemId(), heard.path(), heard.title(), heard.artist(), heard.album(), heard.length());
    }

    /** A file of which nothing is known. */
    public QueueItem of(Path path) {
        return new QueueItem(playing.newItemId(), path, AudioNames.title(path), "", "", Duration.ZERO);
    }

    /** Returns the entries that lead to a file. */
    public List<QueueItem> ofRows(List<PlaylistRow> rows) {
        return rows.stream().flatMap(r -> of(r).stream()).toList();
    }

    /** Returns what the entry leads to. */
    Optional<QueueItem> of(PlaylistRow row) {
        var description = row.entry().description();
        return row.file()
                .map(f -> new QueueItem(
                        playing.newItemId(),
                        f.path(),
                        row.title(),
                        description.artist(),
                        description.album(),
                        f.description().length().orElse(Duration.ZERO)));
    }

    /** Returns the file the row is heard by. */
    public static Optional<IndexedFile> heard(TrackRow row) {
        return row.files().stream().map(HeldFile::file).filter(Items::isThere).findFirst();
    }

    public static boolean isThere(IndexedFile file) {
        return file.state() == IndexedFile.State.PRESENT;
    }

    public static Duration length(IndexedFile file) {
        return file.audio().map(a -> a.sound()).map(Sound::length).orElse(Duration.ZERO);
    }

    private QueueItem item(IndexedFile file, Track track, String album) {
        var artist = track.artist().isEmpty() ? tag(file, TagField.ARTIST).orElse("") : track.artist();
        return new QueueItem(playing.newItemId(), file.path(), track.title(), artist, album, length(file));
    }

    private static Optional<String> tag(IndexedFile file, TagField field) {
        return file.audio().flatMap(a -> a.tags().text(field));
    }
}

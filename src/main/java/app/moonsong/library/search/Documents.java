package app.moonsong.library.search;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Format;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.library.FilmView;
import app.moonsong.library.IndexedFile;
import app.moonsong.library.labels.Label;
import app.moonsong.library.playlists.SavedPlaylist;
import app.moonsong.search.Field;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what films, tracks and files are found by. */
final class Documents {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern ENDING = Pattern.compile("\\.[^./]{1,5}$");

    private Documents() {}

    static Document of(long id, FilmView view) {
        var film = view.film();
        var texts = new Document.Texts()
                .add(Field.TITLE, titles(film))
                .add(Field.FILM, titles(film))
                .add(Field.FORMAT, year(film.year()));
        for (var release : view.releases()) {
            texts.add(Field.RELEASE, release.release().title())
                    .add(Field.ARTIST, release.release().artist());
        }
        return texts.of(
                new Spot(Spot.Kind.FILM, id, 0),
                new Document.Numbers(orNull(film.year()), null, null, null, Heard.NEVER, false));
    }

    /** Its entries are found as the tracks and files that they are. */
    static Document of(SavedPlaylist playlist) {
        return new Document.Texts()
                .add(Field.TITLE, playlist.name())
                .said(List.of(playlist.note(), playlist.folder()))
                .of(new Spot(Spot.Kind.PLAYLIST, playlist.id(), 0), Document.Numbers.NONE);
    }

    static Document of(long id, Label label) {
        return new Document.Texts()
                .add(Field.TITLE, label.name())
                .of(new Spot(Spot.Kind.LABEL, id, 0), Document.Numbers.NONE);
    }

    static Document of(long id, FilmRows.Row row, Heard heard) {
        var year = row.release().year().isPresent()
                ? row.release().year()
                : row.film().year();
        var texts = new Document.Texts().add(Field.FORMAT, year(year)).add(Field.LABEL, heard.labels());
        add(row, texts);
        return texts.of(
                new Spot(Spot.Kind.TRACK, id, heard.plays()),
                new Document.Numbers(
                        orNull(year),
                        row.row().length().map(Duration::toMillis).orElse(null),
                        null,
                        null,
                        heard,
                        false));
    }

    private static void add(FilmRows.Row row, Document.Texts to) {
        var track = row.row().track();
        to.add(Field.TITLE, track.title())
                .add(
                        Field.TITLE,
                        track.alternatives().stream()
                                .map(AlternativeTitle::title)
                                .toList())
                .add(Field.ARTIST, List.of(track.artist(), row.release().artist()))
                .add(Field.COMPOSER, track.composer())
                .add(Field.FILM, titles(row.film()))
                .add(Field.RELEASE, row.release().title());
    }

    /** A file is found by what it says of itself, and by what the rows say that it is held to fill. */
    static Document of(IndexedFile file, List<FilmRows.Row> held, Heard heard) {
        var tags = file.audio().map(AudioFile::tags).orElse(Tags.NONE);
        var sound = file.audio().map(AudioFile::sound);
        var texts = new Document.Texts().add(Field.LABEL, heard.labels());
        held.forEach(row -> add(row, texts));
        add(tags, texts, TagField.TITLE, Field.TITLE);
        add(tags, texts, TagField.ARTIST, Field.ARTIST);
        add(tags, texts, TagField.ALBUM_ARTIST, Field.ARTIST);
        add(tags, texts, TagField.COMPOSER, Field.COMPOSER);
        add(tags, texts, TagField.ALBUM, Field.ALBUM);
        add(tags, texts, TagField.GENRE, Field.GENRE);
        if (tags.text(TagField.TITLE).isEmpty()) {
            texts.add(Field.TITLE, name(file));
        }
        var year = year(tags);
        texts.add(Field.FORMAT, sound.map(s -> words(s.format())).orElse(""))
                .add(Field.FORMAT, year == null ? "" : year.toString())
                .path(file.folder().path().relativize(file.path()).toString());
        return texts.of(new Spot(Spot.Kind.FILE, file.id(), heard.plays()), numbers(file, sound, year, heard));
    }

    private static Document.Numbers numbers(
            IndexedFile file, Optional<Sound> sound, @Nullable Integer year, Heard heard) {
        return new Document.Numbers(
                year,
                sound.map(s -> s.length().toMillis()).filter(l -> l > 0).orElse(null),
                sound.map(Sound::bitrateKbps).filter(b -> b > 0).orElse(null),
                file.added().toEpochMilli(),
                heard,
                sound.map(s -> s.format().lossless()).orElse(false));
    }

    private static void add(Tags tags, Document.Texts to, TagField from, Field field) {
        to.add(field, tags.values().getOrDefault(from, List.of()));
    }

    /** What a file without a title is called: its name without the ending. */
    private static String name(IndexedFile file) {
        return ENDING.matcher(String.valueOf(file.path().getFileName())).replaceFirst("");
    }

    private static List<String> titles(Film film) {
        return film.koreanTitle().map(k -> List.of(film.title(), k)).orElse(List.of(film.title()));
    }

    /** A format by its name and by how its files end. */
    private static String words(Format format) {
        var ending =
                switch (format) {
                    case AAC, ALAC -> " M4A";
                    case VORBIS, OPUS -> " Ogg";
                    case WAVPACK -> " WV";
                    case MUSEPACK -> " MPC";
                    case MP3, FLAC, WAV, AIFF, TTA, APE, WMA, DSD, PCM -> "";
                };
        return format.label() + ending;
    }

    private static @Nullable Integer year(Tags tags) {
        var m = YEAR.matcher(tags.textOrEmpty(TagField.DATE));
        return m.find() ? Integer.valueOf(m.group()) : null;
    }

    private static String year(OptionalInt year) {
        return year.isPresent() ? String.valueOf(year.getAsInt()) : "";
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }
}

package app.moonsong.film;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The films of the {@code playlists} folder, which the build puts on the class path: {@code playlists/index} names
 * the films' folders, each of which holds a {@code tracklist.csv} and a {@code notes.properties}.
 */
public final class ShippedFilms {
    private static final String FOLDER = "/playlists/";

    private ShippedFilms() {}

    /** Reads every film that ships, in the order of the index. A wrong file is a fault of the build and throws. */
    public static List<ShippedFilm> all() {
        try (var index = new BufferedReader(reader("index"))) {
            return index.lines()
                    .filter(line -> !line.isBlank())
                    .map(ShippedFilms::film)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedFilm film(String folder) {
        try (var tracklist = open(folder + "/tracklist.csv");
                var notes = reader(folder + "/notes.properties")) {
            return switch (TracklistCsv.read(tracklist, folder + "/tracklist.csv")) {
                case TracklistReading.Good(var film) -> new ShippedFilm(film, notes(notes));
                case TracklistReading.Bad(var problems) ->
                    throw new IllegalStateException("a tracklist that ships is wrong: " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilmNotes notes(InputStreamReader in) throws IOException {
        var texts = new Properties();
        texts.load(in);
        return new FilmNotes(note(texts, "story"), note(texts, "theme"), note(texts, "music"));
    }

    private static Note note(Properties texts, String name) {
        return new Note(texts.getProperty(name + ".en", ""), texts.getProperty(name + ".ko", ""));
    }

    private static InputStreamReader reader(String name) {
        return new InputStreamReader(open(name), StandardCharsets.UTF_8);
    }

    private static InputStream open(String name) {
        var in = ShippedFilms.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + FOLDER + name);
        }
        return in;
    }
}

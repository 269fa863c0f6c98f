package app.moonsong.identify;

import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A film small enough to read, with what film music is full of: numbered cues, versions, two releases of one score. */
final class Her {
    private static final String BAND = "Arcade Fire & Owen Pallett";

    private Her() {}

    static Film film() {
        return new Film("her", "Her", Optional.of("그녀"), OptionalInt.of(2013), List.of(score(), promo(), song()));
    }

    private static Release score() {
        var t = new ArrayList<Track>();
        String[] titles = {
            "Sleepwalker", "Milk & Honey #1", "Loneliness #3 (Night Talking)", "Divorce Papers",
                    "Morning Talk / Supersymmetry",
            "Some Other Place", "Song on the Beach", "Loneliness #4 (Other People's Letters)", "Owl", "Photograph",
            "Milk & Honey #2", "We're All Leaving", "Dimensions"
        };
        int[] seconds = {0, 0, 0, 0, 0, 0, 213, 0, 0, 149, 0, 0, 339};
        for (int i = 0; i < titles.length; i++) {
            t.add(track(
                    "original-score-2021",
                    i + 1,
                    titles[i],
                    BAND,
                    seconds[i],
                    "r" + (i + 1),
                    titles[i].equals("Dimensions") ? "디멘션스" : ""));
        }
        return new Release("original-score-2021", "Her (Original Score)", BAND, OptionalInt.of(2021), t);
    }

    private static Release promo() {
        return new Release(
                "promo-2014",
                "Her soundtrack",
                "Arcade Fire",
                OptionalInt.of(2014),
                List.of(
                        track("promo-2014", 2, "Milk & Honey", "Arcade Fire", 0, "r2", ""),
                        track("promo-2014", 11, "Milk & Honey (Alan Watts & 641)", "Arcade Fire", 0, "r11", "")));
    }

    private static Release song() {
        String release = "the-moon-song-2014";
        return new Release(
                release,
                "The Moon Song (Music from and Inspired by the Motion Picture Her)",
                "Karen O",
                OptionalInt.of(2014),
                List.of(
                        track(
                                release,
                                1,
                                "The Moon Song (Studio Version Duet)",
                                "Karen O & Ezra Koenig",
                                185,
                                "m1",
                                ""),
                        track(release, 2, "The Moon Song (End Title Credit)", "Karen O", 146, "m2", "The Moon Song"),
                        track(
                                release,
                                3,
                                "The Moon Song (Film Version)",
                                "Scarlett Johansson & Joaquin Phoenix",
                                110,
                                "m3",
                                "")));
    }

    private static Track track(
            String release, int n, String title, String artist, int seconds, String recording, String other) {
        return new Track(
                new TrackId("her", release, 1, n),
                title,
                artist,
                "William Butler; Owen Pallett",
                seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)),
                other.isEmpty() ? List.of() : List.of(new AlternativeTitle(other, "")),
                recording,
                recording,
                Note.NONE);
    }

    /** A file of which only its name is known. */
    static Clue named(String name) {
        return file("", name);
    }

    static Clue file(String folder, String name) {
        return new Clue(
                folder + "/" + name,
                folder,
                name,
                "",
                "",
                "",
                "",
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
    }

    static Clue tagged(String title, String artist, String album, int seconds) {
        return new Clue(
                title + "/" + artist + "/" + album + "/" + seconds,
                "",
                "file0001",
                title,
                artist,
                "",
                album,
                OptionalInt.empty(),
                OptionalInt.empty(),
                seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    }

    static Match match(Clue clue) {
        return new Identifier(List.of(film())).identify(List.of(clue)).getFirst();
    }
}

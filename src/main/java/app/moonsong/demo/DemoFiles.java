package app.moonsong.demo;

import app.moonsong.encode.Coding;
import app.moonsong.film.Film;
import app.moonsong.film.ShippedFilms;
import app.moonsong.film.TrackId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the demo consists of: every recording of Her once, named and tagged as people do, and three intruders. */
final class DemoFiles {
    private static final String SCORE = "Her (Original Score)";
    private static final String BAND = "Arcade Fire";
    private static final String BOTH = "Arcade Fire & Owen Pallett";

    private final List<DemoFile> files = new ArrayList<>();
    private final Film her;

    private DemoFiles() {
        her = ShippedFilms.all().stream()
                .map(shipped -> shipped.film())
                .filter(film -> film.id().equals("her"))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the files in the order of their making. */
    static List<DemoFile> all() {
        var demo = new DemoFiles();
        demo.mp3s();
        demo.lossless();
        demo.lossy();
        demo.intruders();
        return List.copyOf(demo.files);
    }

    private void mp3s() {
        mp3("Her OST/01 - Sleepwalker.mp3", "source-list/1", Id3.V23_UTF16, tags("Sleepwalker", BAND, SCORE, "1/13"));
        mp3("Her OST/Her OST - 13. Dimensions.mp3", "source-list/2", Id3.NONE, Map.of());
        mp3(
                "Her OST/Her OST - Song On The Beach.mp3",
                "source-list/3",
                Id3.V1,
                tags("Song On The Beach", BAND, "Her OST", ""));
        mp3("다운로드/04 이혼 서류.mp3", "source-list/8", Id3.V24_UTF8, tags("이혼 서류", BAND, "그녀 OST", "4"));
        mp3(
                "Her OST/03_loneliness_#3_(night_talking).mp3",
                "source-list/9",
                Id3.V23_UTF16,
                tags("Loneliness #3 (Night Talking)", BAND, SCORE, "3/13"));
        mp3(
                "다운로드/Yeah Yeahs- Skeletons (with lyrics).mp3",
                "source-list/11",
                Id3.V1,
                tags("Skeletons", "Yeah Yeah Yeahs", "It's Blitz!", "4"));
        mp3(
                "다운로드/Karen O - The Moon Song.mp3",
                "source-list/13",
                Id3.V24_UTF8,
                tags("The Moon Song", "Karen O", "", ""));
    }

    private void lossless() {
        add(
                "Her OST/05_Morning_Talk_-_Supersymmetry.flac",
                "source-list/4",
                Coding.FLAC,
                tags("Morning Talk / Supersymmetry", BOTH, SCORE, "5"));
        // The wrong album: the band's own of the year before.
        add(
                "Her OST/Milk & Honey (Alan Watts & 641).m4a",
                "source-list/6",
                Coding.ALAC,
                tags("Milk & Honey (Alan Watts & 641)", BAND, "Reflektor", ""));
        add("Her OST/Arcade Fire - Her - 06 - Some Other Place.wav", "source-list/10", Coding.WAV, Map.of());
        add(
                "다운로드/Scarlett Johansson - The Moon Song (her).aiff",
                "source-list/12",
                Coding.AIFF,
                tags("The Moon Song - Film Version", "Scarlett Johansson", "", ""));
        add(
                "Her OST/02 Milk & Honey #1.flac",
                "original-score-2021/2",
                Coding.FLAC,
                tags("Milk & Honey #1", BOTH, SCORE, "2"));
    }

    private void lossy() {
        add(
                "Her OST/1-07 Song On The Beach.m4a",
                "source-list/3",
                Coding.AAC,
                tags("Song On The Beach", "Arcade Fire, Owen Pallett", SCORE, "7/13"));
        add("Her OST/09_owl.ogg", "source-list/5", Coding.VORBIS, tags("Owl", BAND, "Her", "9"));
        add(
                "Her OST/Loneliness #4 Other People's Letters.opus",
                "source-list/7",
                Coding.OPUS,
                tags("Loneliness #4 (Other People’s Letters)", BAND, "", ""));
        add(
                "Her OST/10. Photograph.ogg",
                "original-score-2021/10",
                Coding.VORBIS,
                tags("Photograph", "", "Her OST", ""));
        add(
                "Her OST/were_all_leaving.opus",
                "original-score-2021/12",
                Coding.OPUS,
                tags("We’re All Leaving", "Arcade Fire, Owen Pallet", SCORE, "12"));
        add(
                "다운로드/카렌 오 - 더 문 송 (스튜디오 듀엣).m4a",
                "the-moon-song-2014/1",
                Coding.AAC,
                tags("The Moon Song (Studio Version Duet)", "Karen O & Ezra Koenig", "The Moon Song", ""));
    }

    private void intruders() {
        files.add(new DemoFile(
                "다운로드/The Moon Song - Night Bus Choir.mp3",
                Optional.empty(),
                Optional.of(Tunes.COVER),
                Coding.MP3,
                Id3.V23_UTF16,
                tags("The Moon Song", "Night Bus Choir", "Songs for the Last Bus", "8")));
        files.add(new DemoFile(
                "다운로드/her_ost_full_album.mp3", Optional.empty(), Optional.empty(), Coding.MP3, Id3.NONE, Map.of()));
    }

    private void mp3(String path, String track, Id3 id3, Map<String, String> tags) {
        add(path, track, Coding.MP3, id3, tags);
    }

    private void add(String path, String track, Coding coding, Map<String, String> tags) {
        add(path, track, coding, Id3.NONE, tags);
    }

    private void add(String path, String track, Coding coding, Id3 id3, Map<String, String> tags) {
        var id = TrackId.parse("her/" + track).orElseThrow();
        var tune = Tunes.of(her.track(id).orElseThrow().recording());
        files.add(new DemoFile(path, Optional.of(id), Optional.of(tune), coding, id3, tags));
    }

    private static Map<String, String> tags(String title, String artist, String album, String track) {
        var tags = new HashMap<>(Map.of("title", title, "artist", artist, "album", album, "track", track));
        tags.values().removeIf(String::isEmpty);
        return Map.copyOf(tags);
    }
}

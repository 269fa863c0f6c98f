package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.OnLibrary;
import app.moonsong.library.Progress;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Resolution;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.By;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolvingTest extends OnLibrary {
    /** A second of silence whose length differs with the seed, so that its sound has a name of its own. */
    private static Path wav(Path file, int seed) throws IOException {
        Files.createDirectories(file.getParent());
        int bytes = 16_000 + 200 * seed;
        var head = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        head.put(ascii("RIFF")).putInt(36 + bytes).put(ascii("WAVEfmt ")).putInt(16);
        head.putShort((short) 1).putShort((short) 1).putInt(8_000).putInt(16_000);
        head.putShort((short) 2).putShort((short) 16).put(ascii("data")).putInt(bytes);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(head.array());
            out.write(new byte[bytes]);
        }
        return file;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void scan(Path folder) {
        library.scan(List.of(library.addFolder(folder)), false, Progress.NONE);
    }

    private void confirm(Path file, String track) {
        library.confirm(
                library.file(file).orElseThrow().id(), TrackId.parse(track).orElseThrow());
    }

    private Resolution resolve(Entry entry) {
        return new Playlists(library).resolve(List.of(entry)).getFirst();
    }

    private static void assertFound(Resolution resolution, Path file, By by) {
        assertThat(resolution).isInstanceOfSatisfying(Found.class, found -> {
            assertThat(found.file().path()).isEqualTo(file);
            assertThat(found.by()).isEqualTo(by);
        });
    }

    @Test
    void anEntryOfATrackIsFoundByAnyReleaseThatHasItsRecording() throws IOException {
        var owl = wav(music.resolve("x.wav"), 1);
        scan(music);
        confirm(owl, "her/source-list/5");
        assertFound(resolve(Wishes.track("her/original-score-2021/9", "owl", "Owl")), owl, By.TRACK);
        assertThat(resolve(Wishes.track("her/original-score-2021/10", "photograph", "Photograph")))
                .isEqualTo(new Absent(Why.TRACK_MISSING));
    }

    @Test
    void anEntryIsFoundAgainWhenTheTracklistIsNumberedAnew() throws IOException {
        var owl = wav(music.resolve("x.wav"), 1);
        scan(music);
        confirm(owl, "her/source-list/5");
        var her = library.film("her").orElseThrow().film();
        library.putFilm(new Film(
                her.id(),
                her.title(),
                her.koreanTitle(),
                her.year(),
                her.releases().stream().map(ResolvingTest::backwards).toList()));
        assertFound(resolve(Wishes.track("her/source-list/5", "owl", "Owl")), owl, By.TRACK);
    }

    private static Release backwards(Release release) {
        var tracks = new ArrayList<Track>();
        for (var t : release.tracks().reversed()) {
            tracks.add(new Track(
                    new TrackId(t.id().film(), release.id(), 1, tracks.size() + 1),
                    t.title(),
                    t.artist(),
                    t.composer(),
                    t.length(),
                    t.alternatives(),
                    t.recording(),
                    t.song(),
                    t.note()));
        }
        return new Release(release.id(), release.title(), release.artist(), release.year(), tracks);
    }

    @Test
    void entriesFollowALibraryThatMovedAsAWhole() throws IOException {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 5; i++) {
            wav(music.resolve("Her/%d.wav".formatted(i)), i);
        }
        scan(music);
        for (int i = 0; i < 5; i++) {
            entries.add(new Entries(library).of(music.resolve("Her/%d.wav".formatted(i))));
        }
        var moved = dir.resolve("elsewhere");
        Files.move(music, moved);
        scan(moved);
        var found = new Playlists(library).resolve(entries);
        for (int i = 0; i < 5; i++) {
            assertFound(found.get(i), moved.resolve("Her/%d.wav".formatted(i)), By.CONTENT);
        }
    }

    @Test
    void aFileThatWentOneThatIsDamagedAndOneThatIsAwayAreToldApart() throws IOException {
        var song = wav(music.resolve("x.wav"), 1);
        wav(music.resolve("y.wav"), 2);
        scan(music);
        var entry = new Entries(library).of(song);
        Files.writeString(song, "no sound");
        scan(music);
        assertThat(resolve(entry)).isEqualTo(new Absent(Why.FILE_UNREADABLE));
        Files.delete(song);
        scan(music);
        assertThat(resolve(entry)).isEqualTo(new Absent(Why.FILE_MISSING));
        wav(song, 1);
        scan(music);
        Files.move(music, dir.resolve("unplugged"));
        assertThat(resolve(entry)).isEqualTo(new Absent(Why.FILE_AWAY));
    }

    @Test
    void wordsLeadToTheirTrackAlsoAtTheEndOfALongList() throws IOException {
        var song = wav(music.resolve("x.wav"), 1);
        scan(music);
        confirm(song, "her/the-moon-song-2014/3");
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < 2_500; i++) {
            entries.add(Wishes.described("Nothing " + i, "Nobody", "", Optional.empty()));
        }
        entries.add(Wishes.described(
                "The Moon Song (Film Version)", "Scarlett Johansson & Joaquin Phoenix", "Her", Optional.empty()));
        var resolved = new Playlists(library).resolve(entries);
        assertThat(resolved).hasSize(2_501);
        assertFound(resolved.getLast(), song, By.DESCRIPTION);
        assertThat(resolved.subList(0, 2_500)).noneMatch(Found.class::isInstance);
    }

    @Test
    void wordsAloneLeadToTheTrackTheIdentifierAccepts() throws IOException {
        var song = wav(music.resolve("x.wav"), 1);
        scan(music);
        confirm(song, "her/the-moon-song-2014/3");
        assertFound(
                resolve(Wishes.described(
                        "The Moon Song (Film Version)",
                        "Scarlett Johansson & Joaquin Phoenix",
                        "Her",
                        Optional.empty())),
                song,
                By.DESCRIPTION);
        assertThat(resolve(Wishes.described("The Moon Song", "", "", Optional.empty())))
                .isEqualTo(new Absent(Why.NOTHING_FITS));
        assertThat(resolve(Wishes.described("Photograph", "Ringo Starr", "", Optional.empty())))
                .isEqualTo(new Absent(Why.NOTHING_FITS));
    }

    @Test
    void anEntryOfAFileHasItsTrackItsPathItsSoundAndItsWords() throws IOException {
        var file = wav(music.resolve("x.wav"), 1);
        scan(music);
        confirm(file, "her/source-list/5");
        var entry = new Entries(library).of(file);
        assertThat(entry.track().orElseThrow().recording()).isEqualTo("owl");
        assertThat(entry.file().orElseThrow().path()).contains(file);
        assertThat(entry.file().orElseThrow().contentId()).hasSize(32);
        assertThat(entry.description().title()).isEqualTo("Owl");
        assertThat(entry.description().length().orElseThrow().toMillis()).isEqualTo(1_012);
        library.removeFilm("her");
        assertFound(resolve(entry), file, By.PATH);
        var outside = wav(dir.resolve("outside/y.wav"), 3);
        assertFound(resolve(new Entries(library).of(outside)), outside, By.PATH);
    }
}

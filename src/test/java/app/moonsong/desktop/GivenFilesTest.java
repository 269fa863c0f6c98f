package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.player.QueueItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that the window is given: on the command line, by a second start, or dropped on it. */
class GivenFilesTest {
    @TempDir
    private Path dir;

    @Test
    void aFileThatTheLibraryDoesNotKnowPlaysWithWhatItSaysOfItself() throws Exception {
        var tags = Map.of("title", "달의 노래", "artist", "Karen O", "album", "Her");
        var file =
                Files.write(dir.resolve("01 track.flac"), Encoded.bytes(Format.FLAC, new short[2 * 3 * 44_100], tags));
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, file)) {
            Screen.until("it is given", () -> screen.player().queue().size() == 1);
            var item = screen.player().queue().getFirst();
            assertThat(item.path()).isEqualTo(file);
            assertThat(item.title()).isEqualTo("달의 노래");
            assertThat(item.artist()).isEqualTo("Karen O");
            assertThat(item.album()).isEqualTo("Her");
            assertThat(item.length()).isEqualTo(Duration.ofSeconds(3));
        }
    }

    @Test
    void thatAFileIsNotThereIsSaid() throws Exception {
        var english = Settings.FIRST.with(Settings.Language.ENGLISH);
        try (var screen = Screen.open(dir.resolve("home"), english, dir.resolve("gone.flac"))) {
            screen.untilRead("gone.flac is not there");
        }
    }

    @Test
    void allFilesOfAnAlbumGivenTogetherAreHeardOnce() throws Exception {
        var sound = Encoded.bytes(Format.FLAC, new short[2 * 6 * 44_100], Map.of());
        var whole = Files.write(dir.resolve("Score.flac"), sound);
        var other = Files.write(dir.resolve("Bonus.flac"), sound);
        var sheet = sheet("Score", "Score.flac");
        var list = Files.writeString(dir.resolve("all.m3u8"), "Score.flac\nBonus.flac\n");
        var picture = Files.writeString(dir.resolve("cover.jpg"), "no sound");
        try (var screen = Screen.open(dir.resolve("home"), Settings.FIRST, picture, list, sheet, whole, other)) {
            Screen.until("they are given", () -> !screen.player().queue().isEmpty());
            assertThat(screen.player().queue())
                    .extracting(QueueItem::title)
                    .containsExactly("Owl", "Photograph", "Bonus");
        }
    }

    @Test
    void whatIsWrongWithOneOfSeveralSheetsIsSaid() throws Exception {
        var good = sheet("Score", "Score.flac");
        var bad = sheet("Songs", "Songs.flac");
        Files.write(dir.resolve("Score.flac"), Encoded.bytes(Format.FLAC, new short[2 * 6 * 44_100], Map.of()));
        var english = Settings.FIRST.with(Settings.Language.ENGLISH);
        try (var screen = Screen.open(dir.resolve("home"), english, good, bad)) {
            screen.untilRead("Songs.cue: This cue sheet is about “Songs.flac”, which is not beside it.");
            Screen.until("the other plays", () -> screen.player().queue().size() == 2);
        }
    }

    @Test
    void ofSeveralSheetsWithSomethingWrongTheFirstIsNamedAndTheirNumber() throws Exception {
        var first = sheet("Score", "Score.flac");
        var second = sheet("Songs", "Songs.flac");
        var korean = Settings.FIRST.with(Settings.Language.KOREAN);
        try (var screen = Screen.open(dir.resolve("home"), korean, first, second)) {
            screen.untilRead("큐 시트 2개가 잘못되었습니다. 첫 번째는 Score.cue입니다. 이 큐 시트가 가리키는 ‘Score.flac’이(가) 옆에 없습니다.");
        }
    }

    private Path sheet(String name, String of) throws IOException {
        return Files.writeString(dir.resolve(name + ".cue"), """
                FILE "%s" WAVE
                TRACK 01 AUDIO
                TITLE "Owl"
                INDEX 01 00:00:00
                TRACK 02 AUDIO
                TITLE "Photograph"
                INDEX 01 00:03:00
                """.formatted(of));
    }
}

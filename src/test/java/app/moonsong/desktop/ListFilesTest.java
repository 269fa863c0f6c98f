package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.desktop.model.Settings;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.library.playlists.SavedPlaylist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Playlists of other players in the window. */
class ListFilesTest {
    @TempDir
    Path home;

    @Test
    void aPlaylistThatIsGivenBecomesOneOfTheListenersAndItsReportIsRead() throws Exception {
        var file = Files.writeString(
                home.resolve("evenings.m3u8"), "#EXTM3U\n#EXTINF:3,Sleepwalker\nD:\\x\\a.mp3\n#EXTINF:9,lost\n");
        try (var screen = Screen.open(home.resolve("home"), Settings.FIRST, file)) {
            screen.untilRead("“evenings”: 1 entry");
            screen.untilRead("1 line is bad, the first is line 4.");
            var playlists = new Playlists(screen.library());
            assertThat(playlists.named("evenings").orElseThrow().entries()).isEqualTo(1);
            screen.untilSeen(".playlist-rows");
        }
    }

    @Test
    void thePlaylistThatAFileBecameIsShownAgainWithTheFile() throws Exception {
        var one = Files.writeString(home.resolve("evenings.m3u8"), "D:\\x\\a.mp3\n");
        var two = Files.writeString(home.resolve("mornings.m3u8"), "D:\\x\\b.mp3\n");
        var english = Settings.FIRST.with(Settings.Language.ENGLISH);
        try (var screen = Screen.open(home.resolve("home"), english, one)) {
            screen.untilRead("“evenings”: 1 entry, 0 found.");
            screen.control(KeyCode.DIGIT1);
            Screen.until("another page", () -> screen.find(".playlist-head").isEmpty());
            screen.host().open().accept(List.of(one));
            screen.untilRead("“evenings” is here already, as the file has it: 1 entry, 0 found.");
            screen.untilSeen(".playlist-rows");
            screen.host().open().accept(List.of(one, two));
            screen.untilRead("1 playlist was here already, as its file has it.");
            assertThat(new Playlists(screen.library()).all())
                    .extracting(SavedPlaylist::name)
                    .containsExactly("evenings", "mornings");
        }
    }

    @Test
    void whatHasNoTitleIsCalledAsItsFileIsWithoutTheEnding() throws Exception {
        var sound = Encoded.write(home.resolve("rain.wav"), Format.WAV, new short[2 * 5 * Encoded.rateHz(Format.WAV)]);
        var file = Files.writeString(home.resolve("bare.m3u8"), sound + "\nD:\\Music\\gone away.mp3\n");
        try (var screen = Screen.open(home.resolve("home"), Settings.FIRST, file)) {
            screen.untilRead("rain");
            screen.untilRead("gone away");
            assertThat(screen.words()).contains("rain", "gone away");
            Screen.until("a title without an artist stands in the middle of its row", () -> {
                var title = screen.all().stream()
                        .filter(n -> n instanceof Labeled l && "rain".equals(l.getText()))
                        .filter(n -> n.getStyleClass().contains("track-title"))
                        .findFirst()
                        .orElseThrow();
                var row = title.getParent().getParent();
                return Math.abs(middle(title) - middle(row)) < 1;
            });
            screen.fire(".playlist-head .accent");
            Screen.until("it plays", () -> screen.player()
                    .state()
                    .current()
                    .filter(i -> i.title().equals("rain"))
                    .isPresent());
        }
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterY();
    }

    @Test
    void whatIsNoPlaylistIsSaid() throws Exception {
        var file = Files.write(home.resolve("broken.pls"), new byte[] {'R', 'I', 'F', 'F', 0, 1, 2, 0});
        try (var screen = Screen.open(home.resolve("home"), Settings.FIRST, file)) {
            screen.untilRead("broken.pls is no playlist that can be read here.");
            assertThat(new Playlists(screen.library()).all()).isEmpty();
        }
    }

    @Test
    void aLargeOneIsFollowedAndStoppedAndLeavesNothing() throws Exception {
        var lines = IntStream.range(0, 400_000).mapToObj(i -> "#EXTINF:180,Artist - Title %d\n%d.mp3".formatted(i, i));
        var file = Files.write(home.resolve("large.m3u8"), lines.toList());
        try (var screen = Screen.open(home.resolve("home"), Settings.FIRST, file)) {
            screen.untilSeen(".stop-transfer");
            assertThat(screen.words()).contains("Reading large.m3u8…");
            assertThat(javafx.stage.Window.getWindows()).hasSize(1);
            screen.fire(".stop-transfer");
            screen.untilRead("Stopped. Nothing of large.m3u8 was kept.");
            Screen.until("nothing goes on", () -> screen.find(".stop-transfer").isEmpty());
            assertThat(new Playlists(screen.library()).all()).isEmpty();
        }
    }
}

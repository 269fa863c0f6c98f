package app.moonsong.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.desktop.model.Settings;
import app.moonsong.library.playlists.Playlists;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void whatIsNoPlaylistIsSaid() throws Exception {
        var file = Files.write(home.resolve("broken.pls"), new byte[] {'R', 'I', 'F', 'F', 0, 1, 2, 0});
        try (var screen = Screen.open(home.resolve("home"), Settings.FIRST, file)) {
            screen.untilRead("broken.pls is no playlist that can be read here.");
            assertThat(new Playlists(screen.library()).all()).isEmpty();
        }
    }
}

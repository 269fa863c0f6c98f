package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The player as the desktop's own programs see it, on a bus of the test's own. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class MprisTest extends OnBus {
    @Test
    void playingIsSteeredAsWithAMediaKey() throws Exception {
        playTwo();
        ctl("pause");
        until(s -> s.status() == Status.PAUSED);
        bus.runUntil(s -> s.equals("Paused"), "playerctl", "-p", "moonsong", "status");
        ctl("play");
        until(s -> s.status() == Status.PLAYING);
        ctl("play-pause");
        until(s -> s.status() == Status.PAUSED);
        ctl("next");
        until(s -> s.index() == 1 && s.status() == Status.PAUSED);
        ctl("previous");
        until(s -> s.index() == 0 && s.status() == Status.PAUSED);
        ctl("play");
        ctl("next");
        until(s -> s.index() == 1 && s.status() == Status.PLAYING);
        ctl("stop");
        until(s -> s.status() == Status.STOPPED);
        ctl("previous");
        until(s -> s.index() == 0 && s.status() == Status.STOPPED);
    }

    @Test
    void theVolumeTheModesAndThePlaceAreSetAndRead() throws Exception {
        playTwo();
        ctl("volume", "0.25");
        until(s -> s.volume() == 0.25);
        ctl("loop", "Track");
        until(s -> s.modes().repeat() == Repeat.ONE);
        ctl("loop", "Playlist");
        until(s -> s.modes().repeat() == Repeat.ALL);
        ctl("shuffle", "On");
        until(s -> s.modes().shuffle() == Shuffle.TRACKS);
        ctl("position", "20");
        until(s -> s.position().toMillis() >= 20_000);
        assertThat(Double.parseDouble(ctl("position"))).isBetween(20.0, 29.0);
        assertThat(ctl("volume")).startsWith("0.25");
        assertThat(ctl("loop")).isEqualTo("Playlist");
        assertThat(ctl("shuffle")).isEqualTo("On");
        ctl("position", "5-");
        until(s -> s.position().toSeconds() < 20);
    }

    @Test
    void theSpeedIsSetAndReadAndNeverBeyondWhatIsOffered() throws Exception {
        playTwo();
        assertThat(property("Rate")).isEqualTo("d 1");
        assertThat(property("MinimumRate")).isEqualTo("d 0.5");
        assertThat(property("MaximumRate")).isEqualTo("d 2");
        rate("1.5");
        until(s -> s.speed() == 1.5);
        assertThat(property("Rate")).isEqualTo("d 1.5");
        rate("7");
        until(s -> s.speed() == 2);
        assertThat(property("PlaybackStatus")).isEqualTo("s \"Playing\"");
        rate("0");
        until(s -> s.status() == Status.PAUSED);
        assertThat(property("Rate")).isEqualTo("d 2");
    }

    private void rate(String rate) throws Exception {
        bus.run(
                "busctl",
                "--user",
                "set-property",
                "org.mpris.MediaPlayer2.moonsong",
                MediaObject.PATH,
                PlayerInterface.NAME,
                "Rate",
                "d",
                rate);
    }

    @Test
    void aLeapIsToldAndPlayingOnIsNot() throws Exception {
        playTwo();
        // On a busy machine the sound may begin late, and that is told, too.
        until(s -> s.position().toMillis() > 1_500);
        var heard = bus.record();
        until(s -> s.position().toMillis() > 3_000);
        player.seek(Duration.ofSeconds(15));
        untilHeard(heard, "member=Seeked");
        var said = Files.readString(heard).split("member=Seeked", -1);
        assertThat(said).as("one leap was heard").hasSize(2);
        assertThat(said[1]).containsPattern("int64 1[5-6]\\d{6}");
        player.pause();
        untilHeard(heard, "\"Paused\"");
        player.next();
        untilHeard(heard, "문 노래 2");
    }

    @Test
    void aPlaceInATrackThatIsOverIsNotGoneTo() throws Exception {
        playTwo();
        call("SetPosition", "ox", "/app/moonsong/item/2", "20000000");
        call("SetPosition", "ox", "/app/moonsong/item/1", "40000000");
        call("SetPosition", "ox", "/app/moonsong/item/1", "10000000");
        until(s -> s.position().toSeconds() >= 10);
        assertThat(player.state().position().toSeconds()).isLessThan(20);
        call("Seek", "x", "60000000");
        until(s -> s.index() == 1);
    }

    @Test
    void theWholeFaceIsDescribedAndCanBeAsked() throws Exception {
        var face = bus.run("busctl", "--user", "introspect", "org.mpris.MediaPlayer2.moonsong", MediaObject.PATH);
        assertThat(face)
                .contains(
                        ".CanQuit",
                        ".CanRaise",
                        ".HasTrackList",
                        ".Identity",
                        ".DesktopEntry",
                        ".SupportedUriSchemes",
                        ".SupportedMimeTypes",
                        ".Raise",
                        ".Quit",
                        ".Next",
                        ".Previous",
                        ".Pause",
                        ".PlayPause",
                        ".Stop",
                        ".Play",
                        ".Seek",
                        ".SetPosition",
                        ".OpenUri",
                        ".Seeked",
                        ".PlaybackStatus",
                        ".LoopStatus",
                        ".Rate",
                        ".Shuffle",
                        ".Metadata",
                        ".Volume",
                        ".Position",
                        ".MinimumRate",
                        ".MaximumRate",
                        ".CanGoNext",
                        ".CanGoPrevious",
                        ".CanPlay",
                        ".CanPause",
                        ".CanSeek",
                        ".CanControl");
        assertThat(property("CanGoNext")).isEqualTo("b false");
        assertThat(property("Metadata")).contains("/org/mpris/MediaPlayer2/TrackList/NoTrack");
        assertThat(property("Position")).isEqualTo("x 0");
        assertThat(property("Nonsense")).contains("no property");
    }

    @Test
    void theProgramIsRaisedGivenFilesAndEnded() throws Exception {
        var given = Files.writeString(dir.resolve("a b.mp3"), "");
        ctl("open", given.toString());
        root("Raise");
        root("Quit");
        assertThat(asked).containsExactly("open [" + given + "]", "raise", "quit");
    }

    @Test
    void aSecondPlayerHasANameOfItsOwn() throws Exception {
        try (var other = new Player(dir.resolve("tape2"));
                var second = Remote.offer(other, NOTHING, dir.resolve("home2"), bus.environment())) {
            assertThat(second).isNotNull();
            bus.runUntil(s -> s.contains("moonsong.instance"), "playerctl", "--list-all");
        }
    }

    @Test
    void aBusThatDiesAndOneThatIsNotThereStopNothing() throws Exception {
        playTwo();
        bus.close();
        player.next();
        until(s -> s.index() == 1 && s.position().toMillis() > 500);
        try (var none = Remote.offer(player, NOTHING, dir.resolve("home3"), Map.of())) {
            assertThat(none).isNotNull();
            player.previous();
            until(s -> s.index() == 0 || s.position().toMillis() < 500);
        }
    }

    private String ctl(String... words) throws Exception {
        var command = new ArrayList<>(List.of("playerctl", "-p", "moonsong"));
        command.addAll(List.of(words));
        return bus.run(command.toArray(String[]::new));
    }

    private void call(String method, String... arguments) throws Exception {
        assertThat(call(PlayerInterface.NAME, method, arguments)).isEmpty();
    }

    private void root(String method) throws Exception {
        call(RootInterface.NAME, method, new String[0]);
    }

    private String call(String face, String method, String[] arguments) throws Exception {
        var command = new ArrayList<>(
                List.of("busctl", "--user", "call", "org.mpris.MediaPlayer2.moonsong", MediaObject.PATH, face, method));
        command.addAll(List.of(arguments));
        return bus.run(command.toArray(String[]::new));
    }

    private String property(String name) throws Exception {
        return bus.run(
                "busctl",
                "--user",
                "get-property",
                "org.mpris.MediaPlayer2.moonsong",
                MediaObject.PATH,
                PlayerInterface.NAME,
                name);
    }

    private static void untilHeard(Path heard, String word) throws Exception {
        for (int i = 0;
                i < 500 && !Files.readString(heard, StandardCharsets.UTF_8).contains(word);
                i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(Files.readString(heard)).contains(word);
    }
}

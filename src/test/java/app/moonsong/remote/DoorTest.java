package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Passage;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import app.moonsong.remote.Request.Action;
import java.io.DataOutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
    @TempDir
    private Path home;

    private final List<Request> heard = new CopyOnWriteArrayList<>();

    @Test
    void aHomeHasOneWindow() throws Exception {
        try (var first = Door.window(doors()).orElseThrow()) {
            assertThat(Door.window(doors())).isEmpty();
            assertThat(first).isNotNull();
        }
        try (var second = Door.window(doors()).orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void whoKnocksBeforeTheDoorIsOpenedIsAnsweredLater() throws Exception {
        try (var door = Door.window(doors()).orElseThrow()) {
            var doors = doors();
            var answer = CompletableFuture.supplyAsync(() -> doors.askWindow(Request.of(Action.PAUSE)));
            door.open(answering(state(Status.PAUSED)));
            assertThat(answer.join()).contains(state(Status.PAUSED));
            assertThat(heard).containsExactly(Request.of(Action.PAUSE));
        }
    }

    @Test
    void filesArriveWhateverTheirNames() throws Exception {
        var files = List.of(Path.of("/music/문 노래.mp3"), Path.of("/music/a\nb #1%.flac"));
        try (var door = Door.window(doors()).orElseThrow()) {
            door.open(answering(state(Status.PLAYING)));
            assertThat(doors().askWindow(Request.open(files))).contains(state(Status.PLAYING));
        }
        assertThat(heard).containsExactly(Request.open(files));
    }

    @Test
    void theWindowIsAskedUnlessATerminalSounds() throws Exception {
        try (var window = Door.window(doors()).orElseThrow();
                var terminal = Door.terminal(doors())) {
            window.open(answering(state(Status.PAUSED)));
            terminal.open(_ -> state(Status.STOPPED));
            assertThat(doors().ask(Request.of(Action.STATUS))).contains(state(Status.PAUSED));
        }
        try (var window = Door.window(doors()).orElseThrow();
                var terminal = Door.terminal(doors())) {
            window.open(answering(state(Status.PAUSED)));
            terminal.open(_ -> state(Status.PLAYING));
            assertThat(doors().ask(Request.of(Action.NEXT))).contains(state(Status.PLAYING));
        }
        assertThat(heard).extracting(Request::action).doesNotContain(Action.NEXT);
    }

    @Test
    void whatAKilledProcessLeftIsNobody() throws Exception {
        var doors = doors();
        try (var left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(doors.socket(Doors.WINDOW)));
        }
        assertThat(doors.socket(Doors.WINDOW)).exists();
        assertThat(doors.ask(Request.of(Action.STATUS))).isEmpty();
        try (var door = Door.window(doors).orElseThrow()) {
            door.open(answering(state(Status.PLAYING)));
            assertThat(doors.ask(Request.of(Action.STATUS))).isPresent();
        }
        assertThat(doors.socket(Doors.WINDOW)).doesNotExist();
    }

    @Test
    void aHomeWithALongPathHasADoorToo() throws Exception {
        var deep = home.resolve("ㄱ".repeat(60));
        var doors = Doors.of(deep);
        try (var door = Door.window(doors).orElseThrow()) {
            door.open(answering(state(Status.PLAYING)));
            assertThat(Doors.of(deep).askWindow(Request.of(Action.STATUS))).isPresent();
        } finally {
            Files.deleteIfExists(doors.folder().resolve("window.lock"));
            Files.deleteIfExists(doors.folder());
        }
    }

    @Test
    void nobodyElseCanOpenTheFolder() throws Exception {
        Files.createDirectories(home.resolve("run"));
        Files.setPosixFilePermissions(home.resolve("run"), PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(Files.getPosixFilePermissions(doors().folder()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void nonsenseAtTheDoorIsNotAnsweredAndDoesNoHarm() throws Exception {
        try (var door = Door.window(doors()).orElseThrow()) {
            door.open(answering(state(Status.PLAYING)));
            try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(doors().socket(Doors.WINDOW)))) {
                var out = new DataOutputStream(Channels.newOutputStream(channel));
                out.writeInt(Wire.FORM);
                out.writeUTF("STATUS");
                out.writeLong(0);
                out.writeLong(0);
                out.writeInt(Integer.MAX_VALUE);
                out.flush();
                assertThat(Channels.newInputStream(channel).read()).isEqualTo(-1);
            }
            assertThat(doors().ask(Request.of(Action.STATUS))).isPresent();
        }
        assertThat(heard).containsOnly(Request.of(Action.STATUS));
    }

    private Doors doors() throws Exception {
        return Doors.of(home);
    }

    private Function<Request, PlayerState> answering(PlayerState state) {
        return request -> {
            heard.add(request);
            return state;
        };
    }

    private static PlayerState state(Status status) {
        var item = new QueueItem(7, Path.of("/a/노래.mp3"), "노래", "누구", "", Duration.ofSeconds(100));
        return new PlayerState(
                status,
                Optional.of(item),
                1,
                3,
                Duration.ofMillis(1_234),
                item.length(),
                0.8,
                1.25,
                Modes.PLAIN.with(Repeat.ALL).with(Shuffle.RELEASES),
                Optional.of(Instant.ofEpochMilli(1_795_000_000_000L)),
                Optional.of(new Passage(item, Duration.ofMillis(500), Duration.ofMillis(2_500))));
    }
}

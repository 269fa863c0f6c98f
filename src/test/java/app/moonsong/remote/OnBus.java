package app.moonsong.remote;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.QueueItem;
import com.mpatric.mp3agic.ID3v24Tag;
import com.mpatric.mp3agic.Mp3File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A player of two tracks on a bus of the test's own. */
abstract class OnBus {
    static final int SECONDS = 30;
    static final byte[] PICTURE = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, 4, 5};
    static final byte[] DRAWN = {(byte) 0x89, 'P', 'N', 'G', 9, 8, 7};

    /** A program that does nothing of what it is asked. */
    static final Host NOTHING = new Host(
            _ -> {}, Optional.empty(), () -> {}, _ -> {}, _ -> {}, () -> {}, () -> false, _ -> Optional.empty());

    @TempDir
    Path dir;

    PrivateBus bus;
    Player player;
    private Remote remote;
    final List<String> asked = new CopyOnWriteArrayList<>();
    volatile boolean announces;

    @BeforeEach
    void begin() throws Exception {
        bus = new PrivateBus(dir);
        player = new Player(dir.resolve("tape"));
        var host = new Host(
                files -> asked.add("open " + files),
                Optional.of(() -> asked.add("raise")),
                () -> {},
                _ -> {},
                _ -> {},
                () -> asked.add("quit"),
                () -> announces,
                _ -> Optional.of(DRAWN));
        remote = Remote.offer(player, host, dir.resolve("home"), bus.environment());
        bus.runUntil(s -> s.equals("Stopped"), "playerctl", "-p", "moonsong", "status");
    }

    @AfterEach
    void end() {
        remote.close();
        player.close();
        bus.close();
    }

    void playTwo() throws Exception {
        player.play(List.of(item(1, file(1, PICTURE)), item(2, file(2, PICTURE))), 0);
        until(s -> s.status() == Status.PLAYING);
    }

    Path file(long id, byte[] picture) throws Exception {
        var plain = Encoded.write(
                dir.resolve("plain.mp3"), Format.MP3, new short[2 * SECONDS * Encoded.rateHz(Format.MP3)]);
        var tag = new ID3v24Tag();
        tag.setAlbumImage(picture, "image/jpeg");
        var mp3 = new Mp3File(plain.toFile());
        mp3.setId3v2Tag(tag);
        var file = dir.resolve("조각 " + id + ".mp3");
        mp3.save(file.toString());
        return file;
    }

    static QueueItem item(long id, Path file) {
        return new QueueItem(id, file, "문 노래 " + id, "Karen O", "Her", Duration.ofSeconds(SECONDS));
    }

    void until(Predicate<PlayerState> wanted) throws InterruptedException {
        for (int i = 0; i < 2_000 && !wanted.test(player.state()); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(player.state()).matches(wanted);
    }
}

package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sound device got is compared with what was played. */
class HeardTest {
    private static final int RATE = 44_100;

    @TempDir
    Path dir;

    @Test
    void filesThatFollowEachOtherSoundAsOne() throws Exception {
        var noise = noise(3 * RATE);
        var items = new ArrayList<QueueItem>();
        for (int i = 0; i < 3; i++) {
            var part = Arrays.copyOfRange(noise, i * 2 * RATE, (i + 1) * 2 * RATE);
            items.add(item(i, wav(dir.resolve("조각 " + i + ".wav"), part)));
        }
        var heard = hear(items, Duration.ofSeconds(9));
        int at = find(heard, Arrays.copyOfRange(noise, RATE, RATE + 200)) - RATE;
        assertThat(at)
                .as("the noise is in the %d samples that were heard", heard.length)
                .isGreaterThan(-RATE);
        // A monitor may miss the very first samples of a stream.
        int from = 2_000;
        int wrong = Arrays.mismatch(
                Arrays.copyOfRange(heard, at + from, at + noise.length), Arrays.copyOfRange(noise, from, noise.length));
        assertThat(wrong)
                .as("the first sample that differs, of %d", noise.length)
                .isEqualTo(-1);
    }

    @Test
    void aVanishedFileIsNamedAndTheNextOnePlays() throws Exception {
        var there = item(1, wav(dir.resolve("there.wav"), noise(RATE)));
        try (var player = new Player(dir.resolve("tape"))) {
            player.play(List.of(item(0, dir.resolve("gone.wav")), there), 0);
            waitFor(player, PlayerState.Status.STOPPED, PlayerState.Status.PLAYING);
            assertThat(player.state().current()).contains(there);
            assertThat(player.queue()).hasSize(2);
        }
    }

    private short[] hear(List<QueueItem> items, Duration length) throws Exception {
        var file = dir.resolve("heard.raw");
        var sink = System.getenv().getOrDefault("MOONSONG_SINK", "cap");
        var recorder = new ProcessBuilder(
                        "parec", "-d", sink + ".monitor", "--raw", "--format=s16le", "--rate=" + RATE, "--channels=2")
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var player = new Player(dir.resolve("tape"))) {
            TimeUnit.MILLISECONDS.sleep(500);
            player.play(items, 0);
            waitFor(player, PlayerState.Status.STOPPED, PlayerState.Status.PLAYING);
            long end = System.nanoTime() + length.toNanos();
            while (player.state().status() == PlayerState.Status.PLAYING && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(player.state().trouble()).isEmpty();
            TimeUnit.MILLISECONDS.sleep(500);
        } finally {
            recorder.destroy();
            recorder.waitFor();
        }
        var samples = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var heard = new short[samples.remaining()];
        samples.get(heard);
        return heard;
    }

    private static void waitFor(Player player, PlayerState.Status from, PlayerState.Status to)
            throws InterruptedException {
        for (int i = 0; i < 500 && player.state().status() == from; i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(player.state().status()).as(player.state().toString()).isEqualTo(to);
    }

    private static int find(short[] in, short[] part) {
        for (int i = 0; i + part.length <= in.length; i++) {
            if (in[i] == part[0] && Arrays.equals(in, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        return -1;
    }

    private static QueueItem item(long id, Path file) {
        return new QueueItem(id, file, "", "", "", Duration.ofSeconds(1));
    }

    /** Interleaved stereo. */
    private static short[] noise(int frames) {
        var random = new Random(2013);
        var noise = new short[frames * 2];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (short) (random.nextInt(20_000) - 10_000);
        }
        return noise;
    }

    private static Path wav(Path file, short[] samples) throws IOException {
        var bytes = ByteBuffer.allocate(44 + samples.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples.length * 2);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        bytes.putShort((short) 1).putShort((short) 2).putInt(RATE).putInt(RATE * 4);
        bytes.putShort((short) 4).putShort((short) 16);
        bytes.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples.length * 2);
        for (short sample : samples) {
            bytes.putShort(sample);
        }
        return Files.write(file, bytes.array());
    }
}

package app.moonsong.player;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.PlayerState.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * Kills the sound server under a playing player again and again and starts it anew: how long until it is said, until
 * the music is back, where it goes on, how long the screen's thread was held, and what of the process grows.
 */
public final class SoundReturnsBench {
    private static final int RATE = 44_100;
    private static final int SECONDS = 500;
    /** So long it must sound before the next loss is another one. */
    private static final long PROVEN_MS = 7_000;

    private static final long LONGEST_MS = 60_000;
    private static final long BEAT_MS = 10;
    private static final int SETTLED = 2;

    private final Path dir;
    private final int times;
    private final BlockingQueue<Trouble> troubles = new LinkedBlockingQueue<>();
    private final AtomicLong heldNanos = new AtomicLong();
    private Process server;

    private SoundReturnsBench(Path dir, int times) throws Exception {
        this.dir = dir;
        this.times = times;
        server = startServer();
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var bench = new SoundReturnsBench(Path.of(args[0]), Integer.parseInt(args[1]));
        try {
            bench.run();
        } finally {
            bench.server.destroyForcibly();
        }
        System.exit(0);
    }

    /** What the process holds. */
    private record Held(int threads, int files, long residentMb) {
        static Held now() throws IOException {
            System.gc();
            var status = Files.readAllLines(Path.of("/proc/self/status"));
            return new Held((int) number(status, "Threads:"), count(), number(status, "VmRSS:") / 1_024);
        }

        private static long number(List<String> status, String name) {
            return status.stream()
                    .filter(l -> l.startsWith(name))
                    .map(l -> l.replaceAll("\\D", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }

        private static int count() throws IOException {
            try (var all = Files.list(Path.of("/proc/self/fd"))) {
                return (int) all.count();
            }
        }
    }

    private void run() throws Exception {
        var said = new long[times];
        var back = new long[times];
        long worstPlaceMs = 0;
        var settled = Held.now();
        try (var player = new Player(dir.resolve("tape"))) {
            player.onTrouble(troubles::add);
            player.play(List.of(music(1), music(2)), 0);
            until(() -> player.state().status() == Status.PLAYING);
            beat();
            for (int i = 0; i < times; i++) {
                Thread.sleep(PROVEN_MS);
                long place = player.state().position().toMillis();
                long killed = System.nanoTime();
                server.destroyForcibly().waitFor();
                var trouble = troubles.poll(LONGEST_MS, TimeUnit.MILLISECONDS);
                said[i] = since(killed);
                if (trouble == null || trouble.kind() != Trouble.Kind.SOUND_DEVICE_LOST) {
                    throw new IOException("not said: " + trouble);
                }
                Thread.sleep(500);
                server = startServer();
                long there = System.nanoTime();
                until(() -> player.state().status() == Status.PLAYING);
                back[i] = since(there);
                long off = player.state().position().toMillis() - place;
                worstPlaceMs = Math.max(worstPlaceMs, Math.abs(off));
                if (player.state().count() != 2) {
                    throw new IOException("the queue is lost: " + player.state());
                }
                if (i + 1 == SETTLED) {
                    settled = Held.now();
                }
                System.out.printf("%2d: said %d ms, back %d ms, place %+d ms, %s%n", i + 1, said[i], back[i], off, Held.now());
            }
        }
        Arrays.sort(said);
        Arrays.sort(back);
        System.out.printf(
                Locale.ROOT,
                "said after: median %d ms, most %d ms; back after: median %d ms, most %d ms, of %d%n",
                said[times / 2],
                said[times - 1],
                back[times / 2],
                back[times - 1],
                times);
        System.out.printf(
                Locale.ROOT,
                "place off by at most %d ms; screen's thread held at most %d ms; after %d: %s; after %d: %s%n",
                worstPlaceMs,
                heldNanos.get() / 1_000_000,
                SETTLED,
                settled,
                times,
                Held.now());
    }

    /** Asks the screen's thread for a sign of life, one after the other, and keeps the longest wait. */
    private void beat() {
        Thread.ofPlatform().daemon().start(() -> {
            var answers = new LinkedBlockingQueue<Long>();
            while (true) {
                long asked = System.nanoTime();
                Platform.runLater(() -> answers.add(System.nanoTime()));
                try {
                    long waited = answers.take() - asked;
                    heldNanos.accumulateAndGet(waited, Math::max);
                    Thread.sleep(BEAT_MS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static void until(BooleanSupplier holds) throws Exception {
        long begin = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (since(begin) > LONGEST_MS) {
                throw new IOException("not in time");
            }
            Thread.sleep(5);
        }
    }

    private Process startServer() throws Exception {
        var socket = Path.of(System.getenv("PULSE_SERVER").replaceFirst("^unix:", ""));
        Files.deleteIfExists(socket);
        var setUp = Files.writeString(dir.resolve("sound.pa"), """
                load-module module-native-protocol-unix auth-anonymous=1 socket=%s
                load-module module-null-sink sink_name=own
                set-default-sink own
                """.formatted(socket));
        var builder = new ProcessBuilder(
                "pulseaudio",
                "-n",
                "-F",
                setUp.toString(),
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                "--disable-shm=yes");
        builder.redirectErrorStream(true).redirectOutput(dir.resolve("sound.log").toFile());
        builder.environment().remove("PULSE_SERVER");
        builder.environment().put("XDG_RUNTIME_DIR", dir.toString());
        builder.environment().put("XDG_CONFIG_HOME", dir.toString());
        var started = builder.start();
        until(() -> Files.exists(socket));
        return started;
    }

    private QueueItem music(int id) throws IOException {
        var samples = new short[2 * SECONDS * RATE];
        Arrays.fill(samples, (short) 500);
        var path = Encoded.write(dir.resolve(id + ".wav"), Format.WAV, samples);
        return new QueueItem(id, path, "", "", "", Duration.ofSeconds(SECONDS));
    }
}

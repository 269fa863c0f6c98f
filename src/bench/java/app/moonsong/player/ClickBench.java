package app.moonsong.player;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * From the call of the player to the sound of the device, as a recording of the device hears it (its own delay, some
 * 20 ms, included). Two kinds of files lie on two sides of zero, so that one sample tells which of them sounds.
 */
public final class ClickBench {
    private static final int RATE = 44_100;
    private static final int SECONDS = 20;
    /** A listener hears something for a while before the next click. */
    private static final int PLAYED_MS = 1_000;

    private static final int LONGEST_MS = 5_000;

    private final Path dir;
    private final Path recording;

    private ClickBench(Path dir) {
        this.dir = dir;
        recording = dir.resolve("sounded.raw");
    }

    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        new ClickBench(Path.of(args[0])).run(Integer.parseInt(args[1]));
        System.exit(0);
    }

    private void run(int runs) throws Exception {
        var above = wav("above.wav", (short) 4_000);
        var below = wav("below.wav", (short) -4_000);
        var recorder = record();
        try (var player = new Player(dir.resolve("tape"))) {
            System.out.printf("first sound of a process %d ms%n", timed(() -> player.play(List.of(above), 0), 1));
            var queue = new long[runs];
            var jump = new long[runs];
            var back = new long[runs];
            for (int i = 0; i < runs; i++) {
                queue[i] = timed(() -> player.play(List.of(below, above), 0), -1);
                jump[i] = timed(player::next, 1);
                back[i] = timed(() -> player.jump(player.queue().getFirst()), -1);
                timed(player::next, 1);
            }
            print("another queue", queue);
            print("next track", jump);
            print("back in the queue", back);
        } finally {
            recorder.destroy();
        }
    }

    private static void print(String what, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-18s median %d ms, most %d ms, of %d%n",
                what,
                times[times.length / 2],
                times[times.length - 1],
                times.length);
    }

    private long timed(Runnable click, int sign) throws Exception {
        Thread.sleep(PLAYED_MS);
        long began = System.nanoTime();
        click.run();
        settle(sign);
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** Waits until what sounds last is above or below zero. */
    private void settle(int sign) throws Exception {
        long end = System.nanoTime() + LONGEST_MS * 1_000_000L;
        try (var file = new RandomAccessFile(recording.toFile(), "r")) {
            while (Integer.signum(last(file)) != sign) {
                if (System.nanoTime() > end) {
                    throw new IOException("not heard within " + LONGEST_MS + " ms");
                }
                Thread.sleep(1);
            }
        }
    }

    private static int last(RandomAccessFile file) throws IOException {
        long end = file.length() / 4 * 4;
        if (end == 0) {
            return 0;
        }
        file.seek(end - 4);
        return Short.reverseBytes(file.readShort());
    }

    private Process record() throws Exception {
        var sink = System.getenv("MOONSONG_SINK") + ".monitor";
        var recorder = new ProcessBuilder(
                        "parec", "-d", sink, "--raw", "--format=s16le", "--rate=" + RATE, "--channels=2", "--latency-msec=10")
                .redirectOutput(recording.toFile())
                .start();
        while (Files.size(recording) == 0) {
            Thread.sleep(10);
        }
        return recorder;
    }

    private QueueItem wav(String name, short value) throws IOException {
        var samples = new short[2 * SECONDS * RATE];
        Arrays.fill(samples, value);
        var path = Encoded.write(dir.resolve(name), Format.WAV, samples);
        return new QueueItem(name.hashCode(), path, name, "", "", Duration.ofSeconds(SECONDS));
    }
}

package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import app.moonsong.player.Modes.Repeat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * Days of playing without a sound device, as fast as they go: the tape is driven as the session drives it, a queue of
 * real files is repeated, edited, sought in, crossed and played at other speeds, and the process is measured every hour.
 */
public final class DayBench {
    private static final double STEP_SECONDS = 0.25;
    private static final double READ_AHEAD_SECONDS = 1.1;
    private static final int AHEAD_SECONDS = 3;
    /** Seconds of music between two of each. */
    private static final int EDIT = 97;

    private static final int SEEK = 419;
    private static final int MASTER = 1_511;
    private static final int LOOK = 600;
    private static final int HOUR = 3_600;

    private final Random random = new Random(24);
    private final Path folder;
    private final Queue queue = new Queue(random);
    private final Tapes tapes;
    private final List<QueueItem> spare = new ArrayList<>();
    private long unreadable;
    private long edits;
    private long seeks;
    private long tapesUsed;
    private long mostTapeMb;
    private long heard;

    private DayBench(Path folder) {
        this.folder = folder;
        tapes = new Tapes(folder, queue, Sources.FILES, (_, _) -> unreadable++);
    }

    public static void main(String[] args) throws Exception {
        var items = new ArrayList<QueueItem>();
        for (int i = 2; i < args.length; i++) {
            items.add(item(i, Path.of(args[i])));
        }
        Collections.shuffle(items, new Random(1));
        new DayBench(Path.of(args[0])).play(items, Integer.parseInt(args[1]));
    }

    /** Half of the files name the same release. */
    private static QueueItem item(int id, Path file) throws DecodeException {
        try (var opened = Decoder.open(Excerpt.whole(file), Tape.CHANNELS)) {
            var length = Duration.ofSeconds(Math.max(0, opened.lengthFrames() / opened.sampleRateHz()));
            return new QueueItem(id, file, "", "", id % 2 == 0 ? "Her" : "", length);
        }
    }

    private void play(List<QueueItem> items, int hours) throws Exception {
        queue.setModes(Modes.PLAIN.with(Repeat.ALL));
        queue.replace(items);
        queue.turnTo(items.getFirst());
        long began = System.nanoTime();
        start(Duration.ZERO);
        long steps = (long) (hours * HOUR / STEP_SECONDS);
        for (long step = 1; step <= steps; step++) {
            step();
            if (every(step, EDIT)) {
                edit();
            }
            if (every(step, SEEK)) {
                seek();
            }
            if (every(step, MASTER)) {
                master();
            }
            if (every(step, LOOK)) {
                mostTapeMb = Math.max(mostTapeMb, tapeMb());
            }
            if (every(step, HOUR)) {
                tell(step * STEP_SECONDS / HOUR, began);
            }
        }
        tapes.close();
        System.out.printf("%d edits, %d seeks, %d tapes, %d unreadable%n", edits, seeks, tapesUsed, unreadable);
    }

    private static boolean every(long step, int seconds) {
        return step % Math.round(seconds / STEP_SECONDS) == 0;
    }

    private Feed tape() {
        return Objects.requireNonNull(tapes.in());
    }

    private long frames(double seconds) {
        return Math.round(seconds * tape().rateHz());
    }

    private long ahead() {
        return frames(AHEAD_SECONDS + tapes.mastering().crossfade().toMillis() / 1e3);
    }

    private void start(Duration at) throws Exception {
        var item = queue.current().orElseThrow();
        if (tapes.runsOut()) {
            tapes.close();
        }
        var opened = tapes.open(item);
        if (!tapes.takes(opened)) {
            tapes.close();
            tapesUsed++;
        }
        var tape = tapes.of(opened);
        tape.recorder().leap(ahead());
        heard = tape.recorder().written();
        tape.turnTo(frames(at.toNanos() / 1e9), opened);
        tape.fillTo(heard + ahead());
    }

    private void step() throws Exception {
        heard += frames(STEP_SECONDS);
        var recorder = tape().recorder();
        tape().hear(heard);
        recorder.forget(heard);
        recorder.settle(heard + frames(READ_AHEAD_SECONDS));
        tape().fillTo(heard + ahead());
        if (recorder.tape().runsOut(heard)) {
            start(position());
        }
    }

    private Duration position() {
        var stretch = Objects.requireNonNull(tape().hear(heard));
        return Duration.ofNanos(stretch.itemFrameAt(heard) * 1_000_000_000L / tape().rateHz());
    }

    /** Moves one item, takes one out and puts one in that was taken out before; what plays stays. */
    private void edit() throws IOException {
        edits++;
        var on = queue.current();
        queue.edit(items -> {
            Collections.swap(items, random.nextInt(items.size()), random.nextInt(items.size()));
            int out = random.nextInt(items.size());
            if (!on.equals(Optional.of(items.get(out))) && items.size() > 2) {
                spare.add(items.remove(out));
            }
            if (spare.size() > 2) {
                items.add(random.nextInt(items.size() + 1), spare.removeFirst());
            }
        });
        tape().recheck();
        tape().fillTo(heard + ahead());
    }

    private void seek() throws Exception {
        seeks++;
        long length = queue.current().orElseThrow().length().toMillis();
        start(Duration.ofMillis(length == 0 ? 0 : random.nextLong(length)));
    }

    private void master() throws Exception {
        var mastering = new Mastering(
                random.nextBoolean() ? Gain.OFF : new Gain(Gain.Mode.AUTO, -3),
                Tone.PLAIN
                        .withSpeed(random.nextInt(4) == 0 ? 1.25 : 1)
                        .withMono(random.nextInt(4) == 0)
                        .withBalance(random.nextInt(4) == 0 ? -0.5 : 0),
                random.nextBoolean() ? Map.of() : Map.of("Her", Preset.WARM.bandsDb()),
                Duration.ofSeconds(random.nextBoolean() ? 0 : 4));
        if (tapes.setMastering(mastering)) {
            start(position());
        }
    }

    private long tapeMb() throws IOException {
        var du = new ProcessBuilder("du", "-s", "--block-size=1M", folder.toString()).start();
        return Long.parseLong(
                new String(du.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).split("\t", 2)[0]);
    }

    private void tell(double hour, long began) throws IOException {
        System.gc();
        var runtime = Runtime.getRuntime();
        long heapMb = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        long resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(l -> l.startsWith("VmRSS:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            System.out.printf(
                    Locale.ROOT,
                    "hour %.0f: heap %d MB, resident %d MB, %d open files, tape at most %d MB, after %d s%n",
                    hour,
                    heapMb,
                    resident / 1_024,
                    open.count(),
                    mostTapeMb,
                    (System.nanoTime() - began) / 1_000_000_000);
        }
    }
}

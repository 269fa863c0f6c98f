package app.moonsong.player;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Commands at random to a real player, and after each few of them whether its queue is what they make of it, and whether
 * the device sounds what the player shows. The left side of a piece tells which it is, the right side where it is, so
 * that one sample tells both. The same seed gives the same commands.
 */
public final class RandomPlayBench {
    private static final int RATE = 44_100;
    private static final int BETWEEN_PIECES = 1_000;
    /** The right side rises by so much every 10 ms. */
    private static final int RISE = 20;

    private static final int STEP_FRAMES = RATE / 100;
    private static final double[] SECONDS = {0.3, 1, 2, 3, 4, 5, 6, 3, 2, 4};
    /** The device sounds later than the player hands over, and the player looks five times a second. */
    private static final double NEAR_SECONDS = 0.45;

    private static final int REMEMBERED = 14;

    private final Random random;
    private final List<QueueItem> pieces = new ArrayList<>();
    private final Map<Long, Integer> pieceOf = new HashMap<>();
    private final List<QueueItem> queue = new ArrayList<>();
    private final Deque<String> last = new ArrayDeque<>();
    private final Path heard;
    private final Player player;
    private int commands;
    private int compared;
    private int wrong;

    private RandomPlayBench(Path dir, Path heard, long seed) throws IOException {
        this.heard = heard;
        random = new Random(seed);
        for (int i = 0; i < SECONDS.length; i++) {
            pieces.add(wav(dir, i));
        }
        player = new Player(dir.resolve("tape"));
    }

    /** Arguments: a folder to work in, what the device got as raw stereo of 16 bits at 44.1 kHz, a seed, seconds. */
    public static void main(String[] args) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var bench = new RandomPlayBench(Path.of(args[0]), Path.of(args[1]), Long.parseLong(args[2]));
        System.exit(bench.run(Integer.parseInt(args[3])) ? 0 : 1);
    }

    private boolean run(int seconds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (player) {
            player.onTrouble(t -> say("trouble " + t));
            while (System.nanoTime() < end) {
                for (int i = random.nextInt(5); i >= 0; i--) {
                    note(command());
                    Thread.sleep(random.nextInt(4) == 0 ? random.nextInt(900) : random.nextInt(60));
                }
                player.settled().get();
                compareQueues();
                Thread.sleep(1_300 + random.nextInt(800));
                compareSound();
            }
        }
        System.out.printf("%d commands, heard and shown compared %d times, %d wrong%n", commands, compared, wrong);
        return wrong == 0;
    }

    private void note(String command) {
        commands++;
        last.add(command);
        if (last.size() > REMEMBERED) {
            last.remove();
        }
    }

    private String command() throws Exception {
        return switch (random.nextInt(9)) {
            case 0 -> fill();
            case 1, 2 -> edit();
            case 3 -> add();
            case 4 -> steer();
            case 5, 6 -> resume();
            case 7 -> seek();
            default -> change();
        };
    }

    private String fill() {
        queue.clear();
        queue.addAll(some(6));
        int index = random.nextInt(queue.size());
        player.play(List.copyOf(queue), index);
        return "play " + queue.size() + " from " + index;
    }

    private String add() throws Exception {
        var items = some(3);
        if (random.nextInt(3) > 0) {
            queue.addAll(items);
            player.add(items);
            return "add " + items.size();
        }
        player.settled().get();
        queue.addAll(queue.isEmpty() ? 0 : player.state().index() + 1, items);
        player.addNext(items);
        return "add next " + items.size();
    }

    private String edit() {
        if (queue.isEmpty()) {
            return "nothing to edit";
        }
        int from = random.nextInt(queue.size());
        int to = random.nextInt(queue.size());
        var item = queue.remove(from);
        if (random.nextBoolean()) {
            player.remove(from);
            return "remove " + from;
        }
        queue.add(to, item);
        player.gather(Set.of(item), to);
        return "move " + from + " to " + to;
    }

    private String steer() {
        int index = queue.isEmpty() ? -1 : random.nextInt(queue.size());
        return switch (random.nextInt(3)) {
            case 0 -> say("next", player::next);
            case 1 -> say("previous", player::previous);
            default -> index < 0 ? "nowhere to go" : say("jump " + index, () -> player.jump(queue.get(index)));
        };
    }

    private String resume() {
        return random.nextInt(3) == 0 ? say("pause", player::pause) : say("resume", player::resume);
    }

    private String seek() {
        var place = Duration.ofMillis(random.nextInt(6_000));
        return say("seek " + place.toMillis(), () -> player.seek(place));
    }

    private String change() throws Exception {
        if (random.nextBoolean()) {
            var repeats = Modes.Repeat.values();
            var shuffles = Modes.Shuffle.values();
            var modes = Modes.PLAIN
                    .with(repeats[random.nextInt(repeats.length)])
                    .with(shuffles[random.nextInt(shuffles.length)]);
            return say("modes " + modes, () -> player.changeModes(_ -> modes));
        }
        if (random.nextBoolean()) {
            return say("stop", player::stop);
        }
        player.undo();
        player.settled().get();
        takeQueue();
        return "undo";
    }

    private static String say(String what, Runnable command) {
        command.run();
        return what;
    }

    private List<QueueItem> some(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> {
                    var piece = pieces.get(random.nextInt(pieces.size()));
                    long id = player.newItemId();
                    pieceOf.put(id, (int) piece.id());
                    return new QueueItem(id, piece.path(), piece.title(), "", piece.album(), piece.length());
                })
                .toList();
    }

    private void takeQueue() {
        queue.clear();
        queue.addAll(player.queue());
    }

    private void compareQueues() {
        if (!player.queue().equals(queue)) {
            wrong++;
            say("the queue is not what the commands make of it");
            takeQueue();
        }
    }

    /** What sounds and is shown may differ while a seam passes: only what stays wrong is. */
    private void compareSound() throws Exception {
        if (player.state().status() != PlayerState.Status.PLAYING) {
            return;
        }
        compared++;
        var difference = difference();
        for (int look = 0; look < 12 && !difference.isEmpty(); look++) {
            Thread.sleep(70);
            difference = difference();
        }
        if (!difference.isEmpty()) {
            wrong++;
            say(difference);
        }
    }

    private String difference() throws IOException {
        int[] sides = lastSounded();
        var state = player.state();
        if (state.status() != PlayerState.Status.PLAYING) {
            return "";
        }
        int shown = state.current().map(i -> pieceOf.getOrDefault(i.id(), -1)).orElse(-1);
        int sounds = Math.round((float) sides[0] / BETWEEN_PIECES);
        double place = sides[1] / RISE / 100.0;
        double shownPlace = state.position().toMillis() / 1000.0;
        boolean same = sounds == shown && Math.abs(place - shownPlace) <= NEAR_SECONDS;
        return same
                ? ""
                : String.format(
                        Locale.ROOT, "shown %d at %.2f s, heard %d at %.2f s", shown, shownPlace, sounds, place);
    }

    private void say(String what) {
        System.out.println(what + " after " + last);
    }

    /** The last sample of each side that the device got. */
    private int[] lastSounded() throws IOException {
        try (var file = new RandomAccessFile(heard.toFile(), "r")) {
            long end = file.length() / 4 * 4;
            if (end == 0) {
                return new int[2];
            }
            file.seek(end - 4);
            return new int[] {Short.reverseBytes(file.readShort()), Short.reverseBytes(file.readShort())};
        }
    }

    private static QueueItem wav(Path dir, int index) throws IOException {
        int id = index + 1;
        int frames = (int) (SECONDS[index] * RATE);
        var samples = new short[2 * frames];
        for (int frame = 0; frame < frames; frame++) {
            samples[2 * frame] = (short) (id * BETWEEN_PIECES);
            samples[2 * frame + 1] = (short) (frame / STEP_FRAMES * RISE);
        }
        var path = Encoded.write(dir.resolve(id + ".wav"), Format.WAV, samples);
        var length = Duration.ofNanos(frames * 1_000_000_000L / RATE);
        return new QueueItem(id, path, Integer.toString(id), "", "", length);
    }
}

package app.moonsong.tagging;

import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Broken copies of real files, each shown, edited and taken back: {@code MutationsBench FOLDER COUNT EXTENSION...}, COUNT
 * for each extension, with {@code -Xmx256m}. Prints for each kind how many were written, left and failed, the longest
 * that one took, and each file that crashed, hung, or was changed though its write was refused.
 */
final class MutationsBench {
    private static final int LONGEST_SECONDS = 5;
    private static final int HEAD = 4096;
    private static final WriteOptions AGREED = new WriteOptions(true, true, false);
    private static final byte[][] SIZES = {
        {0, 0, 0, 0}, {-1, -1, -1, -1}, {0x7F, -1, -1, -1}, {(byte) 0x80, 0, 0, 0}, {0, 0, 0, 1}, {0x7F, 0x7F, 0x7F, 0x7F}
    };

    private final Tagger tagger = new Tagger();
    private final ExecutorService worker = Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());
    private final Path desk;
    private final Map<String, Integer> counts = new TreeMap<>();
    private long longestNanos;
    private int harmed;

    private MutationsBench(Path desk) {
        this.desk = desk;
    }

    public static void main(String[] args) throws IOException {
        var desk = Files.createTempDirectory("mutations");
        for (var kind : Arrays.asList(args).subList(2, args.length)) {
            new MutationsBench(desk).run(Path.of(args[0]), Integer.parseInt(args[1]), kind);
        }
    }

    private void run(Path folder, int count, String kind) throws IOException {
        List<byte[]> originals = new ArrayList<>();
        try (var all = Files.list(folder)) {
            for (var file : all.filter(f -> kind.equals(kind(f))).sorted().toList()) {
                originals.add(Files.readAllBytes(file));
            }
        }
        for (int seed = 0; seed < count; seed++) {
            var random = new Random(seed);
            var bytes = mutated(originals, random);
            var file = Files.write(desk.resolve(seed + "." + kind), bytes);
            var result = timed(file, bytes, random);
            try (var all = Files.list(desk)) {
                result = all.count() == 1 ? result : "HARMED left something beside it: " + result;
            }
            counts.merge(result, 1, Integer::sum);
            if (result.startsWith("HARMED")) {
                harmed++;
                System.out.println(file.getFileName() + " " + result);
            }
            Files.deleteIfExists(file);
        }
        System.out.printf("%s: %d harmed of %d, longest %.2f s, %s%n", kind, harmed, count, longestNanos / 1e9, counts);
    }

    private static String kind(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** One to four faults, most of them where the tags are. */
    private static byte[] mutated(List<byte[]> originals, Random random) {
        var bytes = originals.get(random.nextInt(originals.size())).clone();
        for (int i = random.nextInt(1, 5); i > 0 && bytes.length > 8; i--) {
            int reach = random.nextInt(4) == 0 ? bytes.length : Math.min(HEAD, bytes.length);
            int at = random.nextInt(reach - 4);
            switch (random.nextInt(7)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt();
                case 2 -> System.arraycopy(SIZES[random.nextInt(SIZES.length)], 0, bytes, at, 4);
                case 3 -> bytes = Arrays.copyOf(bytes, random.nextInt(8, bytes.length));
                case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(1, 64)), (byte) 0);
                case 5 -> bytes = without(bytes, at, random.nextInt(1, 16));
                default -> bytes = spliced(bytes, at, originals.get(random.nextInt(originals.size())), random);
            }
        }
        return bytes;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        var rest = new byte[bytes.length - (end - at)];
        System.arraycopy(bytes, 0, rest, 0, at);
        System.arraycopy(bytes, end, rest, at, bytes.length - end);
        return rest;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] other, Random random) {
        int from = random.nextInt(other.length);
        int length = Math.min(random.nextInt(1, 512), Math.min(other.length - from, bytes.length - at));
        var result = bytes.clone();
        System.arraycopy(other, from, result, at, length);
        return result;
    }

    private String timed(Path file, byte[] bytes, Random random) {
        long began = System.nanoTime();
        var one = worker.submit(() -> one(file, bytes, random));
        try {
            return one.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "HARMED hung";
        } catch (ExecutionException e) {
            return "HARMED crashed " + e.getCause();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            longestNanos = Math.max(longestNanos, System.nanoTime() - began);
        }
    }

    private String one(Path file, byte[] bytes, Random random) throws IOException {
        try (var reader = new HeaderReader()) {
            reader.read(file);
        }
        var before = tagger.look(file);
        var plan = tagger.plan(file, edit(random), AGREED);
        if (!(plan instanceof Plan.Rewrite rewrite)) {
            return unchanged(file, bytes, "left");
        }
        var outcome = tagger.write(rewrite, AGREED);
        if (!(outcome instanceof Outcome.Written)) {
            return unchanged(file, bytes, outcome instanceof Outcome.Left ? "left when written" : "thrown away");
        }
        var back = tagger.write(Plan.Rewrite.back(file, rewrite.changes()), AGREED);
        boolean same = tagger.look(file) instanceof Look.Frames now
                && before instanceof Look.Frames then
                && keys(now).equals(keys(then));
        boolean upgraded = before instanceof Look.Closed;
        return back instanceof Outcome.Written && (same || upgraded) ? "written and undone" : "HARMED undo " + back;
    }

    private static List<String> keys(Look.Frames look) {
        return look.frames().stream()
                .map(f -> f.key() + f.stored().hash())
                .sorted()
                .toList();
    }

    private static String unchanged(Path file, byte[] bytes, String result) throws IOException {
        return Arrays.equals(bytes, Files.readAllBytes(file)) ? result : "HARMED changed though " + result;
    }

    private static TagEdit edit(Random random) {
        return TagEdit.of(Map.of(
                TagField.TITLE, List.of("달의 노래 " + random.nextInt()),
                TagField.TRACK, List.of(Integer.toString(random.nextInt(1, 99))),
                TagField.COMPOSER, random.nextBoolean() ? List.of() : List.of("William Butler", "Owen Pallett")));
    }
}

package app.moonsong.identify;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.Random;

/** Times whole runs on made-up rows: {@code IdentifySpeedBench FILES TRACKS}; 18 tracks to an album. */
public final class IdentifySpeedBench {
    private static final String[] SYLLABLES = "ba ke li mo nu ra shi to ve wa zo chi der fal gan hol ist jor kan lem".split(" ", -1);
    private static final String[] COMMON = "the love night main theme of a song part end day blue".split(" ", -1);

    private IdentifySpeedBench() {}

    public static void main(String[] args) throws IOException {
        int files = Integer.parseInt(args[0]);
        int tracks = Integer.parseInt(args[1]);
        var list = new StringBuilder("id,disc,number,title,artist,album,seconds\n");
        var listing = new StringBuilder("file,title,artist,album,track,seconds\n");
        for (int i = 0; i < tracks; i++) {
            list.append("t%d,1,%d,%s,%s,%s,%d%n".formatted(i, i % 18 + 1, title(i), artist(i / 18), album(i / 18), 60 + i % 300));
        }
        for (int i = 0; i < files; i++) {
            int t = (int) ((long) i * 7919 % (tracks * 5L / 4));
            listing.append("music/%s/%s/%02d %s.mp3,,,,,%d%n".formatted(artist(t / 18), album(t / 18), t % 18 + 1, title(t), 60 + t % 300));
        }
        var cpu = ManagementFactory.getThreadMXBean();
        long start = cpu.getCurrentThreadCpuTime();
        var identifier = ListingIdentifier.of(new StringReader(list.toString()));
        long built = cpu.getCurrentThreadCpuTime();
        int[] accepted = new int[1];
        identifier.identify(new StringReader(listing.toString()), r -> accepted[0] += r.decision() == Decision.ACCEPTED ? 1 : 0);
        long end = cpu.getCurrentThreadCpuTime();
        System.out.printf(
                "%d files, %d tracks: %.2f s to prepare, %.2f s to identify, %d accepted, heap %d MB%n",
                files, tracks, (built - start) / 1e9, (end - built) / 1e9, accepted[0],
                Runtime.getRuntime().totalMemory() >> 20);
    }

    private static String words(int seed, int n) {
        var random = new Random(seed * 31L + n);
        var out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(i > 0 ? " " : "");
            if (random.nextInt(3) == 0) {
                out.append(COMMON[random.nextInt(COMMON.length)]);
            } else {
                for (int k = 0; k < 3; k++) {
                    out.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
                }
            }
        }
        return out.toString();
    }

    private static String title(int i) {
        return words(i, 2 + i % 3);
    }

    private static String artist(int album) {
        return words(album % 997 + 1_000_000, 2);
    }

    private static String album(int album) {
        return words(album + 2_000_000, 2) + " OST";
    }
}

package app.moonsong.library.search;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What others wait for while large smart playlists are counted: {@code WaitBench HOME SECONDS}, for a home that {@link
 * SmartBench} filled. Prints, with nothing else under way and beside counting, how long by the clock a search, a look at
 * the films and an edit take.
 */
public final class WaitBench {
    private static final List<String> COUNTED = List.of("is:unheard", "-played:<1y", "sort:title", "plays:>0");
    private static final int PAUSE_MS = 20;

    private WaitBench() {}

    public static void main(String[] args) throws Exception {
        try (var library = Library.open(Path.of(args[0]))) {
            var search = new Search(library);
            var smart = new SmartPlaylists(library, search);
            smart.count(rule(COUNTED.getFirst()));
            double seconds = Double.parseDouble(args[1]);
            measure("alone", library, search, seconds);
            var goesOn = new AtomicBoolean(true);
            var counting = Thread.ofPlatform().start(() -> {
                for (int i = 0; goesOn.get(); i++) {
                    smart.count(rule(COUNTED.get(i % COUNTED.size())));
                }
            });
            measure("beside counting", library, search, seconds);
            goesOn.set(false);
            counting.join();
        }
    }

    private static SmartRule rule(String query) {
        return new SmartRule(query, new SmartOrder.AsFound(), SmartLimit.NONE);
    }

    private static void measure(String what, Library library, Search search, double seconds) throws InterruptedException {
        time(what, "a search", seconds, i -> search.find("moon" + (char) ('a' + i % 26), 100));
        time(what, "the films", seconds, _ -> library.films());
        time(what, "an edit", seconds, i -> library.database()
                .write(c -> Database.update(c, "INSERT OR REPLACE INTO rating VALUES ('film/bench', ?)", 1 + i % 10)));
    }

    private interface Use {
        Object of(int i);
    }

    private static void time(String what, String use, double seconds, Use used) throws InterruptedException {
        var times = new double[10_000];
        int n = 0;
        for (long end = System.nanoTime() + (long) (seconds * 1e9); System.nanoTime() < end && n < times.length; n++) {
            long start = System.nanoTime();
            used.of(n);
            times[n] = (System.nanoTime() - start) / 1e6;
            Thread.sleep(PAUSE_MS);
        }
        Arrays.sort(times, 0, n);
        System.out.printf(
                "%-16s %-10s p50 %7.1f p99 %7.1f most %7.1f ms, n %d%n",
                what, use, times[n / 2], times[n * 99 / 100], times[n - 1], n);
    }
}

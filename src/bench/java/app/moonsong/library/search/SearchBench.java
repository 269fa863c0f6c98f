package app.moonsong.library.search;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Search in a library of many files: {@code SearchBench HOME ROWS.tsv N}. Fills an empty home with the first N rows and
 * makes them searchable; a home that is filled is asked again. Prints what it took, and for each kind of query the median
 * and the 99th percentile of 200 answers, first 100, with what is shown of them.
 */
public final class SearchBench {
    private static final int ASKED = 200;
    private static final int SHOWN = 100;
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private final Rows rows;
    private final Random random = new Random(7);

    private SearchBench(Rows rows) {
        this.rows = rows;
    }

    public static void main(String[] args) throws IOException {
        var home = Path.of(args[0]);
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        try (var library = Library.open(home)) {
            if (library.folders().isEmpty()) {
                fill(library, rows);
            }
            new SearchBench(rows).ask(library, args.length > 3 ? args[3] : "");
        }
    }

    private static void fill(Library library, Rows rows) throws IOException {
        rows.fill(library.database());
        checkpoint(library);
        var file = library.home().resolve("moonsong.db");
        long before = Files.size(file);
        long start = System.nanoTime();
        long cpuStart = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
        new Search(library).refresh(Progress.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double cpuSeconds = (system.getProcessCpuTime() - cpuStart) / 1e9;
        checkpoint(library);
        double size = Files.size(file) - before;
        System.out.printf(
                "index of %,d files: %.1f s, %.1f CPU s, %.0f MB, %.2f times their text of %.0f MB%n",
                rows.rows().size(), seconds, cpuSeconds, size / 1e6, size / rows.textBytes(), rows.textBytes() / 1e6);
    }

    private static void checkpoint(Library library) {
        library.database().read("PRAGMA wal_checkpoint(TRUNCATE)", r -> r.getInt(1));
    }

    private void ask(Library library, String only) {
        var search = new Search(library);
        search.find("warm", SHOWN);
        kinds().forEach((name, make) -> {
            if (!name.contains(only)) {
                return;
            }
            var queries = random.ints(ASKED, 0, rows.rows().size()).mapToObj(make::apply).toList();
            queries.stream().limit(20).forEach(q -> search.find(q, SHOWN));
            var times = new double[ASKED];
            var cpu = new double[ASKED];
            var slowest = "";
            double most = 0;
            int found = 0;
            for (int i = 0; i < ASKED; i++) {
                long start = System.nanoTime();
                long cpuStart = THREAD.getCurrentThreadCpuTime();
                found += search.find(queries.get(i), SHOWN).hits().size();
                times[i] = (System.nanoTime() - start) / 1e6;
                cpu[i] = (THREAD.getCurrentThreadCpuTime() - cpuStart) / 1e6;
                if (cpu[i] > most) {
                    most = cpu[i];
                    slowest = queries.get(i);
                }
            }
            Arrays.sort(times);
            Arrays.sort(cpu);
            System.out.printf(
                    "%-28s CPU p50 %6.1f p99 %6.1f ms, clock p50 %6.1f p99 %6.1f ms, most %6.1f (%s), %.0f found%n",
                    name, cpu[ASKED / 2], cpu[ASKED * 99 / 100], times[ASKED / 2], times[ASKED * 99 / 100], most, slowest,
                    found / (double) ASKED);
        });
    }

    private Map<String, Function<Integer, String>> kinds() {
        var kinds = new LinkedHashMap<String, Function<Integer, String>>();
        kinds.put("one letter", i -> part(title(i, false), 1));
        kinds.put("two letters", i -> part(title(i, false), 2));
        kinds.put("three letters", i -> part(title(i, false), 3));
        kinds.put("five letters", i -> part(title(i, false), 5));
        kinds.put("a word and three letters", i -> part(title(i, false), 9));
        kinds.put("whole title", i -> title(i, false));
        kinds.put("artist", i -> rows.artist(i));
        kinds.put("artist and title begun", i -> rows.artist(i).split(" ")[0] + " " + part(title(i, false), 3));
        kinds.put("inner part, 3", i -> inner(title(i, false), 3));
        kinds.put("inner part, 5", i -> inner(title(i, false), 5));
        kinds.put("one syllable", i -> inner(title(i, true), 1));
        kinds.put("two syllables", i -> inner(title(i, true), 2));
        kinds.put("four syllables", i -> inner(title(i, true), 4));
        kinds.put("two initials", i -> initials(inner(title(i, true), 2)));
        kinds.put("four initials", i -> initials(inner(title(i, true), 4)));
        kinds.put("title:", i -> "title:" + part(title(i, false), 4));
        kinds.put("artist:", i -> "artist:" + part(rows.artist(i), 3));
        kinds.put("artist: and word", i -> "artist:" + rows.artist(i).split(" ")[0] + " " + part(title(i, false), 3));
        kinds.put("year:", i -> "year:" + rows.rows().get(i).get(6));
        kinds.put("year: and letters", i -> part(title(i, false), 2) + " year:" + rows.rows().get(i).get(6));
        kinds.put("length:", i -> "length:2:00..2:01 " + part(title(i, false), 1));
        kinds.put("rare length:", i -> "length:<0:21");
        kinds.put("or, not, format", i -> "(" + part(title(i, false), 4) + " OR artist:" + part(rows.artist(i), 3)
                + ") -theme format:flac");
        kinds.put("syllable, year, not", i -> inner(title(i, true), 1) + " year:>=2000 -피아노");
        kinds.put("one slip", i -> slip(title(i, false)));
        return kinds;
    }

    private String title(int row, boolean korean) {
        for (int i = row; ; i = (i + 1) % rows.rows().size()) {
            var title = rows.title(i);
            if (title.chars().anyMatch(c -> c >= '가' && c <= '힣') == korean || (!korean && random.nextInt(3) == 0)) {
                return title;
            }
        }
    }

    private static String part(String text, int letters) {
        return text.substring(0, Math.min(letters, text.length())).strip();
    }

    private String inner(String text, int letters) {
        var words = Arrays.stream(text.split("[^\\p{L}]+")).filter(w -> w.length() >= letters).toList();
        if (words.isEmpty()) {
            return part(text, letters);
        }
        var word = words.get(random.nextInt(words.size()));
        int from = random.nextInt(word.length() - letters + 1);
        return word.substring(from, from + letters);
    }

    private static String initials(String syllables) {
        var all = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
        var initials = new StringBuilder();
        syllables.chars().filter(c -> c >= '가' && c <= '힣').forEach(c -> initials.append(all.charAt((c - '가') / 588)));
        return initials.isEmpty() ? "ㅁㅅ" : initials.toString();
    }

    private String slip(String title) {
        int at = random.nextInt(title.length());
        return title.substring(0, at) + "q" + title.substring(Math.min(title.length(), at + 1));
    }
}

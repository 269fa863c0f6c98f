package app.moonsong.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Compares what the header readers say of a folder of odd files with what other readers agree on: {@code FOLDER} holds the
 * files and a {@code manifest.csv} with the columns {@code file,title,artist,album,track,seconds} (others are ignored; an
 * empty cell says that there is nothing to compare with). Then each file is decoded and the length that its headers state is
 * compared with what sounds. Every disagreement is printed. Only files with the name of a
 * format that can be played count; one of these that holds another codec is listed apart.
 */
public final class AgreementBench {
    private static final double NEAR_SECONDS = 0.5;
    private static final double NEAR_DECODED_SECONDS = 0.001;
    private static final Map<String, TagField> FIELDS = Map.of(
            "title", TagField.TITLE, "artist", TagField.ARTIST, "album", TagField.ALBUM, "track", TagField.TRACK);

    private final Map<String, int[]> agreed = new TreeMap<>();
    private final Map<Reading.Reason, List<String>> unreadable = new EnumMap<>(Reading.Reason.class);
    private int understood;
    private int others;
    private long mostBytes;
    private String mostBytesFile = "";
    private long longestNanos;
    private String longestFile = "";

    private AgreementBench() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        var bench = new AgreementBench();
        try (var parser = CSVParser.parse(Files.newBufferedReader(folder.resolve("manifest.csv")), format);
                var reader = new HeaderReader()) {
            var rows = parser.getRecords().stream().map(r -> r.toMap()).toList();
            // Once before it counts, so that the times are those of the reading and not of the compiler.
            rows.forEach(row -> reader.read(folder.resolve(row.getOrDefault("file", ""))));
            rows.forEach(row -> bench.compare(reader, folder, row));
        }
        bench.print();
    }

    private void compare(HeaderReader reader, Path folder, Map<String, String> row) {
        var name = row.getOrDefault("file", "");
        long start = System.nanoTime();
        var reading = reader.read(folder.resolve(name));
        cost(name, System.nanoTime() - start, reader.bytesRead());
        if (!AudioNames.isAudio(Path.of(name))) {
            others++;
            return;
        }
        switch (reading) {
            case Reading.Unreadable bad -> unreadable(name, bad, row);
            case Reading.Understood good -> {
                understood++;
                FIELDS.forEach((column, field) -> tag(name, column, row, good.file().tags(), field));
                length(name, row, good.file());
                decoded(name, good.file());
            }
        }
    }

    private void cost(String name, long nanos, long bytes) {
        if (nanos > longestNanos) {
            longestNanos = nanos;
            longestFile = name;
        }
        if (bytes > mostBytes) {
            mostBytes = bytes;
            mostBytesFile = name;
        }
    }

    private void unreadable(String name, Reading.Unreadable bad, Map<String, String> row) {
        var line = "%s: %s (others: %s, %s s)".formatted(name, bad.detail(), row.get("title"), row.get("seconds"));
        unreadable.computeIfAbsent(bad.reason(), r -> new ArrayList<>()).add(line);
        if (bad.reason() != Reading.Reason.UNSUPPORTED) {
            for (var column : List.of("title", "artist", "album", "track", "seconds")) {
                if (!row.getOrDefault(column, "").isBlank()) {
                    count(column, false);
                }
            }
        }
    }

    private void tag(String name, String column, Map<String, String> row, Tags tags, TagField field) {
        var theirs = row.getOrDefault(column, "");
        if (theirs.isBlank()) {
            return;
        }
        boolean same = field == TagField.TRACK
                ? theirs.equals(tags.textOrEmpty(field))
                : values(tags, field).contains(plain(theirs));
        count(column, same);
        if (!same) {
            System.out.printf("%s %s: others '%s', here '%s'%n", name, column, theirs, tags.textOrEmpty(field));
        }
    }

    /** Readers differ in how they join several values: each value, the usual joints, and the first alone are the same. */
    private static List<String> values(Tags tags, TagField field) {
        var list = tags.values().getOrDefault(field, List.of());
        var all = new ArrayList<>(list.stream().map(AgreementBench::plain).toList());
        for (var joint : List.of("; ", ";", ", ", "/", " / ", " ", "\0")) {
            all.add(plain(String.join(joint, list)));
        }
        return all;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private void length(String name, Map<String, String> row, AudioFile file) {
        var theirs = row.getOrDefault("seconds", "");
        if (theirs.isBlank()) {
            return;
        }
        double here = file.sound().length().toNanos() / 1e9;
        boolean same = Math.abs(here - Double.parseDouble(theirs)) <= NEAR_SECONDS;
        count("seconds", same);
        if (!same) {
            System.out.printf("%s %s seconds: others %s, here %.3f%n", name, file.sound().format(), theirs, here);
        }
    }

    /** The sound itself is the better judge of a length, where there is all of it. */
    private void decoded(String name, AudioFile file) {
        double here = file.sound().length().toNanos() / 1e9;
        try (var decoder = Decoder.open(file.path())) {
            var samples = new float[8192 * decoder.channels()];
            long frames = 0;
            for (int n = 0; n >= 0; n = decoder.read(samples, 0, 8192)) {
                frames += n;
            }
            double heard = frames / (double) decoder.sampleRateHz();
            boolean same = Math.abs(here - heard) <= NEAR_DECODED_SECONDS;
            count("decoded", same);
            if (!same) {
                System.out.printf("%s %s decoded: %.3f s, headers %.3f%n", name, file.sound().format(), heard, here);
            }
        } catch (DecodeException e) {
            count("decoded", false);
            System.out.printf("%s %s decoded: %s%n", name, file.sound().format(), e.getMessage());
        }
    }

    private void count(String column, boolean same) {
        var tally = agreed.computeIfAbsent(column, c -> new int[2]);
        tally[0] += same ? 1 : 0;
        tally[1]++;
    }

    private void print() {
        unreadable.forEach((reason, lines) -> lines.forEach(line -> System.out.println(reason + " " + line)));
        System.out.printf("== %d understood, %d with other names left aside%n", understood, others);
        unreadable.forEach((reason, lines) -> System.out.printf("   %d %s%n", lines.size(), reason));
        agreed.forEach((column, t) -> System.out.printf("   %-8s %d of %d%n", column, t[0], t[1]));
        System.out.printf("   most read: %d bytes (%s)%n", mostBytes, mostBytesFile);
        System.out.printf("   longest: %.2f ms (%s)%n", longestNanos / 1e6, longestFile);
    }
}

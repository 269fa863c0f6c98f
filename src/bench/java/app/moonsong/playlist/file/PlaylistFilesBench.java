package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import app.moonsong.text.JsonTree;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How playlists of others are read. Arguments: {@code real FOLDER} counts the entries of each file a second time, by a
 * pattern of its format, and prints where the numbers differ; {@code derived FOLDER} compares with the folder's
 * truth.json; {@code million FILE} writes a list of a million entries in the format of the file's suffix and times
 * reading it.
 */
public final class PlaylistFilesBench {
    /** What an entry looks like in each format, by the first word of the files' names. */
    private static final Map<String, Pattern> ENTRIES = Map.ofEntries(
            Map.entry("extm3u", Pattern.compile("(?m)^(?!#)[^\\r\\n]*\\S")),
            Map.entry("plain", Pattern.compile("(?m)^(?!#)[^\\r\\n]*\\S")),
            Map.entry("ram", Pattern.compile("(?m)^(?!#)[^\\r\\n]*\\S")),
            Map.entry("pls", Pattern.compile("(?im)^File\\d+=")),
            Map.entry("xspf", Pattern.compile("<track[\\s/>]")),
            Map.entry("asx", Pattern.compile("(?i)<entry[\\s>]")),
            Map.entry("wpl", Pattern.compile("<media\\s")),
            Map.entry("zpl", Pattern.compile("<media\\s")),
            Map.entry("cue", Pattern.compile("(?im)^\\s*TRACK\\s+\\d+")),
            Map.entry("itunes", Pattern.compile("<key>Track ID</key>.*\\R\\s*<key>Name")),
            Map.entry("md", Pattern.compile("(?m)^\\| *\\d+ *\\|")),
            Map.entry("csv", Pattern.compile("(?m)^(?!\\uFEFF?Track (?:URI|ID)).*\\S")),
            Map.entry("rip", Pattern.compile("(?m)^ +Filename: |^[\\d:.]+ +to: ")));

    /** The encodings by the names that the truth gives them. */
    private static final Map<String, Charset> CHARSETS = Map.of(
            "utf-16-le", StandardCharsets.UTF_16LE,
            "cp949", Charset.forName("x-windows-949"),
            "euc_kr", Charset.forName("EUC-KR"),
            "cp932", Charset.forName("Shift_JIS"),
            "euc_jp", Charset.forName("EUC-JP"),
            "gb18030", Charset.forName("GB18030"),
            "cp1252", Charset.forName("windows-1252"));

    private static final int MILLION = 1_000_000;

    private PlaylistFilesBench() {}

    public static void main(String[] args) throws IOException {
        var place = Path.of(args[1]);
        switch (args[0]) {
            case "real" -> real(place);
            case "derived" -> derived(place);
            case "million" -> million(place);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Keeps the entries and lists what was bad. */
    private static final class Kept implements Taker {
        private final List<Entry> entries = new ArrayList<>();

        @Override
        public void list(String name) {
            // the counts are of files
        }

        @Override
        public void entry(Entry entry) {
            entries.add(entry);
        }

        @Override
        public void bad(BadLine line) {
            // the reading has them
        }
    }

    private static void real(Path folder) throws IOException {
        int files = 0;
        int read = 0;
        int equal = 0;
        long entries = 0;
        for (var file : list(folder)) {
            files++;
            var name = String.valueOf(file.getFileName());
            var kept = new Kept();
            var reading = PlaylistFiles.read(file, kept);
            if (!(reading instanceof ListReading.Read(var format, var encoding, _, _, _, var bad))) {
                System.out.println(name + ": " + reading);
                continue;
            }
            read++;
            entries += kept.entries.size();
            var text = new String(Files.readAllBytes(file), encoding.charset()).replace("\uFEFF", "");
            long counted = ENTRIES.get(name.split("-")[0]).matcher(text).results().count();
            equal += counted == kept.entries.size() ? 1 : 0;
            if (counted != kept.entries.size() || bad.count() > 0) {
                System.out.printf(
                        "%s: %s, %s: %d entries, counted %d, bad %s%n",
                        name, format, encoding.charset(), kept.entries.size(), counted, bad.first());
            }
        }
        System.out.printf("%d files, %d read, %d with as many entries as counted; %d entries%n", files, read, equal, entries);
    }

    private static void derived(Path folder) throws IOException {
        var truth = JsonTree.read(Files.readString(folder.resolve("truth.json")));
        var right = new TreeMap<String, Integer>();
        for (var file : truth.fields().entrySet()) {
            var kept = new Kept();
            var reading = PlaylistFiles.read(folder.resolve(file.getKey()), kept);
            var wrong = wrong(file.getValue(), folder.resolve(file.getKey()), reading, kept.entries);
            right.merge(wrong.isEmpty() ? "right" : "wrong", 1, Integer::sum);
            wrong.forEach(w -> System.out.println(file.getKey() + ": " + w));
        }
        System.out.println(truth.fields().size() + " files: " + right);
    }

    private static List<String> wrong(JsonTree truth, Path file, ListReading reading, List<Entry> entries)
            throws IOException {
        var wrong = new ArrayList<String>();
        if (!(reading instanceof ListReading.Read(_, var encoding, _, _, _, var bad))) {
            return List.of(reading.toString());
        }
        var bytes = Files.readAllBytes(file);
        var is = CHARSETS.getOrDefault(truth.get("encoding").text(), StandardCharsets.UTF_8);
        if (!new String(bytes, is).equals(new String(bytes, encoding.charset()))) {
            wrong.add("encoding " + encoding);
        }
        if (bad.count() > 0) {
            wrong.add("bad " + bad.first());
        }
        var items = truth.get("items").items();
        int count = items.isEmpty() ? Integer.parseInt(truth.get("tracks").text()) : items.size();
        if (count != entries.size()) {
            wrong.add(entries.size() + " entries of " + count);
        }
        for (int i = 0; i < Math.min(items.size(), entries.size()); i++) {
            var item = items.get(i);
            var entry = entries.get(i);
            var is1 = item.get("path").text() + "|" + item.get("title").text() + "|" + item.get("artist").text() + "|"
                    + item.get("seconds").text();
            var read = entry.file().map(Entry.WantedFile::written).orElse("") + "|" + entry.description().title() + "|"
                    + entry.description().artist() + "|"
                    + entry.description().length().map(Duration::toSeconds).orElse(-1L);
            if (!is1.equals(read)) {
                wrong.add(is1 + " read as " + read);
            }
        }
        return wrong;
    }

    private static void million(Path file) throws IOException {
        write(file);
        long start = System.nanoTime();
        var counted = new Taker() {
            private long entries;
            private long letters;

            @Override
            public void list(String name) {
                letters += name.length();
            }

            @Override
            public void entry(Entry entry) {
                entries++;
                letters += entry.description().title().length();
            }

            @Override
            public void bad(BadLine line) {
                System.out.println(line);
            }
        };
        var reading = PlaylistFiles.read(file, counted);
        System.out.printf(
                "%s: %d entries of %d MB in %.1f s; %s%n",
                file.getFileName(),
                counted.entries,
                Files.size(file) >> 20,
                (System.nanoTime() - start) / 1e9,
                reading);
    }

    private static void write(Path file) throws IOException {
        var format = ListFormat.bySuffix(file).orElseThrow();
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(switch (format) {
                case M3U, M3U8 -> "#EXTM3U\n";
                case PLS -> "[playlist]\n";
                case CSV -> "Title,Artist,Album,Length,Path\n";
                case XSPF -> "<?xml version=\"1.0\"?><playlist version=\"1\"><trackList>\n";
                case JSPF -> "{\"playlist\":{\"track\":[\n";
                case ITUNES -> "<plist version=\"1.0\"><dict><key>Tracks</key><dict>\n";
                default -> throw new IllegalArgumentException(file.toString());
            });
            for (int i = 1; i <= MILLION; i++) {
                var path = "/music/Ann Low/Night Boats %d/%02d - Harbour Lights %d.flac".formatted(i / 20, i % 20, i);
                out.write(switch (format) {
                    case M3U, M3U8 -> "#EXTINF:%d,Ann Low - 항구의 불빛 %d%n%s%n".formatted(100 + i % 200, i, path);
                    case PLS -> "File%d=%s%nTitle%d=Ann Low - 항구의 불빛 %d%nLength%d=%d%n".formatted(i, path, i, i, i, 100);
                    case CSV -> "\"항구의 불빛 %d\",Ann Low,Night Boats,3:05,\"%s\"%n".formatted(i, path);
                    case XSPF -> "<track><location>file://%s</location><title>항구의 불빛 %d</title><creator>Ann Low</creator></track>%n"
                            .formatted(path.replace(" ", "%20"), i);
                    case JSPF -> "%s{\"location\":[\"file://%s\"],\"title\":\"항구의 불빛 %d\",\"creator\":\"Ann Low\"}%n"
                            .formatted(i == 1 ? "" : ",", path.replace(" ", "%20"), i);
                    case ITUNES -> "<key>%d</key><dict><key>Name</key><string>항구의 불빛 %d</string><key>Artist</key><string>Ann Low</string><key>Location</key><string>file://%s</string></dict>%n"
                            .formatted(i, i, path.replace(" ", "%20"));
                    default -> "";
                });
            }
            out.write(switch (format) {
                case XSPF -> "</trackList></playlist>\n";
                case JSPF -> "]}}\n";
                case ITUNES -> "</dict></dict></plist>\n";
                default -> "";
            });
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

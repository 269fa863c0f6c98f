package app.moonsong.identify;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Identifies a listing of files that are not here against a listing of tracks. Both are CSV with a heading (RFC 4180):
 * files {@code file,title,artist,album,track,seconds}, tracks {@code id,disc,number,title,artist,album,seconds}; cells may
 * be empty and columns in any order.
 */
public final class ListingIdentifier {
    /** Rows held at once; files of one folder must lie within as many rows to speak for each other. */
    private static final int HELD = 50_000;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,7}(\\.\\d{1,9})?");
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{2,4}");

    /** What programs write where they know nothing. */
    private static final Pattern NOTHING = Pattern.compile("(?i)null|unk\\.?|n\\.a\\.|n/a|\\[unknown]|\\?+");

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();

    private final Engine engine;

    private ListingIdentifier(Tracklists tracklists) {
        engine = new Engine(tracklists);
    }

    /**
     * Reads the tracks.
     *
     * @throws IOException if they cannot be read or are not such a CSV
     */
    public static ListingIdentifier of(Reader tracks) throws IOException {
        var rows = new ArrayList<Tracklists.Row>();
        read(tracks, List.of("id", "title"), r -> rows.add(track(r)));
        return new ListingIdentifier(Tracklists.ofRows(Counted.read(rows)));
    }

    private static Tracklists.Row track(CSVRecord r) {
        String id = cell(r, "id");
        return new Tracklists.Row(
                id,
                new Tracklists.Heading(cell(r, "album"), "", List.of()),
                number(cell(r, "disc")),
                number(cell(r, "number")),
                List.of(cell(r, "title")),
                new Tracklists.Credits(cell(r, "artist"), ""),
                seconds(cell(r, "seconds")).map(d -> d.toMillis() / 1000.0).orElse(-1.0),
                id);
    }

    /**
     * Identifies the files of a listing, in its order.
     *
     * @param results is given one row per listed file
     * @throws IOException if the listing cannot be read or is not such a CSV
     */
    public void identify(Reader files, Consumer<ListingRow> results) throws IOException {
        var held = new ArrayList<Clue>();
        read(files, List.of("file"), r -> {
            held.add(clue(r));
            if (held.size() == HELD) {
                report(held, results);
            }
        });
        report(held, results);
    }

    private void report(List<Clue> held, Consumer<ListingRow> results) {
        var findings = engine.find(held);
        for (int i = 0; i < held.size(); i++) {
            var finding = findings.get(i);
            var candidates = finding.candidates().stream()
                    .map(c -> new ListingRow.ListingCandidate(c.key(), c.distance()))
                    .toList();
            results.accept(new ListingRow(held.get(i).key(), finding.decision(), candidates, finding.evidence()));
        }
        held.clear();
    }

    private static Clue clue(CSVRecord r) {
        String file = cell(r, "file");
        String path = file.replace('\\', '/');
        int slash = path.lastIndexOf('/');
        String track = cell(r, "track");
        return new Clue(
                file,
                slash < 0 ? "" : path.substring(0, slash),
                withoutExtension(path.substring(slash + 1)),
                cell(r, "title"),
                cell(r, "artist"),
                cell(r, "albumartist"),
                cell(r, "album"),
                number(cell(r, "disc")),
                number(beforeSlash(track)),
                seconds(cell(r, "seconds")));
    }

    private static String beforeSlash(String track) {
        int slash = track.indexOf('/');
        return slash < 0 ? track : track.substring(0, slash);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        boolean extension = dot > 0 && EXTENSION.matcher(name.substring(dot)).matches();
        return extension ? name.substring(0, dot) : name;
    }

    private static void read(Reader in, List<String> needed, Consumer<CSVRecord> each) throws IOException {
        try (var parser = CSV.parse(in)) {
            var names = parser.getHeaderNames().stream().map(n -> plain(n)).toList();
            for (String column : needed) {
                if (!names.contains(column)) {
                    throw new IOException(
                            "the column \"" + column + "\" is missing; there are: " + String.join(", ", names));
                }
            }
            for (CSVRecord r : parser) {
                each.accept(r);
            }
        } catch (java.io.UncheckedIOException e) {
            throw new IOException("not readable as CSV: " + e.getMessage(), e);
        }
    }

    private static String plain(String name) {
        return name.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String cell(CSVRecord r, String column) {
        String name = r.isMapped(column) ? column : "\uFEFF" + column;
        String text = r.isMapped(name) && r.isSet(name) ? r.get(name) : "";
        return NOTHING.matcher(text).matches() ? "" : text;
    }

    private static OptionalInt number(String text) {
        String digits = text.strip();
        return NUMBER.matcher(digits).matches() ? OptionalInt.of(Integer.parseInt(digits)) : Side.place(digits);
    }

    private static Optional<Duration> seconds(String text) {
        if (text.isEmpty() || !SECONDS.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000)));
    }
}

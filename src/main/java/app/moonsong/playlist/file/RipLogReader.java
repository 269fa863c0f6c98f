package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the files that a program made of a disc from the log it left: EAC, XLD, whipper, fre:ac. */
final class RipLogReader {
    private static final Pattern LOG = Pattern.compile(
            "(?s)(?:Log created by: whipper|Exact Audio Copy|X Lossless Decoder|EAC extraction logfile|Conversion #\\d).*");
    private static final Pattern FILE = Pattern.compile("\\s*Filename\\s*:?\\s+(?<file>.+)");
    private static final Pattern RIPPED = Pattern.compile("[\\d:.]+\\s+(?:Ripping: .*?/(?<n>\\d+)|to: (?<file>.+))");
    private static final Pattern TITLED =
            Pattern.compile("[\\d:.]+\\s+(?<n>\\d{1,3}) \\|\\s*\\d+ \\| (?<artist>.*?) / (?<title>.+)");

    private final Map<String, String> titles = new HashMap<>();
    private final WrittenPath paths;
    private final Taker taker;
    private String number = "";

    private RipLogReader(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    /** Whether a text begins as such a log does. */
    static boolean is(String beginning) {
        return LOG.matcher(beginning.stripLeading()).matches();
    }

    static void read(Source source, Taker taker) throws IOException {
        try (Reader in = source.open()) {
            var lines = new Lines(in, taker);
            var reader = new RipLogReader(source.paths(), taker);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.line(line.get().text());
            }
        }
    }

    private void line(String text) {
        var file = FILE.matcher(text);
        var ripped = RIPPED.matcher(text);
        var titled = TITLED.matcher(text);
        if (file.matches()) {
            entry(file.group("file"), "");
        } else if (titled.matches()) {
            titles.put(titled.group("n"), titled.group("artist") + Spoken.BETWEEN + titled.group("title"));
        } else if (ripped.matches() && ripped.group("n") != null) {
            number = ripped.group("n");
        } else if (ripped.matches()) {
            entry(ripped.group("file"), titles.getOrDefault(number, ""));
        }
    }

    private void entry(String file, String spoken) {
        taker.entry(new Entry(
                Optional.empty(),
                Optional.of(paths.wanted(file.strip())),
                Spoken.description(spoken, Optional.empty(), "", Optional.empty()),
                ""));
    }
}

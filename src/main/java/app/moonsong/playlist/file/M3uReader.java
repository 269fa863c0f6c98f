package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.file.BadLine.Why;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads M3U, plain and extended. What the extended lines before a path say, in any order, belongs to it. */
final class M3uReader {
    private static final Pattern LENGTH = Pattern.compile("\\s*(?<length>-?[\\d.]+(?:\\s*ms)?).*");

    private final WrittenPath paths;
    private final Taker taker;
    private Optional<String> artist = Optional.empty();
    private Optional<Duration> length = Optional.empty();
    private String album = "";
    private String spoken = "";
    private String wish = "";
    private long described;

    private M3uReader(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    static void read(Source source, Taker taker) throws IOException {
        try (Reader in = source.open()) {
            var lines = new Lines(in, taker);
            var reader = new M3uReader(source.paths(), taker);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.line(
                        line.get().number(),
                        line.get().text().replace("\uFEFF", "").strip());
            }
            reader.described(0);
        }
    }

    private void line(long number, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.charAt(0) != '#') {
            taker.entry(entry(Optional.of(text)));
            forget();
            return;
        }
        int colon = text.indexOf(':');
        var value = colon < 0 ? "" : text.substring(colon + 1);
        switch (colon < 0 ? "" : text.substring(0, colon).toUpperCase(java.util.Locale.ROOT)) {
            case "#EXTINF" -> {
                described(number);
                info(value);
            }
            case "#EXTALB" -> album = value.strip();
            case "#EXTART" -> artist = Optional.of(value.strip());
            case "#PLAYLIST" -> taker.list(value.strip());
            case "#MOONSONG" -> wish = value;
            default -> {
                // a comment, or what only other players know
            }
        }
    }

    /** A description after which no path came: kept as a wish if it is one, else reported. */
    private void described(long next) {
        if (described == 0) {
            described = next;
            return;
        }
        if (wish.isEmpty()) {
            taker.bad(new BadLine(described, Why.NO_FILE, spoken));
        } else {
            taker.entry(entry(Optional.empty()));
        }
        forget();
        described = next;
    }

    /** Length, attributes of other players, and behind the first comma outside their quotes the artist and title. */
    private void info(String value) {
        int comma = 0;
        boolean quoted = false;
        while (comma < value.length() && (quoted || value.charAt(comma) != ',')) {
            quoted ^= value.charAt(comma++) == '"';
        }
        // A quote that stays open was no quote of an attribute.
        comma = comma < value.length() ? comma : Math.max(value.indexOf(','), 0);
        var m = LENGTH.matcher(value.substring(0, comma));
        length = m.matches() ? Spoken.seconds(m.group("length")) : Optional.empty();
        spoken = value.substring(Math.min(comma + 1, value.length())).strip();
    }

    private Entry entry(Optional<String> path) {
        return Wish.entry(wish, path.map(paths::wanted), Spoken.description(spoken, artist, album, length), "");
    }

    private void forget() {
        artist = Optional.empty();
        length = Optional.empty();
        album = "";
        spoken = "";
        wish = "";
        described = 0;
    }
}

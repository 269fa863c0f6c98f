package app.moonsong.playlist.file;

import app.moonsong.playlist.file.BadLine.Why;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads PLS: numbered keys in any order. Entries come in the order of their numbers. */
final class PlsReader {
    private static final Pattern LINE = Pattern.compile("(?<key>[A-Za-z-]+)(?<n>\\d{1,9})?\\s*=\\s*(?<value>.*)");

    /** What is said of an entry. */
    private enum Key {
        FILE,
        TITLE,
        LENGTH,
        ARTIST,
        ALBUM,
        MOONSONG;

        /** Old players call the file a reference. */
        static Optional<Key> of(String name) {
            var upper = name.toUpperCase(Locale.ROOT);
            return upper.equals("REF")
                    ? Optional.of(FILE)
                    : java.util.Arrays.stream(values())
                            .filter(k -> k.name().equals(upper))
                            .findFirst();
        }
    }

    private final TreeMap<Integer, Map<Key, String>> waiting = new TreeMap<>();
    private final WrittenPath paths;
    private final Taker taker;
    private int given;

    private PlsReader(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    static void read(Source source, Taker taker) throws IOException {
        try (Reader in = source.open()) {
            var lines = new Lines(in, taker);
            var reader = new PlsReader(source.paths(), taker);
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.line(
                        line.get().number(),
                        line.get().text().replace("\uFEFF", "").strip());
            }
            reader.giveAll();
        }
    }

    private void line(long number, String text) {
        if (text.isEmpty() || text.startsWith(";") || text.startsWith("#") || text.startsWith("[")) {
            return;
        }
        var m = LINE.matcher(text);
        if (!m.matches()) {
            taker.bad(new BadLine(number, Why.NOT_UNDERSTOOD, text));
        } else if (m.group("n") == null) {
            if (m.group("key").equalsIgnoreCase("X-GNOME-Title")) {
                taker.list(m.group("value"));
            }
        } else {
            int n = Integer.parseInt(m.group("n"));
            Key.of(m.group("key")).ifPresent(key -> put(n, key, m.group("value")));
        }
    }

    /** An entry is given once its three usual keys are there and it is the next; the others wait for the end. */
    private void put(int n, Key key, String value) {
        if (n == given + 2 && isComplete(given + 1)) {
            give(given + 1);
        }
        waiting.computeIfAbsent(n, k -> new EnumMap<>(Key.class)).putIfAbsent(key, value);
    }

    private boolean isComplete(int n) {
        var said = waiting.getOrDefault(n, Map.of());
        return said.containsKey(Key.FILE) && said.containsKey(Key.TITLE) && said.containsKey(Key.LENGTH);
    }

    private void give(int n) {
        var said = waiting.remove(n);
        if (said == null) {
            return;
        }
        given = n;
        var description = Spoken.description(
                said.getOrDefault(Key.TITLE, "").strip(),
                Optional.ofNullable(said.get(Key.ARTIST)),
                said.getOrDefault(Key.ALBUM, ""),
                Spoken.seconds(said.getOrDefault(Key.LENGTH, "")));
        var file = Optional.ofNullable(said.get(Key.FILE))
                .filter(f -> !f.isEmpty())
                .map(paths::wanted);
        taker.entry(Wish.entry(said.getOrDefault(Key.MOONSONG, ""), file, description, ""));
    }

    private void giveAll() {
        while (!waiting.isEmpty()) {
            give(waiting.firstKey());
        }
    }
}

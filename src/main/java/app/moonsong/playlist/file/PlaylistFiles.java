package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.file.ListReading.Bad;
import app.moonsong.playlist.file.ListReading.Refused;
import app.moonsong.text.TextEncoding;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads playlists of every format, one entry at a time: a file of a million entries needs no more room than one of ten. */
public final class PlaylistFiles {
    private static final int MOST_BAD_KEPT = 1_000;

    private PlaylistFiles() {}

    /** Whether there is a file that is called as a player's list is, and as nothing else. */
    public static boolean isList(Path file) {
        return Files.isRegularFile(file)
                && ListFormat.bySuffix(file).filter(ListFormat::isListAlways).isPresent();
    }

    /**
     * Reads a file. Format and encoding are judged by what it holds. Bad lines are reported and the good ones kept.
     *
     * @param taker takes what is found while it is found
     */
    public static ListReading read(Path file, Taker taker) {
        if (!Files.isRegularFile(file)) {
            return new Refused(Refused.Why.UNREADABLE);
        }
        try {
            var source = Source.of(file);
            var beginning = beginning(source);
            if (isBinary(beginning)) {
                return new Refused(Refused.Why.NOT_TEXT);
            }
            var format = Sniff.format(beginning, ListFormat.bySuffix(file));
            if (format.isEmpty()) {
                return new Refused(Refused.Why.UNKNOWN);
            }
            var counting = new Counting(taker);
            read(format.get(), source, counting);
            return counting.reading(format.get(), source.encoding());
        } catch (IOException | UncheckedIOException e) {
            return new Refused(Refused.Why.UNREADABLE);
        }
    }

    private static void read(ListFormat format, Source source, Taker taker) throws IOException {
        var paths = source.paths();
        switch (format) {
            case M3U, M3U8 -> M3uReader.read(source, taker);
            case PLS -> PlsReader.read(source, taker);
            case CSV -> CsvReader.read(source, taker);
            case CUE -> CueReader.read(source, taker);
            case JSPF -> JspfReader.read(source, taker);
            case MARKDOWN -> MarkdownReader.read(source, taker);
            case RIP_LOG -> RipLogReader.read(source, taker);
            case XSPF -> XmlText.read(source, taker, to -> new XspfTracks(paths, to));
            case ASX -> XmlText.read(source, taker, to -> new AsxEntries(paths, to));
            case WPL -> XmlText.read(source, taker, to -> new SmilMedia(paths, to));
            case ITUNES -> XmlText.read(source, taker, to -> new ItunesLists(paths, to));
            case RHYTHMBOX -> XmlText.read(source, taker, to -> new RhythmboxLists(paths, to));
        }
    }

    private static String beginning(Source source) throws IOException {
        var text = new char[Sniff.SAMPLE];
        int length = 0;
        try (Reader in = source.open()) {
            for (int n = in.read(text); n > 0; n = in.read(text, length, text.length - length)) {
                length += n;
            }
        }
        return new String(text, 0, length);
    }

    private static boolean isBinary(String text) {
        return text.chars().anyMatch(c -> c == 0);
    }

    /** Counts what it passes on. */
    private static final class Counting implements Taker {
        private final Taker taker;
        private final Set<String> lists = new HashSet<>();
        private final List<BadLine> bad = new ArrayList<>();
        private long entries;
        private long withoutFile;
        private long badLines;

        Counting(Taker taker) {
            this.taker = taker;
        }

        ListReading reading(ListFormat format, TextEncoding encoding) {
            return new ListReading.Read(
                    format, encoding, Math.max(1, lists.size()), entries, withoutFile, new Bad(badLines, bad));
        }

        @Override
        public void list(String name) {
            lists.add(name);
            taker.list(name);
        }

        @Override
        public void entry(Entry entry) {
            entries++;
            withoutFile += entry.file().isEmpty() ? 1 : 0;
            taker.entry(entry);
        }

        @Override
        public void bad(BadLine line) {
            badLines++;
            if (bad.size() < MOST_BAD_KEPT) {
                bad.add(line);
            }
            taker.bad(line);
        }
    }
}

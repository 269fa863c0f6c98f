package app.moonsong.playlist.file;

import app.moonsong.text.CueSheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a format by what a file holds; where that is not enough, by its suffix. */
final class Sniff {
    /** How many characters of the beginning are looked at. */
    static final int SAMPLE = 1 << 16;

    private static final Pattern ROOT = Pattern.compile("<(?:[a-z0-9_-]+:)?(?<root>[a-z][a-z0-9_-]*)");
    private static final Pattern ASIDE =
            Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>|<!doctype[^>\\[]*(?:\\[.*?\\]\\s*)?>");
    private static final Pattern CUE_FILE =
            Pattern.compile("(?im)^[ \\t]*FILE[ \\t]+.*[ \\t](?:WAVE|MP3|AIFF|BINARY)[ \\t]*$");
    private static final Pattern MARKED = Pattern.compile("(?m)^#EXT(?:M3U|INF)");

    private Sniff() {}

    /**
     * Tells the format.
     *
     * @param beginning of the text, up to {@link #SAMPLE} characters
     * @param promised what the suffix says
     */
    static Optional<ListFormat> format(String beginning, Optional<ListFormat> promised) {
        var text = beginning.replace("\uFEFF", "").stripLeading();
        if (text.startsWith("<")) {
            return xml(text.toLowerCase(Locale.ROOT), promised);
        }
        if (text.startsWith("{")) {
            return Optional.of(ListFormat.JSPF);
        }
        var first = text.lines().findFirst().orElse("");
        if (first.strip().equalsIgnoreCase("[playlist]") || first.strip().equalsIgnoreCase("[reference]")) {
            return Optional.of(ListFormat.PLS);
        }
        if (MARKED.matcher(text).find()) {
            return Optional.of(ListFormat.M3U);
        }
        if (CueSheet.is(text) || CUE_FILE.matcher(text).find()) {
            return Optional.of(ListFormat.CUE);
        }
        if (RipLogReader.is(text)) {
            return Optional.of(ListFormat.RIP_LOG);
        }
        return table(text.lines().toList(), first).or(() -> plain(promised, text));
    }

    private static Optional<ListFormat> xml(String text, Optional<ListFormat> promised) {
        var m = ROOT.matcher(ASIDE.matcher(text).replaceAll(""));
        var root = m.find() ? m.group("root") : "";
        return switch (root) {
            case "playlist" -> Optional.of(ListFormat.XSPF);
            case "asx" -> Optional.of(ListFormat.ASX);
            case "smil" -> Optional.of(ListFormat.WPL);
            case "plist" -> Optional.of(ListFormat.ITUNES);
            case "rhythmdb-playlists" -> Optional.of(ListFormat.RHYTHMBOX);
            default -> promised.filter(f -> f == ListFormat.XSPF || f == ListFormat.ASX || f == ListFormat.WPL);
        };
    }

    private static Optional<ListFormat> table(List<String> lines, String first) {
        if (lines.stream().anyMatch(l -> l.startsWith("|") && MarkdownReader.isRule(l))) {
            return Optional.of(ListFormat.MARKDOWN);
        }
        boolean divided = first.indexOf(',') >= 0 || first.indexOf(';') >= 0 || first.indexOf('\t') >= 0;
        return divided && !CsvReader.columns(first).isEmpty() ? Optional.of(ListFormat.CSV) : Optional.empty();
    }

    /** A bare list of paths has no mark: its suffix must say that it is one. */
    private static Optional<ListFormat> plain(Optional<ListFormat> promised, String text) {
        return promised.flatMap(f -> switch (f) {
            case M3U, M3U8 -> Optional.of(ListFormat.M3U);
            case PLS, CUE -> promised;
            case CSV -> CsvReader.columns(text.lines().findFirst().orElse("")).isEmpty() ? Optional.empty() : promised;
            case XSPF, JSPF, ASX, WPL, ITUNES, RHYTHMBOX, MARKDOWN, RIP_LOG ->
                text.isBlank() ? promised : Optional.<ListFormat>empty();
        });
    }
}

package app.moonsong.playlist.file;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of playlist files. The first suffix of each is the one that is written. */
public enum ListFormat {
    M3U8("m3u8"),
    M3U("m3u", "ram"),
    PLS("pls"),
    XSPF("xspf"),
    JSPF("jspf", "json"),
    CSV("csv", "tsv", "txt"),
    ASX("asx", "wax", "wvx"),
    WPL("wpl", "zpl"),
    ITUNES("xml", "plist"),
    CUE("cue"),
    RHYTHMBOX,
    MARKDOWN("md"),
    RIP_LOG("log");

    private final String suffixes;

    ListFormat(String... suffixes) {
        this.suffixes = String.join(" ", suffixes);
    }

    /** Returns the format a file's name promises; empty when its suffix is of none. */
    public static Optional<ListFormat> bySuffix(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(f -> f.suffixes().stream().anyMatch(s -> name.endsWith("." + s)))
                .findFirst();
    }

    /** Whether playlists can be written in it. */
    public boolean isWritten() {
        return this != RHYTHMBOX && this != MARKDOWN && this != RIP_LOG;
    }

    /** Whether its suffixes are those of a player's list, JSON of any kind apart; others are those of tables, libraries or reports, too. */
    public boolean isListAlways() {
        return switch (this) {
            case M3U8, M3U, PLS, XSPF, JSPF, ASX, WPL -> true;
            case CSV, ITUNES, CUE, RHYTHMBOX, MARKDOWN, RIP_LOG -> false;
        };
    }

    /** Whether it can say where in a file the part of it lies that an entry means, so that other players hear only that. */
    public boolean saysParts() {
        return switch (this) {
            case M3U8, M3U, XSPF, CSV, ASX, ITUNES, CUE -> true;
            case PLS, JSPF, WPL, RHYTHMBOX, MARKDOWN, RIP_LOG -> false;
        };
    }

    /** Returns the suffixes, without dots, that files of this format have; none where only content tells. */
    public List<String> suffixes() {
        return suffixes.isEmpty() ? List.of() : List.of(suffixes.split(" "));
    }
}

package app.moonsong.playlist.file;

import app.moonsong.audio.Excerpt;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Playlist;
import app.moonsong.text.CueSheet;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes a playlist as a cue sheet. A track of such a sheet ends where the next of its file begins, or with the file: so
 * parts that follow each other in one file stand under it together, with a pause between them where they do not meet.
 */
final class CueWriter {
    /** The remark by which a track's entry is known again; each has it, so that a list is never taken for a sheet. */
    static final String WORD = CueSheet.PLAYLIST_WORD;

    private final TargetPaths paths;
    private final Writer out;
    private Optional<Excerpt> before = Optional.empty();
    private int written;

    private CueWriter(TargetPaths paths, Writer out) {
        this.paths = paths;
        this.out = out;
    }

    static void write(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write("TITLE \"%s\"\n".formatted(quoted(list.name())));
        var writer = new CueWriter(paths, out);
        for (var entry : list.entries()) {
            writer.track(entry);
        }
    }

    private void track(Entry entry) throws IOException {
        var part = paths.part(entry);
        var gap = part.flatMap(this::endBefore);
        if (gap.isEmpty()) {
            // Without a file of its own a track would be one of the file before.
            var path = paths.text(entry).orElse("");
            out.write("FILE \"%s\" %s\n".formatted(path, type(path)));
        }
        out.write("  TRACK %02d AUDIO\n".formatted(++written));
        said(entry);
        int from = part.map(Excerpt::from).orElse(0);
        if (gap.isPresent() && gap.get() < from) {
            out.write("    INDEX 00 %s\n".formatted(CueSheet.place(gap.get())));
        }
        out.write("    INDEX 01 %s\n".formatted(CueSheet.place(from)));
        before = part;
    }

    /** Where the part before ends, if it lies before this one in the same file. */
    private Optional<Integer> endBefore(Excerpt part) {
        return before.filter(b -> b.file().equals(part.file()))
                .map(Excerpt::to)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .filter(end -> end <= part.from());
    }

    private void said(Entry entry) throws IOException {
        var said = entry.description();
        for (var line : List.of(
                "TITLE \"%s\"".formatted(quoted(said.title())),
                "PERFORMER \"%s\"".formatted(quoted(said.artist())),
                "REM ALBUM \"%s\"".formatted(quoted(said.album())),
                "REM LENGTH \"%d\"".formatted(LineWriters.seconds(said)),
                "REM %s \"%s\"".formatted(WORD, Wish.of(entry).orElse("")))) {
            out.write("    " + line + "\n");
        }
    }

    private static String type(String path) {
        var name = path.toLowerCase(Locale.ROOT);
        if (name.endsWith(".mp3")) {
            return "MP3";
        }
        return name.endsWith(".aif") || name.endsWith(".aiff") ? "AIFF" : "WAVE";
    }

    private static String quoted(String text) {
        return LineWriters.line(text).replace("\"", "\\\"");
    }
}

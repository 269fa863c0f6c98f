package app.moonsong.playlist.file;

import app.moonsong.audio.Excerpt;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes the formats that are lines. A line break in a title becomes a blank there. */
final class LineWriters {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n]+");
    private static final int MILLIS = 1000;

    private LineWriters() {}

    static void m3u(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write("#EXTM3U\n#PLAYLIST:%s\n".formatted(line(list.name())));
        for (var entry : list.entries()) {
            var path = paths.text(entry);
            var said = entry.description();
            // The length and title come first: by them a reader knows where an entry without a file begins.
            out.write("#EXTINF:%d,%s\n".formatted(seconds(said), line(Spoken.line(said))));
            if (!said.artist().isEmpty() || said.title().contains(Spoken.BETWEEN)) {
                out.write("#EXTART:%s\n".formatted(line(said.artist())));
            }
            if (!said.album().isEmpty()) {
                out.write("#EXTALB:%s\n".formatted(line(said.album())));
            }
            var wish = Wish.of(entry).or(() -> path.isEmpty() ? Optional.of(Wish.SCHEME) : Optional.empty());
            if (wish.isPresent()) {
                out.write("#MOONSONG:%s\n".formatted(wish.get()));
            }
            for (var option : paths.part(entry).map(LineWriters::bounds).orElse(List.of())) {
                out.write("#EXTVLCOPT:%s\n".formatted(option));
            }
            if (path.isPresent()) {
                out.write(path.get() + "\n");
            }
        }
    }

    static void pls(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write("[playlist]\nX-GNOME-Title=%s\n".formatted(line(list.name())));
        int n = 0;
        for (var entry : list.entries()) {
            n++;
            var said = entry.description();
            var path = paths.text(entry);
            if (path.isPresent()) {
                out.write("File%d=%s\n".formatted(n, path.get()));
            }
            out.write("Title%d=%s\nLength%d=%d\n".formatted(n, line(Spoken.line(said)), n, seconds(said)));
            out.write("Artist%d=%s\n".formatted(n, line(said.artist())));
            if (!said.album().isEmpty()) {
                out.write("Album%d=%s\n".formatted(n, line(said.album())));
            }
            var wish = Wish.of(entry);
            if (wish.isPresent()) {
                out.write("Moonsong%d=%s\n".formatted(n, wish.get()));
            }
        }
        out.write("NumberOfEntries=%d\nVersion=2\n".formatted(n));
    }

    /** The bounds of a part as VLC wants to be told them; none where they are those of the file. */
    static List<String> bounds(Excerpt part) {
        return Stream.concat(
                        Stream.of(part.start()).filter(Duration::isPositive).map(at -> "start-time=" + inSeconds(at)),
                        part.stop().map(at -> "stop-time=" + inSeconds(at)).stream())
                .toList();
    }

    /** Seconds with three places, in digits that every player reads. */
    static String inSeconds(Duration at) {
        return String.format(Locale.ROOT, "%d.%03d", at.toSeconds(), at.toMillisPart());
    }

    /** Whole seconds, as players want them; -1 when not known. */
    static long seconds(Description said) {
        return said.length()
                .map(l -> Math.round((double) l.toMillis() / MILLIS))
                .filter(s -> s > 0)
                .orElse(-1L);
    }

    static String line(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}

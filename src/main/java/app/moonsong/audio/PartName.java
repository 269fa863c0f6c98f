package app.moonsong.audio;

import java.net.URI;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How a part of a file is named: {@code Score.flac#3} beside {@code Score.flac}. No audio file is called so, for its
 * name would end otherwise; whoever opens such a path by mistake finds nothing there.
 */
public final class PartName {
    private static final Pattern NAME = Pattern.compile("(?s)(?<file>.+)#(?<number>[1-9]\\d{0,2})");

    private PartName() {}

    /** Returns the name of a part of a file, by its number. */
    public static Path of(Path file, int number) {
        var name = file.resolveSibling(file.getFileName() + "#" + number);
        // A name that is not UTF-8 would be lost in a text; a URI keeps each of its bytes.
        return file(name).equals(file) ? name : Path.of(URI.create(file.toUri() + "%23" + number));
    }

    /** Whether a path names a part of a file. */
    public static boolean isPart(Path path) {
        return number(path).isPresent();
    }

    /** Returns which part of its file a path names; empty when it names a file. */
    public static OptionalInt number(Path path) {
        var text = String.valueOf(path.getFileName());
        if (text.indexOf('#') < 0) {
            return OptionalInt.empty(); // as nearly all files of a library
        }
        var name = NAME.matcher(text);
        return name.matches() && AudioNames.isAudio(name.group("file"))
                ? OptionalInt.of(Integer.parseInt(name.group("number")))
                : OptionalInt.empty();
    }

    /** Returns the file that a path names or names a part of. */
    public static Path file(Path path) {
        if (!isPart(path)) {
            return path;
        }
        var text = path.toString();
        if (Path.of(text).equals(path)) {
            return Path.of(text.substring(0, text.lastIndexOf('#')));
        }
        var uri = path.toUri().toString();
        return Path.of(URI.create(uri.substring(0, uri.lastIndexOf("%23"))));
    }
}

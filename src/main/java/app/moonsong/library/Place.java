package app.moonsong.library;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Paths as the database keeps them: relative to a folder, '/' between names. A name that is not UTF-8 would be lost in
 * a text, so it is kept percent-encoded.
 */
public record Place(String text, boolean encoded) {
    /** Returns the place of an absolute path. */
    public static Place of(Path path) {
        var text = path.toString();
        if (Path.of(text).equals(path)) {
            return new Place(text, false);
        }
        return new Place(path.toUri().getRawPath(), true);
    }

    /** Returns the place of a file in a folder. */
    public static Place of(Path folder, Path file) {
        var relative = folder.relativize(file);
        var text = relative.toString();
        if (Path.of(text).equals(relative)) {
            return new Place(text, false);
        }
        return new Place(file.toUri().getRawPath().substring(folderUri(folder).length()), true);
    }

    /** Returns the path of a place that is absolute. */
    public Path path() {
        return encoded ? Path.of(URI.create("file://" + text)) : Path.of(text);
    }

    /** Returns the path of a place in a folder. */
    public Path in(Path folder) {
        return encoded ? Path.of(URI.create("file://" + folderUri(folder) + text)) : folder.resolve(text);
    }

    /** Returns its text as the bytes that the file system has, whether or not they are UTF-8. */
    public byte[] bytes() {
        if (!encoded) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text.charAt(i) == '%';
            bytes.write(escaped ? HexFormat.fromHexDigits(text, i + 1, i + 3) : text.charAt(i));
            i += escaped ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    private static String folderUri(Path folder) {
        var uri = folder.toUri().getRawPath();
        return uri.endsWith("/") ? uri : uri + "/";
    }
}

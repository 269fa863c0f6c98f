package app.moonsong.library;

import java.net.URI;
import java.nio.file.Path;

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

    private static String folderUri(Path folder) {
        var uri = folder.toUri().getRawPath();
        return uri.endsWith("/") ? uri : uri + "/";
    }
}

package app.moonsong.playlist.file;

import app.moonsong.audio.Excerpt;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.WantedFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes the paths of a playlist's file. A part of a file is written as its file: its name means nothing elsewhere. A path
 * whose plain form would not read back as itself (a line break, a number sign, letters that are no Unicode) is written as a
 * {@code file:} address.
 */
final class TargetPaths {
    private static final String PLAIN = "-._~";

    private final Path folder;
    private final PathStyle style;
    private final Function<Path, Excerpt> sounds;
    private final WrittenPath reading;

    /**
     * Writes the paths of one playlist.
     *
     * @param folder where the playlist's file will lie
     * @param sounds where the sound of a path lies
     */
    TargetPaths(Path folder, PathStyle style, Function<Path, Excerpt> sounds) {
        this.folder = folder.toAbsolutePath().normalize();
        this.style = style;
        this.sounds = sounds;
        this.reading = new WrittenPath(folder);
    }

    /** Returns the path as most formats write it; empty when the entry has no file. */
    Optional<String> text(Entry entry) {
        return entry.file().flatMap(f -> written(f, this::plain, reading::wanted));
    }

    /** Returns the address as XSPF and its like write it; empty when the entry has no file. */
    Optional<String> address(Entry entry) {
        return entry.file().flatMap(f -> written(f, this::escaped, reading::wantedAddress));
    }

    /** Returns where in its file the sound of an entry lies; empty when it is all of it, or no file is known. */
    Optional<Excerpt> part(Entry entry) {
        return entry.file().flatMap(WantedFile::path).flatMap(p -> Optional.of(sounds.apply(p))
                .filter(sound -> !sound.file().equals(p)));
    }

    private Optional<String> written(WantedFile file, Function<Path, String> write, Function<String, WantedFile> read) {
        if (file.path().isEmpty()) {
            return Optional.of(file.written()).filter(w -> !w.isBlank() && w.equals(w.strip()) && !hasBreak(w));
        }
        var path = sounds.apply(file.path().get()).file();
        var text = write.apply(path);
        boolean same = !hasBreak(text)
                && text.equals(text.strip())
                && read.apply(text).path().equals(Optional.of(path.normalize()));
        return Optional.of(same ? text : path.toUri().toString());
    }

    private static boolean hasBreak(String text) {
        return text.chars().anyMatch(c -> c < ' ');
    }

    private Path styled(Path path) {
        return style == PathStyle.RELATIVE && folder.getRoot().equals(path.getRoot()) ? folder.relativize(path) : path;
    }

    private String plain(Path path) {
        var text = styled(path).toString();
        // What begins so would be taken for a comment, or for an address.
        return text.startsWith("#") || text.startsWith(";") || text.startsWith("[") || text.startsWith("<")
                ? "./" + text
                : text;
    }

    private String escaped(Path path) {
        if (style == PathStyle.ABSOLUTE) {
            return path.toUri().toString();
        }
        return StreamSupport.stream(styled(path).spliterator(), false)
                .map(name -> escaped(name.toString()))
                .collect(Collectors.joining("/"));
    }

    private static String escaped(String name) {
        var out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b >= 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0);
            out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b));
        }
        return out.toString();
    }
}

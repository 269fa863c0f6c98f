package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.WantedFile;
import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a playlist's file writes for a file: a path of this computer or another, relative or whole, or an address. Only
 * a path that can be a regular file here becomes one; a network share, a device or an address never does, so that
 * nothing is opened because a playlist says so.
 */
public final class WrittenPath {
    private static final Pattern DRIVE = Pattern.compile("(?s)[A-Za-z][:|][\\\\/].*");
    private static final Pattern STROKES = Pattern.compile("[\\\\/]+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?is)(?:[a-z][a-z0-9+.-]+://|(?:spotify|data|cdda|urn|mailto|magnet):).*");
    private static final Pattern FILE_ADDRESS =
            Pattern.compile("(?is)file:(?:(?<plain>//(?:localhost)?)(?=/))?(?<rest>.*)");
    private static final List<String> DEVICES = List.of("/dev/", "/proc/", "/sys/");
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path folder;

    /**
     * Reads the paths of one playlist.
     *
     * @param folder where the playlist's file lies; relative paths start there
     */
    WrittenPath(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Reads a path or address as most formats write it: only addresses have their letters escaped. */
    WantedFile wanted(String written) {
        return new WantedFile(
                isFileAddress(written) ? ofBytes(written).or(() -> path(local(written))) : path(written), written, "");
    }

    /** Reads an address as XSPF and its like write it: relative ones have their letters escaped too. */
    WantedFile wantedAddress(String written) {
        boolean escaped = !ADDRESS.matcher(written).matches();
        return isFileAddress(written)
                ? wanted(written)
                : new WantedFile(path(escaped ? local(written) : written), written, "");
    }

    /**
     * Returns the names of a written path from the last to the first, without drive, server and dots: by these a file of
     * another computer is looked for here. Empty for an address of the network.
     */
    public static List<String> namesFromLast(String written) {
        var local = isFileAddress(written) ? local(written) : written;
        if (ADDRESS.matcher(local).matches()) {
            return List.of();
        }
        return STROKES.splitAsStream(local)
                .filter(n -> !n.isEmpty() && !n.equals(".") && !n.equals("..") && !isDrive(n))
                .toList()
                .reversed();
    }

    private static boolean isDrive(String name) {
        return name.length() == 2 && DRIVE.matcher(name + "/").matches();
    }

    private static boolean isFileAddress(String written) {
        return written.regionMatches(true, 0, "file:", 0, "file:".length());
    }

    /** Takes scheme and escapes away; what is not validly escaped stays as it is. */
    private static String local(String address) {
        var m = FILE_ADDRESS.matcher(address);
        var rest = m.matches() ? m.group("rest") : address;
        var decoded = unescaped(rest).orElse(rest);
        return decoded.startsWith("/") && DRIVE.matcher(decoded.substring(1)).matches()
                ? decoded.substring(1)
                : decoded;
    }

    private static Optional<String> unescaped(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.of(text);
        }
        var raw = text.getBytes(StandardCharsets.UTF_8);
        var out = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            out.put(low < 0 ? raw[i] : (byte) (high * 16 + low));
            i += low < 0 ? 0 : 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Names that are no Unicode survive as the bytes of a whole address. */
    private static Optional<Path> ofBytes(String address) {
        if (unescaped(address).isPresent() || !address.startsWith("file:///")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(address))).filter(p -> !isDevice(p));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Path> path(String local) {
        if (local.isEmpty() || ADDRESS.matcher(local).matches() || isOfNetwork(local)) {
            return Optional.empty();
        }
        if (DRIVE.matcher(local).matches() && !WINDOWS) {
            return Optional.empty();
        }
        // A backslash divides names on Windows only, but lists of Windows are read everywhere.
        boolean foreign = !WINDOWS && local.indexOf('/') < 0;
        try {
            var path =
                    folder.resolve(foreign ? local.replace('\\', '/') : local).normalize();
            return isDevice(path) ? Optional.empty() : Optional.of(path);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isOfNetwork(String local) {
        return local.startsWith("\\\\") || local.startsWith("//");
    }

    private static boolean isDevice(Path path) {
        var text = path.toString().toLowerCase(Locale.ROOT);
        return DEVICES.stream().anyMatch(text::startsWith);
    }
}

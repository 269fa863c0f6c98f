package app.moonsong.sheet;

import app.moonsong.text.CueSheet;
import app.moonsong.text.TextEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Cue sheets on disk. */
public final class SheetText {
    /** More than any sheet says; what is larger is something else. */
    private static final int LARGEST_BYTES = 1 << 20;

    private SheetText() {}

    /** Whether a file is a cue sheet by its name. */
    public static boolean isSheet(Path path) {
        return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".cue");
    }

    /** Whether a file is a playlist that is written as a cue sheet. */
    public static boolean isPlaylist(Path path) {
        try {
            return isSheet(path) && read(path).filter(CueSheet::isPlaylist).isPresent();
        } catch (IOException e) {
            return false; // who reads it next says why
        }
    }

    /** Whether a sheet and a file have one name but for its end. */
    static boolean isCalledAs(Path sheet, Path file) {
        return stem(sheet).equals(stem(file));
    }

    private static String stem(Path path) {
        return stem(String.valueOf(path.getFileName()));
    }

    /** A name without its end. */
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Reads a sheet, whatever its encoding; empty when it is none. */
    static Optional<CueSheet> read(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(LARGEST_BYTES + 1);
            return bytes.length > LARGEST_BYTES
                    ? Optional.empty()
                    : TextEncoding.decode(bytes)
                            .map(TextEncoding.Decoded::text)
                            .filter(CueSheet::is)
                            .map(CueSheet::read);
        }
    }
}

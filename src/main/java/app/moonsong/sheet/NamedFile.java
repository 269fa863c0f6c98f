package app.moonsong.sheet;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which file a sheet means by a name. Sheets are copied and files encoded anew beside them, so that a name may be spelled
 * otherwise, end otherwise ({@code .wav} where there is a {@code .flac}), or be of another machine altogether.
 */
final class NamedFile {
    private final Path sheet;
    private final Function<Path, ? extends Collection<Path>> audioIn;

    /** Looks for files of a sheet; {@code audioIn} gives the audio files that lie in a folder itself. */
    NamedFile(Path sheet, Function<Path, ? extends Collection<Path>> audioIn) {
        this.sheet = sheet;
        this.audioIn = audioIn;
    }

    /** Returns the file; empty when there is none that could be meant. {@code only}: the sheet names no other. */
    Optional<Path> of(String named, boolean only) {
        var slashed = named.replace('\\', '/').strip();
        int slash = slashed.lastIndexOf('/');
        var name = folded(slashed.substring(slash + 1));
        var files = audioIn.apply(folder(slash < 0 ? "" : slashed.substring(0, slash)));
        return first(files, f -> name(f).equals(name))
                .or(() -> first(files, f -> SheetText.stem(name(f)).equals(SheetText.stem(name))))
                .or(() -> first(
                        audioIn.apply(beside()),
                        f -> only && SheetText.stem(name(f)).equals(SheetText.stem(name(sheet)))));
    }

    /** A folder below the sheet's is looked into; one of another machine is not. */
    private Path folder(String written) {
        try {
            var there = beside().resolve(written).normalize();
            return there.startsWith(beside()) && !audioIn.apply(there).isEmpty() ? there : beside();
        } catch (InvalidPathException e) {
            return beside();
        }
    }

    private Path beside() {
        return Objects.requireNonNull(sheet.getParent(), "a sheet lies in a folder");
    }

    private static Optional<Path> first(Collection<Path> files, Predicate<Path> wanted) {
        return files.stream().filter(wanted).sorted().findFirst();
    }

    private static String name(Path file) {
        return folded(String.valueOf(file.getFileName()));
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

package app.moonsong.sheet;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.AudioNames;
import app.moonsong.audio.HeaderReader;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cue sheets and their files as they lie on disk now, whether a library knows them or not. Each folder is read once. */
public final class SheetsOnDisk {
    private final Sheets sheets = new Sheets(SheetsOnDisk::audioIn, SheetsOnDisk::headers);
    private final Map<Path, Map<Path, List<SheetPart>>> folders = new HashMap<>();

    /** Reads a sheet. */
    public SheetReading read(Path sheet) {
        return sheets.read(sheet);
    }

    /** Returns the parts that the sheets beside or inside a file cut it into; none when it is a track by itself. */
    public List<SheetPart> partsOf(Path file) {
        var beside = folders.computeIfAbsent(folder(file), this::partsIn).getOrDefault(file, List.of());
        return beside.isEmpty()
                ? headers(file)
                        .map(whole -> Sheets.inside(whole).parts().getOrDefault(whole.path(), List.of()))
                        .orElse(List.of())
                : beside;
    }

    /** Returns what a path names a part of a file by, if there is such a part. */
    public Optional<SheetPart> part(Path named) {
        return partsOf(PartName.file(named)).stream()
                .filter(p -> p.audio().path().equals(named))
                .findFirst();
    }

    /** Returns what a file, or a part of one, says of itself; empty when it is not there or no audio. */
    public Optional<AudioFile> audio(Path named) {
        return PartName.isPart(named) ? part(named).map(SheetPart::audio) : headers(named);
    }

    private Map<Path, List<SheetPart>> partsIn(Path folder) {
        var parts = new HashMap<Path, List<SheetPart>>();
        for (var sheet : in(folder, SheetText::isSheet)) {
            read(sheet).addTo(parts, sheet);
        }
        return parts;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    private static List<Path> audioIn(Path folder) {
        return in(folder, AudioNames::isAudio);
    }

    private static List<Path> in(Path folder, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted).sorted().toList();
        } catch (IOException e) {
            return List.of(); // it is not there, and so there is nothing in it
        }
    }

    private static Optional<AudioFile> headers(Path file) {
        try (var reader = new HeaderReader()) {
            return reader.read(file) instanceof Reading.Understood(var audio) ? Optional.of(audio) : Optional.empty();
        }
    }
}

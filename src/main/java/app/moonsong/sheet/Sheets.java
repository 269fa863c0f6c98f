package app.moonsong.sheet;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Reading.Reason;
import app.moonsong.audio.TagField;
import app.moonsong.sheet.SheetReading.Problem;
import app.moonsong.text.CueSheet;
import app.moonsong.text.CueSheet.CueTrack;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads cue sheets and cuts the files that they are about. */
public final class Sheets {
    /** The pause that every disc begins with; what is longer hides something. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final Function<Path, ? extends Collection<Path>> audioIn;
    private final Function<Path, Optional<AudioFile>> headers;

    /**
     * Reads sheets.
     *
     * @param audioIn gives the audio files that lie in a folder itself
     * @param headers gives what a file says of itself; empty when it cannot be read
     */
    public Sheets(Function<Path, ? extends Collection<Path>> audioIn, Function<Path, Optional<AudioFile>> headers) {
        this.audioIn = audioIn;
        this.headers = headers;
    }

    /** Reads a sheet. A bad one is a value, not an exception; a playlist that is written as a sheet cuts nothing. */
    public SheetReading read(Path path) {
        Optional<CueSheet> sheet;
        try {
            sheet = SheetText.read(path);
        } catch (AccessDeniedException e) {
            return SheetReading.bad(Reason.NO_PERMISSION, "");
        } catch (IOException e) {
            return SheetReading.bad(Reason.IO_ERROR, String.valueOf(e.getMessage()));
        }
        if (sheet.isEmpty()) {
            return SheetReading.bad(Reason.SHEET_EMPTY, "");
        }
        if (sheet.get().isPlaylist()) {
            return new SheetReading(Map.of(), List.of(), Optional.empty());
        }
        return sheet.get().bad().isEmpty()
                ? new Work(sheet.get(), new NamedFile(path, audioIn)).run()
                : notUnderstood(sheet.get());
    }

    /**
     * Reads the sheet among a file's tags. Sheets of a whole disc are also found in each of its tracks, so that one that does
     * not fit is no problem of a file that says which track it is.
     *
     * @return nothing when the file has no sheet or is a track by itself
     */
    public static SheetReading inside(AudioFile whole) {
        var nothing = new SheetReading(Map.of(), List.of(), Optional.empty());
        var reading = whole.tags()
                .first(TagField.CUE_SHEET)
                .map(CueSheet::read)
                .filter(sheet -> sheet.tracks().size() > 1 && sheet.files().size() <= 1)
                .map(sheet -> sheet.bad().isEmpty()
                        ? cut(new Cutting(sheet, whole, sheet.tracks()), whole)
                        : notUnderstood(sheet))
                .orElse(nothing);
        boolean track = whole.tags().first(TagField.TRACK).isPresent();
        return track && reading.parts().isEmpty() ? nothing : reading;
    }

    private static SheetReading notUnderstood(CueSheet sheet) {
        return SheetReading.bad(
                Reason.SHEET_NOT_UNDERSTOOD,
                String.valueOf(sheet.bad().getFirst().line()));
    }

    private static SheetReading cut(Cutting cutting, AudioFile whole) {
        var refusal = cutting.refusal();
        if (refusal.isPresent()) {
            return new SheetReading(Map.of(), List.of(whole), refusal);
        }
        var parts = cutting.parts();
        var hidden = Optional.of(cutting.hidden())
                .filter(h -> h.compareTo(LONGEST_PAUSE) > 0)
                .map(h -> new Problem(Reason.SHEET_BEFORE_FIRST, String.valueOf(h.toSeconds())));
        return new SheetReading(
                Map.of(whole.path(), parts),
                parts.stream().map(SheetPart::audio).toList(),
                hidden);
    }

    /** Reads one sheet. */
    private final class Work {
        private final CueSheet sheet;
        private final NamedFile files;
        private final Map<Path, List<SheetPart>> parts = new LinkedHashMap<>();
        private final List<AudioFile> tracks = new ArrayList<>();
        private Optional<Problem> problem = Optional.empty();

        private Work(CueSheet sheet, NamedFile files) {
            this.sheet = sheet;
            this.files = files;
        }

        private SheetReading run() {
            var byFile = new TreeMap<Integer, List<CueTrack>>();
            sheet.tracks().forEach(t -> byFile.computeIfAbsent(t.file(), _ -> new ArrayList<>())
                    .add(t));
            byFile.forEach(this::file);
            return new SheetReading(parts, tracks, problem);
        }

        private void file(int file, List<CueTrack> inIt) {
            var name = file < 0 ? "" : sheet.files().get(file);
            var path = files.of(name, sheet.files().size() == 1);
            if (path.isEmpty()) {
                // Files that are tracks by themselves are not this sheet's; those that are here are tracks without it.
                if (inIt.size() > 1) {
                    wrong(new Problem(Reason.SHEET_FILE_MISSING, name));
                }
                return;
            }
            headers.apply(path.get()).ifPresent(whole -> {
                if (inIt.size() == 1) {
                    tracks.add(whole);
                } else {
                    take(cut(new Cutting(sheet, whole, inIt), whole));
                }
            });
        }

        private void take(SheetReading cut) {
            parts.putAll(cut.parts());
            tracks.addAll(cut.tracks());
            cut.problem().ifPresent(this::wrong);
        }

        private void wrong(Problem found) {
            problem = problem.or(() -> Optional.of(found));
        }
    }
}

package app.moonsong.sheet;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Reading.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading a cue sheet.
 *
 * @param parts of each file that it cuts, in order; a file of one track is no part of anything
 * @param tracks what can be heard of the sheet, in its order: parts, and files that are tracks by themselves
 * @param problem the first thing that is wrong with it; a file that it is about stays whole
 */
public record SheetReading(Map<Path, List<SheetPart>> parts, List<AudioFile> tracks, Optional<Problem> problem) {
    /**
     * What is wrong.
     *
     * @param detail for the log and the curious, in English
     */
    public record Problem(Reason reason, String detail) {}

    /**
     * Adds the parts to those of other sheets of a folder: of several sheets of one file the one that is called as it is
     * counts, else the first.
     *
     * @param sheet that was read
     */
    public void addTo(Map<Path, List<SheetPart>> chosen, Path sheet) {
        parts.forEach((file, cut) -> {
            if (SheetText.isCalledAs(sheet, file)) {
                chosen.put(file, cut);
            } else {
                chosen.putIfAbsent(file, cut);
            }
        });
    }

    static SheetReading bad(Reason reason, String detail) {
        return new SheetReading(Map.of(), List.of(), Optional.of(new Problem(reason, detail)));
    }
}

package app.moonsong.desktop.model;

import app.moonsong.sheet.SheetReading;
import app.moonsong.sheet.SheetReading.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A cue sheet that was given, and the first thing that is wrong with it. */
public record BadSheet(Path sheet, Problem problem) {
    /** Those of some sheets that have something wrong, in their order. */
    static List<BadSheet> of(Map<Path, SheetReading> sheets) {
        return sheets.entrySet().stream()
                .flatMap(s -> s.getValue().problem().map(p -> new BadSheet(s.getKey(), p)).stream())
                .toList();
    }
}

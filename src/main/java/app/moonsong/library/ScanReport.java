package app.moonsong.library;

import app.moonsong.audio.Reading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a scan found.
 *
 * @param failed files that could not be read, with the reason
 * @param unreachable folders that were not there, or empty where files had been: nothing of theirs was touched
 * @param cancelled whether it stopped early; what it counts is kept
 */
public record ScanReport(
        int added,
        int changed,
        int moved,
        int missing,
        int unchanged,
        List<Reading.Unreadable> failed,
        List<Path> unreachable,
        boolean cancelled,
        Duration took) {}

package app.moonsong.library;

import java.util.List;

/**
 * What identifying found over all files that are there.
 *
 * @param changes files whose decision or track is another than before
 */
public record IdentifyReport(int accepted, int review, int none, List<HeldFile> changes) {
    public IdentifyReport {
        changes = List.copyOf(changes);
    }
}

package app.moonsong.library;

import java.util.List;

/**
 * What identifying found over all files that are there.
 *
 * @param news how many files were looked at for the first time
 * @param changes of files that had been identified before, by path
 * @param suspended files that were confirmed as tracks their tracklists no longer have, by path
 */
public record IdentifyReport(
        int accepted, int review, int none, int news, List<MatchChange> changes, List<HeldFile> suspended) {
    /** Nothing was looked at. */
    public static final IdentifyReport NOTHING = new IdentifyReport(0, 0, 0, 0, List.of(), List.of());

    public IdentifyReport {
        changes = List.copyOf(changes);
        suspended = List.copyOf(suspended);
    }
}

package app.moonsong.library;

import java.util.List;

/**
 * What identifying found over all files that are there.
 *
 * @param news how many files were looked at for the first time
 * @param changes of files that had been identified before, by path
 */
public record IdentifyReport(int accepted, int review, int none, int news, List<MatchChange> changes) {
    public IdentifyReport {
        changes = List.copyOf(changes);
    }
}

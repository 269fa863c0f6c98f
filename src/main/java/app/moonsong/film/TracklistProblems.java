package app.moonsong.film;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one file, the first {@value TracklistCsv#MAX_PROBLEMS} of them. */
final class TracklistProblems {
    private final String file;
    private final List<TracklistProblem> found = new ArrayList<>();

    TracklistProblems(String file) {
        this.file = file;
    }

    void add(int line, String column, TracklistProblem.Kind kind, String value) {
        if (found.size() < TracklistCsv.MAX_PROBLEMS) {
            found.add(new TracklistProblem(file, line, column, kind, value));
        }
    }

    void add(int line, TracklistColumn column, TracklistProblem.Kind kind, String value) {
        add(line, column.header(), kind, value);
    }

    boolean none() {
        return found.isEmpty();
    }

    List<TracklistProblem> list() {
        return List.copyOf(found);
    }
}

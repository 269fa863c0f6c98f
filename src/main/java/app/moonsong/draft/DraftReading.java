package app.moonsong.draft;

import app.moonsong.film.TracklistProblem;
import java.util.List;

/** What came of reading what was given: a draft, or everything that is wrong. */
public sealed interface DraftReading {
    /** Tracks were found. */
    record Good(Draft draft) implements DraftReading {}

    /**
     * Nothing is taken.
     *
     * @param problems at least one
     */
    record Bad(List<TracklistProblem> problems) implements DraftReading {
        public Bad {
            problems = List.copyOf(problems);
        }

        static Bad of(String file, int line, TracklistProblem.Kind kind, String value) {
            return new Bad(List.of(new TracklistProblem(file, line, "", kind, value)));
        }
    }
}

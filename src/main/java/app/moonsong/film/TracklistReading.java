package app.moonsong.film;

import java.util.List;

/** What came of reading a tracklist file: a film, or everything that is wrong with the file. */
public sealed interface TracklistReading {
    /** The whole file was understood. */
    record Good(Film film) implements TracklistReading {}

    /**
     * Nothing of the file is taken.
     *
     * @param problems in the order of the file, at least one, at most {@value TracklistCsv#MAX_PROBLEMS}
     */
    record Bad(List<TracklistProblem> problems) implements TracklistReading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}

package app.moonsong.identify;

import app.moonsong.film.Film;
import app.moonsong.film.TrackId;
import java.util.ArrayList;
import java.util.List;

/**
 * Identifies files against the tracklists of films. Built once for a set of films, used for any files. Neither the order
 * of films nor that of clues changes a match.
 */
public final class Identifier {
    private final Engine engine;

    public Identifier(List<Film> films) {
        engine = new Engine(Tracklists.ofFilms(films));
    }

    /**
     * Identifies files that lie together; clues of one folder speak for each other.
     *
     * @return one match per clue, in the order of the clues
     */
    public List<Match> identify(List<Clue> clues) {
        var findings = engine.find(clues);
        var matches = new ArrayList<Match>(clues.size());
        for (int i = 0; i < clues.size(); i++) {
            var finding = findings.get(i);
            matches.add(new Match(clues.get(i).key(), finding.decision(), candidates(finding)));
        }
        return matches;
    }

    private static List<Candidate> candidates(Engine.Finding finding) {
        return finding.candidates().stream()
                .map(c -> new Candidate(TrackId.parse(c.key()).orElseThrow(), c.distance(), c.evidence()))
                .toList();
    }
}

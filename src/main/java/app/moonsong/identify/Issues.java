package app.moonsong.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Prepares each release once while tracklists are read. */
final class Issues {
    private final Map<Tracklists.Heading, Issue> known = new HashMap<>();

    Issue of(Tracklists.Heading heading) {
        Issue before = known.get(heading);
        if (before != null) {
            return before;
        }
        var phrase = Phrase.of(heading.title());
        Issue issue = new Issue(
                known.size(),
                heading.title(),
                heading.filmTitles().isEmpty() ? "" : heading.filmTitles().getFirst(),
                Names.of(heading.artist()),
                Set.copyOf(Issue.wordsOf(phrase)),
                filmTitles(heading),
                phrase.versions());
        known.put(heading, issue);
        return issue;
    }

    private static Set<Set<String>> filmTitles(Tracklists.Heading heading) {
        var titles = new HashSet<Set<String>>();
        for (String title : heading.filmTitles()) {
            var words = new HashSet<String>();
            Phrase.of(title).tokens().forEach(t -> words.add(t.text()));
            titles.add(Set.copyOf(words));
        }
        return Set.copyOf(titles);
    }
}

package app.moonsong.identify;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

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
                Issue.wordsOf(phrase),
                filmTitles(heading),
                phrase.versions());
        known.put(heading, issue);
        return issue;
    }

    private static List<AlbumWords> filmTitles(Tracklists.Heading heading) {
        var titles = new LinkedHashSet<AlbumWords>();
        for (String title : heading.filmTitles()) {
            var words = new LinkedHashSet<String>();
            Phrase.of(title).tokens().forEach(t -> words.add(t.inDigits()));
            titles.add(AlbumWords.of(words));
        }
        return List.copyOf(titles);
    }
}

package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the quotes from titles in a list where most have them: there they are the list's, not the titles'. */
final class Quotes {
    private static final Pattern QUOTED =
            Pattern.compile("[\"“”„「『«](?<title>[^\"“”„「」『』«»]+)[\"“”」』»](?<more>\\s*[(\\[].*)?");
    private static final double MOST = 0.6;

    private Quotes() {}

    static List<DraftRow> away(List<DraftRow> rows) {
        long some = rows.stream()
                .filter(r -> QUOTED.matcher(r.get(TITLE)).matches())
                .count();
        return some < MOST * rows.size()
                ? rows
                : rows.stream().map(r -> r.with(TITLE, bare(r.get(TITLE)))).toList();
    }

    private static String bare(String title) {
        var m = QUOTED.matcher(title);
        if (!m.matches()) {
            return title;
        }
        return m.group("more") == null ? m.group("title") : m.group("title") + m.group("more");
    }
}

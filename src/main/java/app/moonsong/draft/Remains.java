package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.List;
import java.util.regex.Pattern;

/** Takes from the titles what belongs to the list they came in: only where most of them have it, for a title may too. */
final class Remains {
    private static final Pattern QUOTED =
            Pattern.compile("^[\"“”„「『«](?<title>[^\"“”„「」『』«»]+)[\"“”」』»](?<more>\\s*[(\\[].*)?$");
    private static final Pattern ENDING =
            Pattern.compile("(?i)(?<=\\S)\\.(?:mp3|flac|m4a|mp4|aac|ogg|oga|opus|wav|aiff?|wma|ape|wv|alac)$");
    private static final double MOST = 0.6;

    private Remains() {}

    /** Takes away quotes around titles. */
    static List<DraftRow> withoutQuotes(List<DraftRow> rows) {
        return replaced(rows, QUOTED, "${title}${more}");
    }

    /** Takes away the endings of names of files. */
    static List<DraftRow> withoutEndings(List<DraftRow> rows) {
        return replaced(rows, ENDING, "");
    }

    private static List<DraftRow> replaced(List<DraftRow> rows, Pattern what, String by) {
        long some = rows.stream().filter(r -> what.matcher(r.get(TITLE)).find()).count();
        return some < MOST * rows.size()
                ? rows
                : rows.stream()
                        .map(r -> r.with(TITLE, what.matcher(r.get(TITLE)).replaceFirst(by)))
                        .toList();
    }
}

package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the endings from a list of names of files. */
final class FileEndings {
    private static final Pattern ENDING =
            Pattern.compile("(?i)(?<=\\S)\\.(?:mp3|flac|m4a|mp4|aac|ogg|oga|opus|wav|aiff?|wma|ape|wv|alac)$");
    private static final double MOST = 0.6;

    private FileEndings() {}

    static List<DraftRow> away(List<DraftRow> rows) {
        long some =
                rows.stream().filter(r -> ENDING.matcher(r.get(TITLE)).find()).count();
        return some < MOST * rows.size()
                ? rows
                : rows.stream()
                        .map(r -> r.with(TITLE, ENDING.matcher(r.get(TITLE)).replaceFirst("")))
                        .toList();
    }
}

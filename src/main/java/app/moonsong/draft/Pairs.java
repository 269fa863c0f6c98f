package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.ALTERNATIVES;
import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Titles that stand in two scripts on one line: {@code Title (제목)}, {@code 제목 / Title}, {@code Title – 제목}. */
final class Pairs {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<first>.+?)\\s*[(（\\[](?<second>[^()（）\\[\\]]+)[)）\\]]");
    private static final Pattern BY_MARK =
            Pattern.compile("(?<first>.+?)(?:\\s*[/／|]\\s*|\\s+[-–—:~]\\s+)(?<second>.+)");

    /** What stands in brackets behind a title and does not translate it. */
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?iu).*(?:\\bfeat|\\bft\\b|\\bwith\\b|\\binst|\\bver|\\bremix|\\bmix\\b|\\blive|\\bost\\b|\\bprod|"
                    + "\\btheme\\b|\\btitle\\b|\\bpart\\b|\\bpt\\b|\\bbonus|\\bedit\\b|\\bfilm\\b|\\bpiano|\\bacoustic|\\breprise|\\bmr\\b|"
                    + "\\bdemo\\b|\\bscore\\b|\\bfrom\\b|버전|버젼|연주|리믹스|라이브|피처링|피쳐링|테마곡|수록|보너스|노래).*");

    /** Latin words behind Korean ones are mostly a remark, unless many lines have them. */
    private static final double MANY = 0.4;

    private Pairs() {}

    private record Pair(String first, String second) {}

    static List<DraftRow> take(List<DraftRow> rows) {
        var pairs = rows.stream().map(r -> pair(r.get(TITLE))).toList();
        long some = pairs.stream().filter(Optional::isPresent).count();
        boolean many = some > 1 && some >= MANY * rows.size();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> pairs.get(i).map(p -> take(rows.get(i), p, many)).orElse(rows.get(i)))
                .toList();
    }

    private static DraftRow take(DraftRow row, Pair pair, boolean many) {
        if (Scripts.of(pair.second()) == Scripts.LATIN && !many) {
            return row.doubting(TITLE, Doubt.MAYBE_PAIR);
        }
        var parted = row.with(TITLE, pair.first()).with(ALTERNATIVES, alternative(pair.second()));
        return many ? parted : parted.doubting(ALTERNATIVES, Doubt.MAYBE_PAIR);
    }

    /** Writes a title as a tracklist's cell of other titles has it. */
    static String alternative(String title) {
        var language = Scripts.of(title).language();
        var escaped = title.replace("\\", "\\\\").replace("|", "\\|");
        return language.isEmpty() ? escaped : language + ":" + escaped;
    }

    /** Whether two texts are written in different letters, so that one may translate the other. */
    static boolean differ(String one, String other) {
        var first = Scripts.of(one);
        var second = Scripts.of(other);
        return first != Scripts.NONE && second != Scripts.NONE && (first == Scripts.LATIN) != (second == Scripts.LATIN);
    }

    private static Optional<Pair> pair(String title) {
        for (var pattern : List.of(IN_BRACKETS, BY_MARK)) {
            var m = pattern.matcher(title);
            if (m.matches()
                    && differ(m.group("first"), m.group("second"))
                    && !NO_TITLE.matcher(m.group("second")).matches()) {
                return Optional.of(
                        new Pair(m.group("first").strip(), m.group("second").strip()));
            }
        }
        return Optional.empty();
    }
}

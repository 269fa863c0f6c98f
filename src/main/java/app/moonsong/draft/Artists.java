package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.ARTIST;
import static app.moonsong.film.TracklistColumn.TITLE;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Tells the artist from the title where most lines have both: {@code Artist - Title}, {@code Title – Artist},
 * {@code "Title" Artist}, {@code Title by Artist}. The side whose words come again is the artist's.
 */
final class Artists {
    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("\\s+[-–—―]+\\s+"),
            Pattern.compile("\\s+[|/]\\s+"),
            Pattern.compile("\\s+by\\s+"),
            Pattern.compile("\\s*[–—―]\\s*"));
    private static final Pattern BY = Pattern.compile("\\s+by\\s+");
    private static final Pattern QUOTED = Pattern.compile(
            "[\"“”「『«](?<title>.+)[\"“”」』»]\\s*(?<more>(?:[(\\[][^)\\]]*[)\\]]\\s*)*)(?:[-–—,:]|by\\b)?\\s*(?<rest>.*)");

    /** What stands behind a dash and still belongs to the title: a version, a part, a number. */
    private static final Pattern MORE_OF_A_TITLE = Pattern.compile(
            "(?iu)from\\b.*|(?:\\S+ ){0,2}(?:version|remix|mix|edit|score|soundtrack|live|reprise|demo|instrumental|remaster(?:ed)?)"
                    + "|(?:part|pt\\.?|no\\.?|act|scene) ?[\\p{Nd}IVX]+\\b.*|#?\\p{Nd}+|[IVX]+");

    private static final double MOST = 0.6;

    private Artists() {}

    /** A line in two; either may be the artist. */
    private record Halves(String first, String second) {}

    static List<DraftRow> take(List<DraftRow> rows, KnownTracks known) {
        if (rows.stream().filter(r -> quoted(r).isPresent()).count() >= Math.max(1, MOST * rows.size())) {
            return rows.stream().map(r -> quoted(r).orElse(r)).toList();
        }
        for (var mark : MARKS) {
            long some = rows.stream().filter(r -> first(r, mark).isPresent()).count();
            if (rows.size() > 1 && some >= MOST * rows.size()) {
                return parted(rows, mark, known);
            }
        }
        return rows.stream()
                .map(r -> first(r, MARKS.getFirst()).isPresent() && !known.has(r.get(TITLE))
                        ? r.doubting(TITLE, Doubt.MAYBE_ARTIST)
                        : r)
                .toList();
    }

    private static Optional<DraftRow> quoted(DraftRow row) {
        var m = QUOTED.matcher(row.get(TITLE));
        if (!m.matches()) {
            return Optional.empty();
        }
        var title = m.group("title")
                + (m.group("more").isBlank() ? "" : " " + m.group("more").strip());
        return Optional.of(row.with(TITLE, title).with(ARTIST, m.group("rest")));
    }

    private static Optional<Halves> first(DraftRow row, Pattern mark) {
        var m = mark.matcher(row.get(TITLE));
        return m.find() && m.start() > 0 ? halves(row, m.start(), m.end()) : Optional.empty();
    }

    private static Optional<Halves> last(DraftRow row, Pattern mark) {
        var m = mark.matcher(row.get(TITLE));
        int start = -1;
        int end = -1;
        while (m.find()) {
            start = m.start();
            end = m.end();
        }
        return start > 0 ? halves(row, start, end) : Optional.empty();
    }

    private static Optional<Halves> halves(DraftRow row, int start, int end) {
        var title = row.get(TITLE);
        var halves = new Halves(title.substring(0, start), title.substring(end));
        boolean none = halves.second().isBlank()
                || MORE_OF_A_TITLE.matcher(halves.second()).matches();
        return none ? Optional.empty() : Optional.of(halves);
    }

    private static List<DraftRow> parted(List<DraftRow> rows, Pattern mark, KnownTracks known) {
        var firsts =
                rows.stream().map(r -> first(r, mark)).flatMap(Optional::stream).toList();
        var lasts =
                rows.stream().map(r -> last(r, mark)).flatMap(Optional::stream).toList();
        if (translated(firsts)) {
            return rows;
        }
        int differentFirst = different(firsts, Halves::first);
        int differentLast = different(lasts, Halves::second) + firsts.size() - lasts.size();
        boolean before = mark.pattern().equals(BY.pattern())
                ? false
                : differentFirst == differentLast ? !titlesStandFirst(firsts, known) : differentFirst < differentLast;
        boolean sure = differentFirst != differentLast || mark.pattern().equals(BY.pattern());
        return rows.stream()
                .map(r -> (before ? first(r, mark) : last(r, mark))
                        .map(h -> r.with(ARTIST, before ? h.first() : h.second())
                                .with(TITLE, before ? h.second() : h.first()))
                        .map(r2 -> sure ? r2 : r2.doubting(ARTIST, Doubt.ARTIST_SIDE))
                        .orElse(r))
                .toList();
    }

    /** Both sides in other letters on nearly every line, and nothing that comes again: title and translation. */
    private static boolean translated(List<Halves> halves) {
        long other =
                halves.stream().filter(h -> Pairs.differ(h.first(), h.second())).count();
        return other >= MOST * halves.size()
                && different(halves, Halves::first) == halves.size()
                && different(halves, Halves::second) == halves.size();
    }

    private static boolean titlesStandFirst(List<Halves> halves, KnownTracks known) {
        long first = halves.stream().filter(h -> known.has(h.first())).count();
        long second = halves.stream().filter(h -> known.has(h.second())).count();
        return first > second;
    }

    private static int different(List<Halves> halves, Function<Halves, String> side) {
        var seen = new HashSet<String>();
        halves.forEach(h -> seen.add(Letters.fold(side.apply(h))));
        return seen.size();
    }
}

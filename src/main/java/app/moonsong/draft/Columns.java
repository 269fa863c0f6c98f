package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.TracklistColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads lines whose parts stand in columns. The first line may name them; else what they hold does. */
final class Columns {
    private static final double MOST = 0.6;

    /** Words that head a column, in lower case. */
    private static final Map<TracklistColumn, List<String>> NAMES = Map.of(
            POSITION,
            List.of(
                    "no",
                    "no.",
                    "nr",
                    "nr.",
                    "#",
                    "track",
                    "track no",
                    "track number",
                    "number",
                    "pos",
                    "position",
                    "번호",
                    "순번",
                    "트랙",
                    "番号"),
            DISC,
            List.of("disc", "disk", "cd", "disc number", "디스크"),
            TITLE,
            List.of(
                    "title",
                    "name",
                    "song",
                    "track name",
                    "track title",
                    "song title",
                    "titel",
                    "titre",
                    "título",
                    "곡명",
                    "제목",
                    "곡",
                    "노래",
                    "タイトル",
                    "曲名"),
            ARTIST,
            List.of(
                    "artist",
                    "artists",
                    "artist(s)",
                    "performer",
                    "performer(s)",
                    "artist name(s)",
                    "singer",
                    "아티스트",
                    "가수",
                    "アーティスト"),
            COMPOSER,
            List.of("composer", "composer(s)", "composers", "writer", "writer(s)", "music", "작곡", "작곡가", "作曲"),
            LENGTH,
            List.of("length", "time", "duration", "dauer", "durée", "시간", "길이", "재생시간", "재생 시간", "時間"));

    private Columns() {}

    /** Whether most lines have columns. */
    static boolean are(List<DraftRow> rows) {
        long some = rows.stream().filter(r -> r.get(TITLE).contains("\t")).count();
        return some > 0 && some >= MOST * rows.size();
    }

    /** Returns the draft with the rows' cells in place; lines without columns and the line of names are left out. */
    static Draft read(Draft draft) {
        var leftOut = new ArrayList<>(draft.leftOut());
        var rows = new ArrayList<DraftRow>();
        var places = new LinkedHashMap<TracklistColumn, Integer>();
        for (var row : draft.rows()) {
            var named = places.isEmpty() && rows.isEmpty() ? named(parts(row)) : Map.<TracklistColumn, Integer>of();
            if (!row.get(TITLE).contains("\t") || !named.isEmpty()) {
                places.putAll(named);
                leftOut.add(new SourceLine(row.line(), row.get(TITLE)));
            } else {
                rows.add(row);
            }
        }
        if (places.isEmpty()) {
            places.putAll(guessed(rows.stream().map(Columns::parts).toList()));
        }
        var read =
                Remains.withoutQuotes(rows.stream().map(r -> cells(r, places)).toList());
        return new Draft(draft.about(), read, leftOut);
    }

    private static List<String> parts(DraftRow row) {
        return List.of(row.get(TITLE).split("\t", -1));
    }

    private static Map<TracklistColumn, Integer> named(List<String> parts) {
        var places = new LinkedHashMap<TracklistColumn, Integer>();
        for (int i = 0; i < parts.size(); i++) {
            var name = parts.get(i).strip().toLowerCase(Locale.ROOT);
            int place = i;
            NAMES.forEach((column, names) -> {
                if (names.contains(name)) {
                    places.putIfAbsent(column, place);
                }
            });
        }
        return places.containsKey(TITLE) && places.size() > 1 ? places : Map.of();
    }

    private static Map<TracklistColumn, Integer> guessed(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        var places = new LinkedHashMap<TracklistColumn, Integer>();
        var words = new ArrayList<Integer>();
        for (int i = 0; i < width; i++) {
            var cells = column(rows, i);
            if (cells.stream().filter(c -> Times.alone(c).isPresent()).count() >= Math.max(1, MOST * cells.size())) {
                places.putIfAbsent(LENGTH, i);
            } else if (places.isEmpty()
                    && words.isEmpty()
                    && cells.stream().filter(c -> Numbers.alone(c).isPresent()).count()
                            >= Math.max(1, MOST * cells.size())) {
                places.put(POSITION, i);
            } else if (!cells.isEmpty()) {
                words.add(i);
            }
        }
        if (words.isEmpty()) {
            return places;
        }
        boolean artistFirst =
                words.size() > 1 && 2 * different(column(rows, words.get(0))) <= different(column(rows, words.get(1)));
        places.put(TITLE, words.get(artistFirst ? 1 : 0));
        if (words.size() > 1) {
            places.put(ARTIST, words.get(artistFirst ? 0 : 1));
        }
        return places;
    }

    private static List<String> column(List<List<String>> rows, int i) {
        return rows.stream()
                .filter(r -> r.size() > i && !r.get(i).isBlank())
                .map(r -> r.get(i).strip())
                .toList();
    }

    private static int different(List<String> cells) {
        var seen = new HashSet<String>();
        cells.forEach(c -> seen.add(Letters.fold(c)));
        return seen.size();
    }

    private static DraftRow cells(DraftRow whole, Map<TracklistColumn, Integer> places) {
        var parts = parts(whole);
        var row = whole.with(TITLE, "");
        for (var place : places.entrySet()) {
            var cell = place.getValue() < parts.size()
                    ? parts.get(place.getValue()).strip()
                    : "";
            row = cell(row, place.getKey(), cell);
        }
        return row;
    }

    private static DraftRow cell(DraftRow row, TracklistColumn column, String cell) {
        return switch (column) {
            case POSITION -> Numbers.alone(cell).map(n -> Numbers.with(row, n)).orElse(row);
            case LENGTH -> Times.alone(cell).map(t -> row.with(LENGTH, t)).orElse(row);
            case DISC -> digits(cell).map(d -> row.with(DISC, d)).orElse(row);
            default -> row.with(column, cell);
        };
    }

    private static Optional<String> digits(String cell) {
        var digits = cell.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 3 ? Optional.empty() : Optional.of(digits);
    }
}

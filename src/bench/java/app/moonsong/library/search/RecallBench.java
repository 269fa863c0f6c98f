package app.moonsong.library.search;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * How often the row that was meant is among the first ten: {@code RecallBench HOME ROWS.tsv N}. Of rows whose title of two
 * words or more, or of six letters, stands once, 1,000 are drawn, and their titles asked for with one slip, without
 * accents, with their words in another order, or by another title that a track has beside it. LIKE finds what it can
 * beside it. Everything is drawn from one seed.
 */
public final class RecallBench {
    private static final int ASKED = 1_000;
    private static final int FIRST = 10;
    private static final int LETTERS = 6;
    private static final Random RANDOM = new Random(20);

    private RecallBench() {}

    public static void main(String[] args) {
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        try (var library = Library.open(Path.of(args[0]))) {
            var titles = unique(rows);
            if (library.folders().isEmpty()) {
                rows.fill(library.database());
                library.putFilm(inOtherLanguages(titles));
            }
            var search = new Search(library);
            search.refresh(Progress.NONE);
            var like = new Like(library.database(), rows);
            Map<String, UnaryOperator<String>> asked = new LinkedHashMap<>();
            asked.put("as it is", t -> t);
            asked.put("one slip", RecallBench::slip);
            asked.put("no accents", RecallBench::plain);
            asked.put("swapped words", RecallBench::swapped);
            asked.put("other title", t -> other(t, titles));
            asked.forEach((name, change) -> measure(search, like, titles, name, change));
        }
    }

    /** A film whose tracks are called by one of the titles, and in another language by the next. */
    private static Film inOtherLanguages(List<String> titles) {
        var tracks = new ArrayList<Track>();
        for (int i = 0; i < titles.size(); i++) {
            tracks.add(new Track(
                    new TrackId("bench", "all", 1, i + 1),
                    titles.get(i),
                    "",
                    "",
                    Optional.empty(),
                    List.of(new AlternativeTitle(other(titles.get(i), titles), "")),
                    "bench-" + i,
                    "",
                    Note.NONE));
        }
        var release = new Release("all", "All", "Someone", OptionalInt.empty(), tracks);
        return new Film("bench", "Bench", Optional.empty(), OptionalInt.empty(), List.of(release));
    }

    /** Another title: that of the next, backwards, so that no row has it. */
    private static String other(String title, List<String> titles) {
        var words = new ArrayList<>(Arrays.asList(
                titles.get((titles.indexOf(title) + 1) % titles.size()).split(" ")));
        Collections.reverse(words);
        return String.join(" ", words) + " alt";
    }

    /** Without accents, where there are any. */
    private static String plain(String title) {
        return Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u036f]", "");
    }

    private static List<String> unique(Rows rows) {
        var count = new HashMap<String, Integer>();
        for (int i = 0; i < rows.rows().size(); i++) {
            count.merge(rows.title(i), 1, Integer::sum);
        }
        var titles = new ArrayList<>(count.entrySet().stream()
                .filter(e -> e.getValue() == 1)
                .map(Map.Entry::getKey)
                .filter(t -> t.contains(" ") || t.length() >= LETTERS)
                .sorted()
                .toList());
        Collections.shuffle(titles, RANDOM);
        return titles.subList(0, Math.min(ASKED, titles.size()));
    }

    private static void measure(
            Search search, Like like, List<String> titles, String name, UnaryOperator<String> change) {
        var queries = titles.stream().map(change).toList();
        var missed = new ArrayList<String>();
        int alike = 0;
        int changed = 0;
        for (int i = 0; i < titles.size(); i++) {
            var title = titles.get(i);
            var query = queries.get(i);
            changed += query.equals(title) ? 0 : 1;
            if (search.find(query, FIRST).hits().stream().limit(FIRST).noneMatch(h -> isCalled(h, title))) {
                missed.add(query + " for " + title);
            }
            alike += like.find(query, FIRST).contains(title) ? 1 : 0;
        }
        int all = titles.size();
        System.out.printf("%-16s %d of %d (%d of them changed): %.4f; LIKE %.4f; missed %s%n",
                name, all - missed.size(), all, changed, (all - missed.size()) / (double) all, alike / (double) all,
                missed.stream().limit(5).toList());
    }

    private static boolean isCalled(SearchHit hit, String title) {
        return hit.track().map(Track::title).filter(title::equals).isPresent()
                || hit.file().flatMap(f -> f.audio()).map(AudioFile::tags)
                        .map(t -> t.textOrEmpty(TagField.TITLE)).filter(title::equals).isPresent();
    }

    /** One letter left out, doubled, changed, or two swapped; of Hangul one letter of a syllable changed. */
    private static String slip(String title) {
        var slipped = slipOnce(title);
        while (slipped.equals(title)) {
            slipped = slipOnce(title);
        }
        return slipped;
    }

    private static String slipOnce(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFC).toCharArray();
        int at = RANDOM.nextInt(letters.length);
        while (!Character.isLetter(letters[at])) {
            at = RANDOM.nextInt(letters.length);
        }
        char c = letters[at];
        if (c >= '가' && c <= '힣') {
            letters[at] = (char) ('가' + (c - '가') / 28 * 28 + (c - '가' + 1 + RANDOM.nextInt(26)) % 28);
            return new String(letters);
        }
        var text = new StringBuilder(new String(letters));
        switch (RANDOM.nextInt(4)) {
            case 0 -> text.deleteCharAt(at);
            case 1 -> text.insert(at, c);
            case 2 -> text.setCharAt(at, (char) (c < 0x80 ? 'a' + RANDOM.nextInt(26) : c + 1));
            default -> {
                if (at + 1 < letters.length && Character.isLetter(letters[at + 1])) {
                    text.setCharAt(at, letters[at + 1]);
                    text.setCharAt(at + 1, c);
                }
            }
        }
        return text.toString();
    }

    private static String swapped(String title) {
        var words = new ArrayList<>(Arrays.asList(title.split(" ")));
        Collections.rotate(words, 1);
        return String.join(" ", words);
    }
}

package app.moonsong.library.search;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.search.Fold;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * How often the row that was meant is among the first ten: {@code RecallBench HOME ROWS.tsv N}. Of rows whose title of two
 * words or more, or of six letters, stands once, 1,000 are drawn, and their titles asked for with one slip, without
 * accents, or with their words in another order. Everything is drawn from one seed.
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
            if (library.folders().isEmpty()) {
                rows.fill(library.database());
            }
            var search = new Search(library);
            search.refresh(Progress.NONE);
            var titles = unique(rows);
            Map<String, UnaryOperator<String>> asked = new LinkedHashMap<>();
            asked.put("as it is", t -> t);
            asked.put("one slip", RecallBench::slip);
            asked.put("no accents", t -> Fold.text(t));
            asked.put("swapped words", RecallBench::swapped);
            asked.forEach((name, change) -> measure(search, titles, name, change));
        }
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

    private static void measure(Search search, List<String> titles, String name, UnaryOperator<String> change) {
        int found = 0;
        int all = 0;
        var missed = new ArrayList<String>();
        for (var title : titles) {
            var query = change.apply(title);
            all++;
            boolean there = search.find(query, FIRST).hits().stream()
                    .limit(FIRST)
                    .anyMatch(h -> h.file().flatMap(f -> f.audio()).map(AudioFile::tags)
                            .map(t -> t.textOrEmpty(TagField.TITLE)).filter(title::equals).isPresent());
            found += there ? 1 : 0;
            if (!there) {
                missed.add(query + " for " + title);
            }
        }
        System.out.printf("%-16s %d of %d: %.4f; missed %s%n", name, found, all, found / (double) all,
                missed.stream().limit(5).toList());
    }

    /** One letter left out, doubled, changed, or two swapped; of Hangul one letter of a syllable changed. */
    private static String slip(String title) {
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

package app.moonsong.library.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/** The kinds of queries that are asked of rows: 200 of each, drawn from the rows by a seed of its own. */
final class Kinds {
    private static final int ASKED = 200;
    private static final long SEED = 7;

    private final Rows rows;
    private Random random = new Random(SEED);

    Kinds(Rows rows) {
        this.rows = rows;
    }

    /** Those that are words, or parts of words. */
    Map<String, List<String>> words() {
        var kinds = new LinkedHashMap<String, Function<Integer, String>>();
        kinds.put("one letter", i -> part(title(i, false), 1));
        kinds.put("two letters", i -> part(title(i, false), 2));
        kinds.put("three letters", i -> part(title(i, false), 3));
        kinds.put("five letters", i -> part(title(i, false), 5));
        kinds.put("a word and three letters", i -> part(title(i, false), 9));
        kinds.put("whole title", i -> title(i, false));
        kinds.put("artist", i -> rows.artist(i));
        kinds.put("artist and title begun", i -> rows.artist(i).split(" ")[0] + " " + part(title(i, false), 3));
        kinds.put("inner part, 3", i -> inner(title(i, false), 3));
        kinds.put("inner part, 5", i -> inner(title(i, false), 5));
        kinds.put("one syllable", i -> inner(title(i, true), 1));
        kinds.put("two syllables", i -> inner(title(i, true), 2));
        kinds.put("four syllables", i -> inner(title(i, true), 4));
        kinds.put("two initials", i -> initials(inner(title(i, true), 2)));
        kinds.put("four initials", i -> initials(inner(title(i, true), 4)));
        kinds.put("one slip", i -> slip(title(i, false)));
        return drawn(kinds);
    }

    /** Those that say more than words. */
    Map<String, List<String>> language() {
        var kinds = new LinkedHashMap<String, Function<Integer, String>>();
        kinds.put("title:", i -> "title:" + part(title(i, false), 4));
        kinds.put("artist:", i -> "artist:" + part(rows.artist(i), 3));
        kinds.put("artist: and word", i -> "artist:" + rows.artist(i).split(" ")[0] + " " + part(title(i, false), 3));
        kinds.put("year:", i -> "year:" + rows.rows().get(i).get(6));
        kinds.put("year: and letters", i -> part(title(i, false), 2) + " year:" + rows.rows().get(i).get(6));
        kinds.put("length:", i -> "length:2:00..2:01 " + part(title(i, false), 1));
        kinds.put("rare length:", i -> "length:<0:21");
        kinds.put("or, not, format", i -> "(" + part(title(i, false), 4) + " OR artist:" + part(rows.artist(i), 3)
                + ") -theme format:flac");
        kinds.put("syllable, year, not", i -> inner(title(i, true), 1) + " year:>=2000 -피아노");
        return drawn(kinds);
    }

    private Map<String, List<String>> drawn(Map<String, Function<Integer, String>> kinds) {
        var drawn = new LinkedHashMap<String, List<String>>();
        kinds.forEach((name, make) -> {
            random = new Random(SEED);
            drawn.put(name, random.ints(ASKED, 0, rows.rows().size()).mapToObj(make::apply).toList());
        });
        return drawn;
    }

    private String title(int row, boolean korean) {
        for (int i = row; ; i = (i + 1) % rows.rows().size()) {
            var title = rows.title(i);
            if (title.chars().anyMatch(c -> c >= '가' && c <= '힣') == korean || (!korean && random.nextInt(3) == 0)) {
                return title;
            }
        }
    }

    private static String part(String text, int letters) {
        return text.substring(0, Math.min(letters, text.length())).strip();
    }

    private String inner(String text, int letters) {
        var words = Arrays.stream(text.split("[^\\p{L}]+")).filter(w -> w.length() >= letters).toList();
        if (words.isEmpty()) {
            return part(text, letters);
        }
        var word = words.get(random.nextInt(words.size()));
        int from = random.nextInt(word.length() - letters + 1);
        return word.substring(from, from + letters);
    }

    private static String initials(String syllables) {
        var all = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
        var initials = new StringBuilder();
        syllables.chars().filter(c -> c >= '가' && c <= '힣').forEach(c -> initials.append(all.charAt((c - '가') / 588)));
        return initials.isEmpty() ? "ㅁㅅ" : initials.toString();
    }

    private String slip(String title) {
        int at = random.nextInt(title.length());
        return title.substring(0, at) + "q" + title.substring(Math.min(title.length(), at + 1));
    }
}

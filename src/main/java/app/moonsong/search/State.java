package app.moonsong.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a track or file can be: the values of {@code is:}. */
public enum State {
    /** A track without a file; a file that is no longer where it was. */
    MISSING("missing", "없음"),
    DUPLICATE("duplicate", "중복"),
    DOUBTFUL("doubtful", "의심"),
    LOSSLESS("lossless", "무손실"),
    UNHEARD("unheard", "안들음"),
    UNIDENTIFIED("unidentified", "모름"),
    UNREADABLE("unreadable", "못읽음");

    private final String word;
    private final String koreanWord;

    State(String word, String koreanWord) {
        this.word = word;
        this.koreanWord = koreanWord;
    }

    /** The name in English. */
    public String word() {
        return word;
    }

    /** The names it goes by in any language; English first, then Korean. */
    public List<String> names() {
        return List.of(word, koreanWord);
    }

    static Optional<State> named(String word) {
        return Arrays.stream(values())
                .filter(s -> s.names().stream().anyMatch(n -> n.equalsIgnoreCase(word)))
                .findFirst();
    }
}

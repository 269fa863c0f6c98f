package app.moonsong.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a query may ask about by name. */
public enum Field {
    TITLE(Kind.TEXT, "title", "제목"),
    ARTIST(Kind.TEXT, "artist", "연주자"),
    COMPOSER(Kind.TEXT, "composer", "작곡"),
    FILM(Kind.TEXT, "film", "영화"),
    RELEASE(Kind.TEXT, "release", "발매반"),
    ALBUM(Kind.TEXT, "album", "앨범"),
    GENRE(Kind.TEXT, "genre", "장르"),
    LABEL(Kind.TEXT, "label", "이름표"),
    PATH(Kind.TEXT, "path", "경로"),
    FORMAT(Kind.TEXT, "format", "형식"),
    YEAR(Kind.AMOUNT, "year", "연도"),
    LENGTH(Kind.AMOUNT, "length", "길이"),
    BITRATE(Kind.AMOUNT, "bitrate", "비트율"),
    PLAYS(Kind.AMOUNT, "plays", "횟수"),
    RATING(Kind.AMOUNT, "rating", "별점"),
    ADDED(Kind.TIME, "added", "추가"),
    PLAYED(Kind.TIME, "played", "재생"),
    IS(Kind.STATE, "is", "상태");

    /** What the values of a field are. */
    enum Kind {
        TEXT,
        AMOUNT,
        TIME,
        STATE
    }

    private final Kind kind;
    private final String word;
    private final String koreanWord;

    Field(Kind kind, String word, String koreanWord) {
        this.kind = kind;
        this.word = word;
        this.koreanWord = koreanWord;
    }

    Kind kind() {
        return kind;
    }

    /** The name in English. */
    public String word() {
        return word;
    }

    /** The names it goes by in any language; English first, then Korean. */
    public List<String> names() {
        return List.of(word, koreanWord);
    }

    /** Whether its values are words. */
    public boolean isText() {
        return kind == Kind.TEXT;
    }

    /** A query for what has this value; quotes in it are not written. */
    public String asking(String value) {
        return word + ":\"" + value.replace('"', ' ') + "\"";
    }

    static Optional<Field> named(String word) {
        return Arrays.stream(values())
                .filter(f -> f.names().stream().anyMatch(n -> n.equalsIgnoreCase(word)))
                .findFirst();
    }
}

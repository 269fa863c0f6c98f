package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.TracklistColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts the lines that are tracks from headings, which say disc, side, composer and such, and from credits. */
final class Heads {
    private static final String FRAME = "[\\s\\[\\](){}<>【】=*~#_–—-]*";
    private static final Pattern DISC_HEAD = Pattern.compile("(?iu)" + FRAME
            + "(?:(?:cd|dis[ck]|disque|disco|lp|디스크|씨디|ディスク)\\s*[-#.:]?\\s*(?<n>\\p{Nd}{1,2}|one|two|three|four|I{1,3}|IV|하나|둘)"
            + "|(?<n2>\\p{Nd}{1,2})번(?:째)?\\s*(?:cd|디스크|장))" + FRAME
            + "(?:of \\p{Nd}+|[:：–—-]\\s*(?!\\p{Nd}).*|\\(.*\\))?" + FRAME);
    private static final Pattern SIDE_HEAD = Pattern.compile("(?iu)" + FRAME
            + "(?:(?:side|seite|face|lado|사이드)\\s*(?<n>[A-H]|[1-4]|one|two)|(?<n2>[A-H])\\s*(?:면|side|面))" + FRAME
            + "(?:[:：–—-].*|\\(.*\\))?" + FRAME);
    private static final Pattern LIST_HEAD = Pattern.compile("(?iu)" + FRAME
            + "(?:(?:the |full |complete )?track ?-?list(?:ing|e)?|tracks|songs|song ?list|contents|수록 ?곡(?: ?목록)?|곡 ?목록|곡명"
            + "|트랙 ?리스트|목차|収録曲|曲目(?:リスト)?|titelliste|liste des titres|lista de canciones)" + FRAME + "[:：]?" + FRAME);
    private static final Pattern ABOUT = Pattern.compile("(?iu)" + FRAME
            + "(?<what>artists?|performers?|performed by|아티스트|가수|アーティスト|composers?|composed by|music (?:composed )?by|작곡가?|음악(?: ?감독)?|作曲"
            + "|album|앨범(?: ?명)?|アルバム|film|movie|영화|year|released?(?: date)?|발매일?|연도)\\s*[:：]\\s*(?<value>\\S.*)");
    private static final Pattern COMPOSED = Pattern.compile(
            "(?iu)(?:all )?(?:music|tracks?|songs|score|cues)?\\s*(?:is |are )?"
                    + "(?:composed|written|music)(?: and [a-z]+)*(?:,? (?:composed|produced|performed))* by (?<value>[^.:]+?)(?:,? (?:except|unless) .*)?\\.?");
    private static final Pattern CREDIT = Pattern.compile(
            "(?iu)(?:[℗©Ⓟ]|\\([cp]\\)\\s*\\p{Nd}{4}|copyright|all rights reserved"
                    + "|(?:co-|executive |score |album )?(?:produced|producers?|mixed|mastered|recorded|orchestrated|conducted|engineered|distributed|published|licensed)\\b(?: \\w+){0,3}(?: by| at|\\s*:)"
                    + "|courtesy of|label\\s*:|catalog|barcode|genre\\s*:|format\\s*:|source\\s*:|notes?\\s*:|https?://|www\\.|프로듀서|제작|배급|유통|출처|레이블|발매사|장르"
                    + "|total\\b.*\\d[:：]\\d|total (?:length|time|running time|duration)|running time|총 ?(?:재생)? ?시간|\\p{Nd}+ (?:tracks|songs|곡)\\b).*");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|2\\d)\\d\\d(?!\\d)");
    private static final Pattern NUMBERED = Pattern.compile("\\p{Nd}{1,3}\\s*[.)\\]-]?\\s*\\D.*");
    private static final List<String> COUNTED = List.of("one|i|1|a|하나", "two|ii|2|b|둘", "three|iii|3|c", "four|iv|4|d");

    private final Map<TracklistColumn, String> about = new EnumMap<>(TracklistColumn.class);
    private final List<DraftRow> rows = new ArrayList<>();
    private final List<SourceLine> leftOut = new ArrayList<>();
    private String disc = "";
    private String side = "";

    /** Returns a draft whose titles are still whole lines. */
    static Draft part(List<SourceLine> lines) {
        var heads = new Heads();
        lines.forEach(heads::line);
        return new Draft(heads.about, heads.rows, heads.leftOut);
    }

    private void line(SourceLine line) {
        var text = line.text();
        var discHead = DISC_HEAD.matcher(text);
        var sideHead = SIDE_HEAD.matcher(text);
        if (discHead.matches()) {
            disc = counted(discHead);
            side = "";
        } else if (sideHead.matches()) {
            side = String.valueOf((char) ('A' + Integer.parseInt(counted(sideHead)) - 1));
        } else if (!says(line)
                && !LIST_HEAD.matcher(text).matches()
                && !CREDIT.matcher(text).matches()) {
            // A number behind a side's letter reads as the number on that side; words stay as they are.
            boolean numbered = NUMBERED.matcher(text).matches();
            var row = DraftRow.of(line.number(), numbered ? side + text : text);
            rows.add(disc.isEmpty() ? row : row.with(DISC, disc));
            return;
        }
        leftOut.add(line);
    }

    private boolean says(SourceLine line) {
        var composed = COMPOSED.matcher(line.text());
        if (composed.matches()) {
            about.putIfAbsent(COMPOSER, composed.group("value").strip());
            return true;
        }
        var m = ABOUT.matcher(line.text());
        if (!m.matches()) {
            return false;
        }
        var value = m.group("value").strip();
        switch (Character.toLowerCase(m.group("what").charAt(0))) {
            case 'a', '아', '가', 'ア', 'p' -> artistOrAlbum(m.group("what"), value);
            case 'c', 'm', '작', '음', '作' -> composerOrFilm(m.group("what"), value);
            case 'f', '영' -> about.putIfAbsent(FILM_TITLE, value);
            case 'y', 'r', '발', '연' -> {
                var year = YEAR.matcher(value);
                if (year.find()) {
                    about.putIfAbsent(RELEASE_YEAR, year.group());
                }
            }
            default -> about.putIfAbsent(RELEASE_TITLE, value);
        }
        return true;
    }

    private void artistOrAlbum(String what, String value) {
        if (what.matches("(?iu)album|앨범.*|アルバム")) {
            about.putIfAbsent(RELEASE_TITLE, value);
        } else {
            about.putIfAbsent(RELEASE_ARTIST, value);
        }
    }

    private void composerOrFilm(String what, String value) {
        about.putIfAbsent(what.equalsIgnoreCase("movie") ? FILM_TITLE : COMPOSER, value);
    }

    private static String counted(Matcher m) {
        var said = m.group("n") == null ? m.group("n2") : m.group("n");
        if (Character.isDigit(said.charAt(0))) {
            return String.valueOf(Integer.parseInt(said));
        }
        for (int i = 0; i < COUNTED.size(); i++) {
            if (said.matches("(?iu)" + COUNTED.get(i))) {
                return String.valueOf(i + 1);
            }
        }
        return String.valueOf(Character.toUpperCase(said.charAt(0)) - 'A' + 1);
    }
}

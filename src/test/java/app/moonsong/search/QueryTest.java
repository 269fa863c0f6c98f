package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final long NONE_BELOW = Long.MIN_VALUE;
    private static final long NONE_ABOVE = Long.MAX_VALUE;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "moon song | moon song",
                "\"moon song\" | \"moon song\"",
                "title:moon artist:\"karen o\" | title:moon artist:\"karen o\"",
                "moon OR sun | (moon OR sun)",
                "moon sun OR star -rain | ((moon sun) OR (star -rain))",
                "NOT moon AND sun | -moon sun",
                "(moon OR sun) -(rain snow) | (moon OR sun) -(rain snow)",
                "artist:(kim OR lee) | (artist:kim OR artist:lee)",
                "제목:문송 길이:<3:00 상태:없음 | title:문송 length:<3:00 is:missing",
                "moon sort:-year | moon sort:-year",
                "title: moon | title:moon",
                "--moon | moon",
                "“moon song” | \"moon song\""
            })
    void theLanguageIsUnderstood(String query, String understood) {
        assertThat(parse(query).understood()).isEqualTo(understood);
        assertThat(parse(query).hints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"moon OR, moon, OR", "title:moon AND, title:moon, AND", "(moon sun NOT, moon sun, NOT"})
    void anOperatorThatWaitsForMoreIsLeftOutAndSaid(String query, String understood, String left) {
        assertThat(parse(query).understood()).isEqualTo(understood);
        assertThat(parse(query).hints()).contains(new Hint(Hint.Kind.NO_VALUE, left));
    }

    @ParameterizedTest
    @CsvSource({
        "AND, AND",
        "OR moon, OR moon",
        "Do or Die, Do or Die",
        "AC/DC l'amour, AC/DC l'amour",
        "12:30, 12:30",
        "a - b, a b",
        ":-) ;-(, ''",
        "x), x)"
    })
    void whatIsNotLanguageIsWords(String query, String understood) {
        assertThat(parse(query).understood()).isEqualTo(understood);
        assertThat(parse(query).hints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "year:2013, 2013, 2013",
        "year:201, 2010, 2019",
        "year:1990s, 1990, 1990",
        "plays:>=3, 3, 9223372036854775807",
        "plays:>3, 4, 9223372036854775807",
        "plays:0, 0, 0",
        "year:2010..2013, 2010, 2013",
        "year:..2013, -9223372036854775808, 2013",
        "year:2013.., 2013, 9223372036854775807",
        "length:2:00..4:00, 119500, 240999",
        "length:>=1:02:03, 3722500, 9223372036854775807",
        "length:3, 180000, 239999",
        "length:<90s, -9223372036854775808, 89499",
        "length:1h2m, 3720000, 3779999",
        "bitrate:>=320k, 320, 9223372036854775807",
        "rating:4, 80, 99",
        "rating:★★★★★, 100, 119"
    })
    void amountsAreRanges(String query, long from, long to) {
        assertThat(parse(query).wanted().parts())
                .singleElement()
                .isInstanceOfSatisfying(
                        Node.Amount.class, a -> assertThat(a.range()).isEqualTo(new Range(from, to)));
    }

    @Test
    void anAgeIsTheGreaterTheEarlier() {
        long thirtyDays = NOW.minusDays(30).toInstant().toEpochMilli();
        long week = NOW.minusWeeks(1).toInstant().toEpochMilli();
        assertThat(range("added:<30d")).isEqualTo(new Range(thirtyDays, NONE_ABOVE));
        assertThat(range("played:>30일")).isEqualTo(new Range(NONE_BELOW, thirtyDays));
        assertThat(range("added:1w..30d")).isEqualTo(new Range(thirtyDays, week));
    }

    @Test
    void aDayLastsFromMidnightToMidnight() {
        var day = LocalDate.of(2024, 2, 29).atStartOfDay(ZoneOffset.UTC);
        long start = day.toInstant().toEpochMilli();
        long end = day.plusDays(1).toInstant().toEpochMilli();
        assertThat(range("added:2024-02-29")).isEqualTo(new Range(start, end - 1));
        assertThat(range("added:>2024-02-29")).isEqualTo(new Range(end, NONE_ABOVE));
        assertThat(range("added:<2024-02-29")).isEqualTo(new Range(NONE_BELOW, start - 1));
    }

    @ParameterizedTest
    @CsvSource({
        "lenght:3, UNKNOWN_FIELD, lenght:",
        "length:abc, UNKNOWN_VALUE, length:abc",
        "added:2024-02-30, UNKNOWN_VALUE, added:2024-02-30",
        "is:lossles, UNKNOWN_VALUE, is:lossles",
        "sort:mood, UNKNOWN_VALUE, sort:mood",
        "moon title:, NO_VALUE, title:",
        "(moon, OPEN_BRACKET, (",
        "\"moon, OPEN_QUOTE, \"moon"
    })
    void whatIsNotUnderstoodIsSaid(String query, Hint.Kind kind, String part) {
        assertThat(parse(query).hints()).containsExactly(new Hint(kind, part));
    }

    @ParameterizedTest
    @ValueSource(strings = {"length:abc", "is:lossles", "lenght:3"})
    void andIsLookedForAsWords(String query) {
        assertThat(parse(query).words()).hasSize(1);
    }

    @Test
    void aTrackNumberIsWholeAndAYearMayBeUnderWay() {
        assertThat(parse("#3 12 201").words()).extracting(Phrase::open).containsExactly(false, false, true);
    }

    @Test
    void anyTextIsAQuery() {
        var random = new Random(11);
        var pieces = List.of(
                "\"",
                "(",
                ")",
                "-",
                ":",
                "AND",
                " OR ",
                "NOT",
                "title:",
                "length:",
                "..",
                ">=",
                "30d",
                "문",
                "ㅁ",
                "#",
                "*",
                "^",
                "\u0000",
                "\ud83d",
                "é",
                " ",
                "sort:",
                "is:",
                "moon",
                "'",
                "99999999999");
        for (int i = 0; i < 10_000; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(40), 0, pieces.size()).forEach(p -> text.append(pieces.get(p)));
            var query = parse(text.toString());
            assertThat(query.wanted().parts().size()).as(text.toString()).isLessThanOrEqualTo(64);
            assertThat(parse(query.understood()).hints()).isNotNull();
        }
        assertThat(parse("(".repeat(100_000)).isEmpty()).isTrue();
        assertThat(parse(" \"*() - : ^ ' \u0000 ").isEmpty()).isTrue();
    }

    private static Query parse(String text) {
        return Query.parse(text, NOW);
    }

    private static Range range(String query) {
        return ((Node.Amount) parse(query).wanted().parts().getFirst()).range();
    }
}

package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
    @ParameterizedTest
    @CsvSource({
        "moon, The Moon Song, The [Moon] Song",
        "mo so, The Moon Song, The [Mo]on [So]ng",
        "moon song, Moon Song, [Moon] [Song]",
        "ndus, Industrious, I[ndus]trious",
        "on, Moon on the Moon, Moon [on] the Moon",
        "amelie, Pour Amélie, Pour [Amélie]",
        "strasse, Große Straße, Große [Straße]",
        "송, 눈송이, 눈[송]이",
        "ㅅㅇ, 눈송이, 눈[송이]",
        "ムーン, むーんらいと, [むーん]らいと",
        "3, Suite #3 and 31, Suite #[3] and 31",
        "#3, Suite #3 and #31, Suite [#3] and #31",
        "title:moon -song, Moon Song, [Moon] Song",
        "year:2013, Moon 2013, Moon 2013"
    })
    void whatWasFoundIsMarked(String query, String text, String marked) {
        assertThat(mark(query, text)).isEqualTo(marked);
    }

    @Test
    void accentsWrittenBehindTheirLetterAreMarkedWithIt() {
        assertThat(mark("amelie", "Ame\u0301lie!")).isEqualTo("[Ame\u0301lie]!");
        assertThat(mark("문", "\u1106\u116e\u11ab송")).isEqualTo("[\u1106\u116e\u11ab]송");
    }

    private static String mark(String query, String text) {
        var marks = new Marks(Query.parse(query, ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC))).in(text);
        var marked = new StringBuilder(text);
        for (var mark : marks.reversed()) {
            marked.insert(mark.to(), ']').insert(mark.from(), '[');
        }
        return marked.toString();
    }
}

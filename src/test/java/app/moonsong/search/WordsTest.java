package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void accentsCaseAndWidthAreOneSpelling() {
        assertThat(Words.of("Amélie ＡＢＣ Øst")).isEqualTo("amelie abc ost");
    }

    @Test
    void plainLettersFoldTheShortWayAsTheLongOne() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (Fold.isPlain((char) c)) {
                var text = "a" + (char) c + "가";
                assertThat(Fold.text(text)).isEqualTo(Fold.any(text));
            }
        }
    }

    @Test
    void aDecomposedNameIsTheComposedOne() {
        assertThat(Words.of("\u1106\u116e\u11ab\u1109\u1169\u11bc")).isEqualTo(Words.of("문송"));
    }

    @Test
    void everyPartOfAHangulWordIsKeptAndItsInitials() {
        assertThat(Words.of("문송").split(" ")).containsExactly("문송", "송", Fold.text("ㅁㅅ"), Fold.text("ㅅ"));
    }

    @Test
    void katakanaIsHiragana() {
        assertThat(Words.of("ムーン").split(" ")[0]).isEqualTo(Words.of("むーん").split(" ")[0]);
    }

    @Test
    void aNumberedPieceIsFoundByItsNumberWithAndWithoutTheSign() {
        assertThat(Words.of("Loneliness #3").split(" ")).containsExactly("loneliness", "#3", "3");
    }

    @Test
    void leadingZerosSayNothing() {
        assertThat(Words.tokens("03_Sleepwalker")).containsExactly("3", "sleepwalker");
    }

    @Test
    void whatWasWrittenTogetherIsAskedTogether() {
        assertThat(Query.parse("AC/DC l'amour").phrases())
                .containsExactly(
                        new Query.Phrase(List.of("ac", "dc"), true), new Query.Phrase(List.of("l", "amour"), true));
    }

    @Test
    void aTrackNumberIsWholeAndAYearMayBeUnderWay() {
        assertThat(Query.parse("#3 12 201").phrases())
                .extracting(Query.Phrase::open)
                .containsExactly(false, false, true);
    }

    @Test
    void anyTextIsAQuery() {
        assertThat(Query.parse(" \"*() - : ^ ' \u0000 ").phrases()).isEmpty();
    }
}

package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
    @Test
    void accentsCaseAndWidthAreOneSpelling() {
        assertThat(terms("Amélie ＡＢＣ Øst")).containsExactly("amelie", "abc", "ost");
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
        assertThat(terms("\u1106\u116e\u11ab\u1109\u1169\u11bc")).isEqualTo(terms("문송"));
    }

    @Test
    void hangulIsKeptByItsPairsItsLastSyllableAndItsInitials() {
        assertThat(terms("문라잇")).containsExactly("문라", "라잇", "잇", Fold.text("ㅁㄹ"), Fold.text("ㄹㅇ"), Fold.text("ㅇ"));
    }

    @Test
    void theSpacingOfHangulSaysNothing() {
        assertThat(terms("달의 노래")).isEqualTo(terms("달의노래"));
    }

    @Test
    void katakanaIsHiragana() {
        assertThat(terms("ムーン")).isEqualTo(terms("むーん"));
    }

    @Test
    void aNumberedPieceIsFoundByItsNumberWithAndWithoutTheSign() {
        assertThat(terms("Loneliness #03")).containsExactly("loneliness", "#3", "3");
    }

    @Test
    void whatWasWrittenTogetherIsOneWordToo() {
        assertThat(terms("AC/DC l'amour")).containsExactly("ac", "dc", "l", "amour", "acdc", "lamour");
    }

    @Test
    void aTitleIsKeptWithItsStartAndItsLength() {
        assertThat(Terms.ofTitles(List.of("The Moon Song")).split(" "))
                .containsExactly("^the", "moon", "song", "$3", "the", "^$the·moon·song");
    }

    @Test
    void ofAPathOnlyNewTermsAreKept() {
        assertThat(Terms.ofPath("/music/Moon Song.mp3", Set.of("moon", "song"))).isEqualTo("music mp3");
    }

    @Test
    void theWordsOfAlphabetsCanBeMistyped() {
        assertThat(List.of("^the", "moon", "$3", "문송", "#3", "of", "2001", "été"))
                .filteredOn(Terms::isWord)
                .containsExactly("moon", "été");
    }

    private static List<String> terms(String text) {
        return List.of(Terms.of(List.of(text)).split(" "));
    }
}

package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    @ParameterizedTest
    @CsvSource({"slepwalker", "sleepwalkker", "sleepwelker", "selepwalker", "leepwalker"})
    void oneSlipIsFound(String mistyped) {
        assertThat(Misspelling.near(mistyped)).contains("sleepwalker");
        assertThat(Misspelling.wholeDistance(mistyped, "Sleepwalker")).isEqualTo(1);
    }

    @Test
    void aPhraseIsComparedWithThePartOfATextThatIsMostLikeIt() {
        assertThat(Misspelling.distance("slepwalker", "The Sleepwalker (Reprise)"))
                .isEqualTo(1);
    }

    @Test
    void aSyllableIsAsManyLettersAsAreTyped() {
        assertThat(Misspelling.wholeDistance("문성", "문송")).isEqualTo(1);
        assertThat(Misspelling.wholeDistance("뭉선", "문송")).isEqualTo(3);
    }

    @Test
    void shortWordsAreNotForgiven() {
        var phrases = Query.parse("of moon sleepwalkers", ZonedDateTime.now(ZoneId.systemDefault()))
                .words();
        assertThat(phrases).extracting(Misspelling::forgiven).containsExactly(0, 1, 2);
    }
}

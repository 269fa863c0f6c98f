package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {
    private static int slips(String mistyped, String meant) {
        return Typed.of(mistyped).slipsTo(Typed.of(meant));
    }

    @ParameterizedTest
    @CsvSource({"slepwalker", "sleepwalkker", "sleepwelker", "selepwalker", "leepwalker"})
    void oneSlipIsFound(String mistyped) {
        assertThat(Misspelling.near(mistyped)).contains("sleepwalker");
        assertThat(slips(mistyped, "Sleepwalker")).isEqualTo(1);
    }

    @Test
    void aPhraseIsComparedWithThePartOfATextThatIsMostLikeIt() {
        var text = Typed.of("The Sleepwalker (Reprise)");
        assertThat(Typed.of("slepwalker").slipsIn(text, 9)).isEqualTo(1);
        assertThat(Typed.of("walker").slipsIn(text, 0)).isZero();
    }

    @Test
    void moreSlipsThanAreForgivenAreNotCounted() {
        var text = Typed.of("Industrious");
        assertThat(Typed.of("sleepwalker").slipsIn(text, 1)).isEqualTo(2);
        assertThat(Typed.of("sleepwalker").slipsIn(text, 9)).isEqualTo(9);
    }

    @Test
    void aSyllableIsAsManyLettersAsAreTyped() {
        assertThat(slips("문성", "문송")).isEqualTo(1);
        assertThat(slips("뭉선", "문송")).isEqualTo(3);
    }

    @Test
    void shortWordsAreNotForgiven() {
        var phrases = Query.parse("of moon sleepwalkers", ZonedDateTime.now(ZoneId.systemDefault()))
                .words();
        assertThat(phrases).extracting(Misspelling::forgiven).containsExactly(0, 1, 2);
    }
}

package app.moonsong.tagging.tools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Capitals, widths and spaces. */
class LettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            song on the beach            | Song on the Beach
            SONG ON THE BEACH            | Song on the Beach
            the end of the world as we know it (reprise) | The End of the World as We Know It (Reprise)
            where i'm going to           | Where I'm Going To
            loneliness #3 (night talking)| Loneliness #3 (Night Talking)
            suite: the arrival           | Suite: The Arrival
            the moon song - a duet       | The Moon Song - A Duet
            part ii                      | Part II
            her (ost) vol. iv            | Her (OST) Vol. IV
            a.i. artificial intelligence | A.I. Artificial Intelligence
            reel 1m2 alt mix             | Reel 1m2 Alt Mix
            McQueen and iPhone           | McQueen and iPhone
            man-of-war                   | Man-of-War
            moon feat. karen o           | Moon feat. Karen O
            the 2ND day                  | The 2nd Day
            été à paris                  | Été À Paris
            달의 노래 and i                | 달의 노래 and I
            l’amour vs. reason           | L’amour vs. Reason
            """)
    void titlesHaveTheirCapitals(String text, String title) {
        assertThat(Letters.TITLE.apply(text)).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SONG ON THE BEACH            | Song on the beach
            Some Other Place. What Now?  | Some other place. What now?
            When I Know You              | When I know you
            Main Theme From OST II       | Main theme from OST II
            """)
    void sentencesHaveOneCapital(String text, String sentence) {
        assertThat(Letters.SENTENCE.apply(text)).isEqualTo(sentence);
    }

    @Test
    void widthsAreTurnedAndBack() {
        assertThat(Letters.HALF_WIDTH.apply("Ｈｅｒ　２０１３！")).isEqualTo("Her 2013!");
        assertThat(Letters.FULL_WIDTH.apply("Her 2013!")).isEqualTo("Ｈｅｒ　２０１３！");
        assertThat(Letters.FULL_WIDTH.apply("ｶﾞｰﾙ")).isEqualTo("ガール");
        assertThat(Letters.USUAL_WIDTH.apply("ﾂｷﾉｳﾀ ＯＳＴ")).isEqualTo("ツキノウタ OST");
        assertThat(Letters.HALF_WIDTH.apply("달🌙の歌")).isEqualTo("달🌙の歌");
    }

    @Test
    void spacesAreAloneAndNotAround() {
        assertThat(Letters.TRIM.apply("\u3000Song  on\u00A0 the\tBeach\u200B ")).isEqualTo("Song on the Beach");
    }

    @Test
    void lowerAndUpperKnowNoLanguage() {
        assertThat(Letters.UPPER.apply("i ß é 달")).isEqualTo("I SS É 달");
        assertThat(Letters.LOWER.apply("I É 달")).isEqualTo("i é 달");
    }
}

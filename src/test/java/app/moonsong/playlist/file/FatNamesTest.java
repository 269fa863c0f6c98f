package app.moonsong.playlist.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names for a stick in a car. */
class FatNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "AC/DC: \"What?\" 1|2*\\~>AC_DC_ _What__ 1_2__~",
                "con>_con",
                "LPT1>_LPT1",
                "nul.x>_nul.x",
                "console>console",
                "end. . .>end",
                "...>_",
                ".hidden>_.hidden",
                "e\u0301te\u0301>été",
                "\u1112\u1161\u11AB>한",
                "moon \uD83C\uDF19>moon _",
                "a\u0000b\tc>a_b_c",
            })
    void everyNameIsOneThatFatTakes(String text, String name) {
        assertThat(FatNames.safe(text)).isEqualTo(name);
    }

    @Test
    void namesThatDifferInCaseOnlyAreNumbered() {
        var names = new FatNames();
        assertThat(names.next("Owl", "mp3")).isEqualTo("Owl.mp3");
        assertThat(names.next("OWL", "MP3")).isEqualTo("OWL (2).MP3");
        assertThat(names.next("Owl", "flac")).isEqualTo("Owl.flac");
        assertThat(names.next("owl", "mp3")).isEqualTo("owl (3).mp3");
    }

    @Test
    void longNamesAreCutBeforeNumberAndSuffix() {
        var names = new FatNames();
        assertThat(names.next("x".repeat(300), "flac")).hasSize(120).endsWith("x.flac");
        assertThat(names.next("x".repeat(300), "flac")).hasSize(120).endsWith("x (2).flac");
    }
}

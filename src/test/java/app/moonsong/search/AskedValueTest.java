package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedValueTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "film:her is:missing,                  her,        film:\"Solaris 2\" is:missing",
                "'is:missing -film:\"In the, Mood\"',  'In the, Mood', is:missing -film:\"Solaris 2\"",
                "(FILM:her OR owl),                    her,        (film:\"Solaris 2\" OR owl)",
                "영화:그녀,                              그녀,        film:\"Solaris 2\""
            })
    void theFilmAskedForIsChangedAndAllElseStays(String query, String value, String changed) {
        var asked = AskedValue.of(query, Field.FILM).orElseThrow();
        assertThat(asked.value()).isEqualTo(value);
        assertThat(asked.with("Solaris 2")).isEqualTo(changed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "her", "microfilm:her", "film:", "film:her film:him", "\"film:her\""})
    void whatAsksForNoFilmOrForSeveralHasNone(String query) {
        assertThat(AskedValue.of(query, Field.FILM)).isEmpty();
    }

    @Test
    void whatIsChangedAsksForTheOtherFilm() {
        var changed = AskedValue.of("film:her", Field.FILM).orElseThrow().with("a\"b");
        assertThat(AskedValue.of(changed, Field.FILM).orElseThrow().value()).isEqualTo("a b");
    }
}

package app.moonsong.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void theNameOfAFieldIsCompleted() {
        var under = Completion.at("moon le", 7).orElseThrow();
        assertThat(under.known(false)).containsExactly("length:");
        assertThat(under.apply("moon le", "length:")).isEqualTo("moon length:");
        assertThat(Completion.at("길", 1).orElseThrow().known(true)).containsExactly("길이:");
    }

    @Test
    void theValueOfAFieldIsCompleted() {
        var under = Completion.at("is:un x", 5).orElseThrow();
        assertThat(under.known(false)).containsExactly("unheard", "unidentified", "unreadable");
        assertThat(under.apply("is:un x", "unheard")).isEqualTo("is:unheard  x");
    }

    @Test
    void aValueOfSeveralWordsIsPutInQuotes() {
        var under = Completion.at("-artist:kar", 11).orElseThrow();
        assertThat(under.field()).contains(Field.ARTIST);
        assertThat(under.begun()).isEqualTo("kar");
        assertThat(under.apply("-artist:kar", "Karen O")).isEqualTo("-artist:\"Karen O\" ");
    }

    @Test
    void wordsAreNotCompleted() {
        assertThat(Completion.at("", 0)).isEmpty();
        assertThat(Completion.at("a", 1)).isEmpty();
        assertThat(Completion.at("12:3", 4)).isEmpty();
        assertThat(Completion.at("moon", 4).orElseThrow().known(false)).isEmpty();
    }
}

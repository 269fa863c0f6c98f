package app.moonsong.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.search.Query;
import app.moonsong.search.Sort;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmartRuleTest {
    /** Things that last as many seconds, and have as many bytes, as they are. */
    private static List<Integer> limited(SmartLimit limit, Integer... things) {
        return limit.of(List.of(things), s -> Duration.ofSeconds(s), s -> s);
    }

    @Test
    void withoutALimitAllAreTaken() {
        assertThat(limited(SmartLimit.NONE, 5, 1, 9)).containsExactly(5, 1, 9);
    }

    @Test
    void aLimitIsReachedButNotPassed() {
        assertThat(limited(SmartLimit.ofPieces(2), 5, 1, 9)).containsExactly(5, 1);
        assertThat(limited(new SmartLimit(0, Duration.ofSeconds(6), 0), 5, 1, 9))
                .containsExactly(5, 1);
        assertThat(limited(new SmartLimit(0, Duration.ZERO, 5), 5, 1, 9)).containsExactly(5);
    }

    @Test
    void nothingIsTakenBehindWhatDoesNotFit() {
        assertThat(limited(new SmartLimit(0, Duration.ofSeconds(8), 0), 5, 9, 1))
                .containsExactly(5);
    }

    @Test
    void theNarrowestOfSeveralLimitsCounts() {
        assertThat(limited(new SmartLimit(3, Duration.ofSeconds(100), 10), 5, 4, 3, 2))
                .containsExactly(5, 4);
    }

    @Test
    void aLimitIsNotBelowZero() {
        assertThatThrownBy(() -> SmartLimit.ofPieces(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "year", "-played", "mix:7", "mix:-3"})
    void anOrderIsReadAsItIsWritten(String written) {
        assertThat(SmartOrder.read(written).map(SmartOrder::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour", "mix", "mix:x", "mix:99999999999999999999", "is"})
    void whatIsNoOrderIsNotRead(String written) {
        assertThat(SmartOrder.read(written)).isEmpty();
    }

    @Test
    void anOrderOfTheLanguageIsOneOfTheSearch() {
        assertThat(SmartOrder.read("-length")).contains(new SmartOrder.Sorted(new Sort(Sort.Key.LENGTH, true)));
    }

    @ParameterizedTest
    @EnumSource(ReadyRule.class)
    void everyReadyRuleIsAllLanguage(ReadyRule ready) {
        var query = Query.parse(ready.about("the \"rain\" song").query(), ZonedDateTime.now(ZoneOffset.UTC));
        assertThat(query.hints()).isEmpty();
        assertThat(query.usesLanguage()).isTrue();
    }
}

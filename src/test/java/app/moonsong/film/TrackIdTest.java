package app.moonsong.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TrackIdTest {
    @Test
    void theWrittenFormReadsBackTheSame() {
        var id = new TrackId("her", "source-list", 1, 3);
        assertThat(id.toString()).isEqualTo("her/source-list/1-03");
        assertThat(TrackId.parse(id.toString())).contains(id);
    }

    @Test
    void theDiscMayBeLeftOut() {
        assertThat(TrackId.parse("her/promo-2014/11")).contains(new TrackId("her", "promo-2014", 1, 11));
    }

    @Test
    void whatIsNotATrackIsEmpty() {
        assertThat(TrackId.parse("her/source-list")).isEmpty();
        assertThat(TrackId.parse("her/source-list/0-1")).isEmpty();
        assertThat(TrackId.parse("")).isEmpty();
    }

    @Test
    void aTrackHiddenBeforeTheFirstStandsAtNought() {
        assertThat(TrackId.parse("her/x/1-00")).contains(new TrackId("her", "x", 1, 0));
        assertThat(new TrackId("her", "x", 1, 0)).isLessThan(new TrackId("her", "x", 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackId("her", "x", 1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackId("her", "x", 0, 1));
    }
}

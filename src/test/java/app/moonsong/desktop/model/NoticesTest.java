package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How long a sentence stands over the pages. */
class NoticesTest {
    private long nanos;
    private final Notices notices = new Notices(() -> nanos);

    @Test
    void whatWasDoneGoesWithThePageOnceItCouldBeRead() {
        notices.word("added");
        nanos += Duration.ofSeconds(2).toNanos();
        notices.pageTurned();
        assertThat(notices.now().get()).as("just said").isPresent();
        nanos += Duration.ofSeconds(5).toNanos();
        assertThat(notices.now().get()).as("nobody went").isPresent();
        notices.pageTurned();
        assertThat(notices.now().get()).isEmpty();
    }

    @Test
    void aFailureStandsUntilItIsPutAway() {
        notices.trouble("failed");
        nanos += Duration.ofHours(1).toNanos();
        notices.pageTurned();
        assertThat(notices.now().get()).isPresent();
        notices.clear();
        assertThat(notices.now().get()).isEmpty();
    }
}

package app.moonsong.library.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.tagging.Bytes;
import app.moonsong.tagging.Picture;
import app.moonsong.tagging.PictureEdit;
import app.moonsong.tagging.Sample;
import app.moonsong.tagging.TagEdit;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much the journal remembers, by the listener's choice. */
class JournalRoomTest extends TwoFiles {
    private static final int PICTURE_BYTES = 40_000;

    private static TagEdit picture(int seed) {
        var image = new byte[PICTURE_BYTES];
        image[0] = (byte) seed;
        return TagEdit.NONE.with(new PictureEdit.Replace(new Picture("image/png", Bytes.copyOf(image))));
    }

    private List<Long> batches() {
        return tagging().history().stream().map(Edit::batch).toList();
    }

    @Test
    void whatWouldBeForgottenIsCountedAndKept() {
        edit(picture(1), first);
        edit(picture(2), second);
        var bound = new JournalBound(JournalBound.EVER, 3 * PICTURE_BYTES / 2);
        assertThat(room().wouldForget(bound)).isEqualTo(1);
        assertThat(batches()).containsExactly(2L, 1L);
        assertThat(room().forget(bound)).isEqualTo(1);
        assertThat(batches()).containsExactly(2L);
        assertThat(room().wouldForget(new JournalBound(Duration.ofSeconds(-1), 0)))
                .isEqualTo(1);
    }

    @Test
    void onePictureOfManyEditsIsCountedOnce() {
        for (int i = 0; i < 5; i++) {
            edit(picture(1), first);
            edit(TagEdit.NONE.with(new PictureEdit.Remove()), first);
        }
        assertThat(room().bytes()).isBetween((long) PICTURE_BYTES, 2L * PICTURE_BYTES);
        assertThat(room().wouldForget(new JournalBound(JournalBound.EVER, 2L * PICTURE_BYTES)))
                .isZero();
    }

    @Test
    void whatIsChosenHoldsForEveryEditFromThenOn() {
        assertThat(room().bound()).isEqualTo(JournalBound.FIRST);
        var chosen = new JournalBound(Duration.ofDays(90), PICTURE_BYTES / 2);
        room().keepTo(chosen);
        library();
        assertThat(room().bound()).isEqualTo(chosen);
        edit(picture(1), first);
        assertThat(batches()).containsExactly(1L); // what was done last can always be taken back
        edit(Sample.title("New"), first);
        assertThat(batches()).containsExactly(2L);
        room().keepTo(chosen.withAge(Duration.ZERO));
        edit(Sample.title("Newer"), first);
        assertThat(batches()).containsExactly(3L);
    }
}

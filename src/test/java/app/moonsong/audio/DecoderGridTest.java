package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class DecoderGridTest {
    /** Opus at 48 kHz in Matroska: the first frame is cut by 312 samples, a stamp is a whole ms. */
    private static final DecoderGrid ROUNDED = new DecoderGrid(48, false, true, 648);

    @Test
    void aRoundedStampIsTheNearestPlaceAtWhichAFrameBegins() {
        assertThat(ROUNDED.place(648 + 5 * 960 + 47, 960)).hasValue(648 + 5 * 960);
        assertThat(ROUNDED.place(648 + 5 * 960 - 47, 960)).hasValue(648 + 5 * 960);
        assertThat(ROUNDED.place(-336, 960)).as("before the delay is cut").hasValue(-312);
        assertThat(ROUNDED.place(0, 648)).hasValue(0);
    }

    @Test
    void whereNoFrameCanBeginNoneIsTold() {
        assertThat(ROUNDED.place(648 + 5 * 960 + 200, 960)).isEqualTo(OptionalLong.empty());
        assertThat(ROUNDED.place(648 + 5 * 120 + 20, 120))
                .as("too short a frame")
                .isEmpty();
        var different = new DecoderGrid(48, false, false, 648);
        assertThat(different.placesFrames()).isFalse();
        assertThat(different.place(648, 960)).isEmpty();
    }

    @Test
    void anExactStampIsTaken() {
        assertThat(new DecoderGrid(1, true, false, 648).place(12_345, 777)).hasValue(12_345);
    }
}

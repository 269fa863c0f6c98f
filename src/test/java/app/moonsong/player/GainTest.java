package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Level;
import app.moonsong.audio.Levels;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.player.Gain.Mode;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GainTest {
    private static final double NEAR = 1e-9;

    @Test
    void theTrackOrTheReleaseIsHeeded() {
        var tags = tags(TagField.REPLAYGAIN_TRACK_GAIN, "-6.00 dB", TagField.REPLAYGAIN_ALBUM_GAIN, "-12 dB");
        assertThat(new Gain(Mode.TRACK, 0).factor(tags, () -> Levels.UNKNOWN, true))
                .isCloseTo(db(-6), within(NEAR));
        assertThat(new Gain(Mode.RELEASE, 0).factor(tags, () -> Levels.UNKNOWN, false))
                .isCloseTo(db(-12), within(NEAR));
        assertThat(new Gain(Mode.AUTO, 0).factor(tags, () -> Levels.UNKNOWN, true))
                .isCloseTo(db(-12), within(NEAR));
        assertThat(new Gain(Mode.AUTO, 0).factor(tags, () -> Levels.UNKNOWN, false))
                .isCloseTo(db(-6), within(NEAR));
        assertThat(Gain.OFF.factor(tags, () -> Levels.UNKNOWN, true)).isEqualTo(1);
    }

    @Test
    void oneStandsInForTheOther() {
        assertThat(new Gain(Mode.RELEASE, 0)
                        .factor(tags(TagField.REPLAYGAIN_TRACK_GAIN, "-3"), () -> Levels.UNKNOWN, true))
                .isCloseTo(db(-3), within(NEAR));
        assertThat(new Gain(Mode.TRACK, 0)
                        .factor(tags(TagField.REPLAYGAIN_ALBUM_GAIN, "-3,5 db"), () -> Levels.UNKNOWN, false))
                .isCloseTo(db(-3.5), within(NEAR));
    }

    @Test
    void thePeakIsNeverCut() {
        var loud = tags(TagField.REPLAYGAIN_TRACK_GAIN, "+10 dB", TagField.REPLAYGAIN_TRACK_PEAK, "0.5");
        assertThat(new Gain(Mode.TRACK, 0).factor(loud, () -> Levels.UNKNOWN, false))
                .isCloseTo(2, within(NEAR));
        var unknown = tags(TagField.REPLAYGAIN_TRACK_GAIN, "+10 dB");
        assertThat(new Gain(Mode.TRACK, 0).factor(unknown, () -> Levels.UNKNOWN, false))
                .as("a peak that nobody knows is the limiter's")
                .isCloseTo(db(10), within(NEAR));
        var quiet = tags(TagField.REPLAYGAIN_TRACK_GAIN, "+2 dB", TagField.REPLAYGAIN_TRACK_PEAK, "0.5");
        assertThat(new Gain(Mode.TRACK, 1).factor(quiet, () -> Levels.UNKNOWN, false))
                .isCloseTo(db(3), within(NEAR));
    }

    @Test
    void whatWasMeasuredIsHeededWhereTagsSayNothing() {
        var track = Optional.of(new Level(-14, -6));
        var measured = new Levels(track, Optional.of(new Level(-10, 0)));
        assertThat(new Gain(Mode.TRACK, 0).factor(Tags.NONE, () -> measured, true))
                .isCloseTo(db(-4), within(NEAR));
        assertThat(new Gain(Mode.AUTO, 0).factor(Tags.NONE, () -> measured, true))
                .isCloseTo(db(-8), within(NEAR));
        var tags = tags(TagField.REPLAYGAIN_TRACK_GAIN, "-1");
        assertThat(new Gain(Mode.TRACK, 0).factor(tags, () -> measured, true)).isCloseTo(db(-1), within(NEAR));
        var half = new Levels(track, Optional.empty());
        assertThat(new Gain(Mode.RELEASE, 0).factor(Tags.NONE, () -> half, true))
                .as("a release of which only some is measured stays as it is")
                .isEqualTo(1);
    }

    @Test
    void theMeasuredPeakIsNeverCut() {
        var quiet = new Levels(Optional.of(new Level(-30, -6)), Optional.empty());
        assertThat(new Gain(Mode.TRACK, 0).factor(Tags.NONE, () -> quiet, false))
                .isCloseTo(db(6), within(NEAR));
        var tags = tags(TagField.REPLAYGAIN_TRACK_GAIN, "+10 dB");
        assertThat(new Gain(Mode.TRACK, 0).factor(tags, () -> quiet, false)).isCloseTo(db(6), within(NEAR));
    }

    @Test
    void r128CountsFromAnotherLevel() {
        assertThat(new Gain(Mode.TRACK, 0).factor(tags(TagField.R128_TRACK_GAIN, "-2816"), () -> Levels.UNKNOWN, false))
                .isCloseTo(db(-11 + 5), within(NEAR));
        assertThat(new Gain(Mode.RELEASE, 0)
                        .factor(tags(TagField.R128_ALBUM_GAIN, "-1280"), () -> Levels.UNKNOWN, false))
                .isCloseTo(1, within(NEAR));
    }

    @Test
    void nonsenseIsNotHeeded() {
        for (var nonsense : List.of("loud", "--3", "1e9", "NaN", "-3 dB!", "9999 dB")) {
            assertThat(new Gain(Mode.TRACK, 0)
                            .factor(tags(TagField.REPLAYGAIN_TRACK_GAIN, nonsense), () -> Levels.UNKNOWN, false))
                    .as(nonsense)
                    .isEqualTo(1);
        }
    }

    private static double db(double db) {
        return Math.pow(10, db / 20);
    }

    private static Tags tags(TagField field, String value) {
        return tags(field, value, field, value);
    }

    private static Tags tags(TagField field, String value, TagField other, String otherValue) {
        var map = new EnumMap<TagField, List<String>>(TagField.class);
        map.put(field, List.of(value));
        map.put(other, List.of(otherValue));
        return new Tags(map);
    }
}

package app.moonsong.desktop.model;

import app.moonsong.player.Gain;
import app.moonsong.player.Tone;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How the listener wants the music to sound.
 *
 * @param gain what is made equally loud
 * @param measures whether files without tags of loudness are measured in the background
 * @param crossfade zero for none, to {@link #LONGEST}
 */
public record SoundSettings(Gain.Mode gain, boolean measures, Duration crossfade, Tone tone) {
    public static final Duration LONGEST = Duration.ofSeconds(12);
    public static final SoundSettings FIRST = new SoundSettings(Gain.Mode.AUTO, true, Duration.ZERO, Tone.PLAIN);

    public SoundSettings {
        crossfade = crossfade.isNegative() ? Duration.ZERO : crossfade.compareTo(LONGEST) > 0 ? LONGEST : crossfade;
    }

    public SoundSettings with(Gain.Mode other) {
        return new SoundSettings(other, measures, crossfade, tone);
    }

    public SoundSettings measuring(boolean other) {
        return new SoundSettings(gain, other, crossfade, tone);
    }

    /** Whether anything heeds what is measured. */
    boolean wantsMeasuring() {
        return measures && gain != Gain.Mode.OFF;
    }

    public SoundSettings with(Duration otherCrossfade) {
        return new SoundSettings(gain, measures, otherCrossfade, tone);
    }

    public SoundSettings with(Tone other) {
        return new SoundSettings(gain, measures, crossfade, other);
    }

    /** The bands with commas between. */
    String bands() {
        return tone.bandsDb().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The same with the bands that {@link #bands} wrote; as it is where they are none. */
    SoundSettings withBands(String written) {
        try {
            return with(tone.withBands(
                    Arrays.stream(written.split(",", -1)).map(Double::valueOf).toList()));
        } catch (IllegalArgumentException e) {
            return this;
        }
    }
}

package app.moonsong.desktop.model;

import app.moonsong.player.Gain;
import app.moonsong.player.Tone;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * How the listener wants the music to sound.
 *
 * @param gain what is made equally loud, and how much louder
 * @param measures whether files without tags of loudness are measured in the background
 * @param crossfade zero for none, to {@link #LONGEST}
 * @param fade how long it grows quiet before a pause and loud after it; zero for not at all, to {@link #LONGEST_FADE}
 */
public record SoundSettings(Gain gain, boolean measures, Duration crossfade, Duration fade, Tone tone) {
    public static final Duration LONGEST = Duration.ofSeconds(12);
    public static final Duration LONGEST_FADE = Duration.ofSeconds(2);
    public static final SoundSettings FIRST =
            new SoundSettings(new Gain(Gain.Mode.AUTO, 0), true, Duration.ZERO, Duration.ZERO, Tone.PLAIN);

    public SoundSettings {
        crossfade = within(crossfade, LONGEST);
        fade = within(fade, LONGEST_FADE);
    }

    private static Duration within(Duration time, Duration longest) {
        return time.isNegative() ? Duration.ZERO : time.compareTo(longest) > 0 ? longest : time;
    }

    public SoundSettings with(Gain other) {
        return new SoundSettings(other, measures, crossfade, fade, tone);
    }

    public SoundSettings measuring(boolean other) {
        return new SoundSettings(gain, other, crossfade, fade, tone);
    }

    /** Whether anything heeds what is measured. */
    boolean wantsMeasuring() {
        return measures && gain.mode() != Gain.Mode.OFF;
    }

    public SoundSettings crossing(Duration other) {
        return new SoundSettings(gain, measures, other, fade, tone);
    }

    public SoundSettings fading(Duration other) {
        return new SoundSettings(gain, measures, crossfade, other, tone);
    }

    public SoundSettings with(Tone other) {
        return new SoundSettings(gain, measures, crossfade, fade, other);
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

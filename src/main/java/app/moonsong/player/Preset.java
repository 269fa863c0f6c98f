package app.moonsong.player;

import java.util.Arrays;
import java.util.List;

/** Equalisers to begin from; what is raised is raised little, since room is made for it. */
public enum Preset {
    FLAT(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    /** For loudspeakers without a low end, which only distort what they cannot sound. */
    SMALL_SPEAKERS(-24, -12, -3, 3, 3, 0, 0, 1, 2, 2),
    /** For low volumes, at which ears miss the lowest and the highest most (ISO 226). */
    QUIET_NIGHT(6, 5, 3, 1, 0, 0, 0, 1, 2, 4),
    /** Voices and solo instruments in front. */
    VOICE(-6, -4, -2, 0, 1, 3, 4, 3, 1, 0),
    /** For bright headphones and old recordings. */
    WARM(1, 2, 2, 1, 0, 0, -1, -2, -4, -6);

    @SuppressWarnings("ImmutableEnumChecker") // what Stream.toList gives is never changed
    private final List<Double> bandsDb;

    Preset(double... bandsDb) {
        this.bandsDb = Arrays.stream(bandsDb).boxed().toList();
    }

    /** As {@link Tone#bandsDb}. */
    public List<Double> bandsDb() {
        return bandsDb;
    }
}

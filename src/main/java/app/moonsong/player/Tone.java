package app.moonsong.player;

import java.util.Collections;
import java.util.List;

/**
 * How the sound is coloured.
 *
 * @param bandsDb what is added to each of ten octaves around 32, 64, 125, 250, 500 Hz, 1, 2, 4, 8 and 16 kHz, from
 *     {@link #LEAST_DB} to {@link #MOST_DB}
 * @param balance -1 only the left is heard, 0 both, 1 only the right
 * @param mono both sides the same
 * @param speed 0.5 to 2; the pitch stays
 */
public record Tone(List<Double> bandsDb, double balance, boolean mono, double speed) {
    public static final int BANDS = 10;
    public static final double LEAST_DB = -24;
    public static final double MOST_DB = 12;
    /** The bands raise as much at every other. */
    private static final int USUAL_RATE_HZ = 44_100;

    public static final double SLOWEST = 0.5;
    public static final double FASTEST = 2;

    /** Everything as it is. */
    public static final Tone PLAIN = new Tone(Collections.nCopies(BANDS, 0.0), 0, false, 1);

    public Tone {
        if (bandsDb.size() != BANDS) {
            throw new IllegalArgumentException("an equaliser has " + BANDS + " bands, not " + bandsDb.size());
        }
        bandsDb = bandsDb.stream().map(db -> Math.clamp(db, LEAST_DB, MOST_DB)).toList();
        balance = Math.clamp(balance, -1, 1);
        speed = Math.clamp(speed, SLOWEST, FASTEST);
    }

    public Tone withBands(List<Double> other) {
        return new Tone(other, balance, mono, speed);
    }

    public Tone withBalance(double other) {
        return new Tone(bandsDb, other, mono, speed);
    }

    public Tone withMono(boolean other) {
        return new Tone(bandsDb, balance, other, speed);
    }

    public Tone withSpeed(double other) {
        return new Tone(bandsDb, balance, mono, other);
    }

    /** Whether any band is changed. */
    public boolean equalises() {
        return bandsDb.stream().anyMatch(db -> db != 0);
    }

    /** By how much what is recorded must be quieter so that no tone is cut when it is raised; dB, 0 or less. */
    double headroomDb() {
        return equalises() ? -Bands.of(bandsDb, USUAL_RATE_HZ).mostDb() : 0;
    }
}

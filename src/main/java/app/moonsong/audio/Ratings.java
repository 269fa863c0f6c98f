package app.moonsong.audio;

import java.util.Locale;
import java.util.Optional;

/**
 * Stars as files keep them, each program in its own way; here they are half stars, 1 to 10, as text. What says nothing,
 * 0 most of all, is empty.
 */
public final class Ratings {
    private static final int MOST = 10;
    /**
     * The byte of an ID3 popularimeter (POPM) for 1 to 10 half stars. The whole ones are what Windows writes, the halves
     * what MediaMonkey and MusicBee put between them (github.com/beetbox/beets/discussions/6855).
     */
    private static final int[] POPM = {13, 1, 54, 64, 118, 128, 186, 196, 242, 255};
    /** What Windows reads as 2, 3, 4 and 5 stars, from the least byte of each (docs.rs/mpdpopm, ratings). */
    private static final int[] LEAST = {32, 96, 160, 224};
    /** Programs that use the whole byte evenly; others follow Windows. */
    private static final String EVENLY = "quodlibet";

    private Ratings() {}

    /** Reads a popularimeter's byte, 0 to 255; whose it is tells how it is meant. */
    public static Optional<String> ofPopularity(String email, int value) {
        if (email.toLowerCase(Locale.ROOT).contains(EVENLY)) {
            return half(value * (double) MOST / 255);
        }
        for (int i = 0; i < MOST; i++) {
            if (POPM[i] == value) {
                return half(i + 1);
            }
        }
        int stars = value == 0 ? 0 : 1;
        for (int least : LEAST) {
            stars += value >= least ? 1 : 0;
        }
        return half(2.0 * stars);
    }

    /** Reads FMPS_Rating, and Quod Libet's: a fraction of 1 (freedesktop.org, FMPS specification). */
    static Optional<String> ofFraction(String text) {
        return number(text).filter(v -> v <= 1).flatMap(v -> half(v * MOST));
    }

    /** Reads RATING, which programs write as a fraction with a point, as 1 to 5 stars, or up to 100. */
    public static Optional<String> ofAny(String text) {
        var number = number(text);
        if (number.isEmpty() || number.get() > 100) {
            return Optional.empty();
        }
        double value = number.get();
        boolean fraction = value <= 1 && text.contains(".");
        return half(fraction ? value * MOST : value <= MOST / 2.0 ? value * 2 : value / MOST);
    }

    /** Returns the byte of a popularimeter for half stars, 1 to 10. */
    public static int popularity(int halfStars) {
        return POPM[halfStars - 1];
    }

    /** Returns what FMPS_Rating says for half stars, 1 to 10. */
    public static String fraction(int halfStars) {
        return halfStars == MOST ? "1.0" : "0." + halfStars;
    }

    /** Returns what RATING and MP4's rate say for half stars, 1 to 10: hundredths. */
    public static String hundredths(int halfStars) {
        return Integer.toString(halfStars * MOST);
    }

    private static Optional<Double> number(String text) {
        var stripped = text.strip();
        return stripped.matches("\\d{1,3}(\\.\\d{1,6})?") ? Optional.of(Double.valueOf(stripped)) : Optional.empty();
    }

    /** Something that is there, however little, is half a star. */
    private static Optional<String> half(double halfStars) {
        return halfStars <= 0
                ? Optional.empty()
                : Optional.of(Long.toString(Math.clamp(Math.round(halfStars), 1L, (long) MOST)));
    }
}

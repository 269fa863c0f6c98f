package app.moonsong.identify;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Places on the sides of a record ({@code A4}, {@code 0B1}) as numbers beyond those of any disc. */
final class Side {
    private static final Pattern PLACE = Pattern.compile("0?([A-Ha-h])\\s?(\\d{1,2})");
    private static final int FIRST = 1_000_000;

    private Side() {}

    /** Returns the number of the place on a side that the text names, or empty when it names none. */
    static OptionalInt place(String text) {
        var m = PLACE.matcher(text);
        return m.matches()
                ? OptionalInt.of(place(m.group(1).charAt(0), Integer.parseInt(m.group(2))))
                : OptionalInt.empty();
    }

    static int place(char side, int number) {
        return FIRST + Character.toLowerCase(side) * 100 + number;
    }

    /** Whether one counts on sides and the other through the disc: then they cannot be compared. */
    static boolean apart(int a, int b) {
        return (a >= FIRST) != (b >= FIRST);
    }

    /** The number as people write it. */
    static String shown(int place) {
        int side = (place - FIRST) / 100;
        return place < FIRST ? Integer.toString(place) : Character.toString(Character.toUpperCase(side)) + place % 100;
    }
}

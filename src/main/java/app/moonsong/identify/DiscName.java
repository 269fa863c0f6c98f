package app.moonsong.identify;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The number of a disc in the name of an album or folder: {@code CD1}, {@code The Lake (Disc 2)}, {@code 디스크 3}. */
final class DiscName {
    private static final Pattern DISC =
            Pattern.compile("(?i)(?:^|[\\s(\\[_,-]+)(?:" + String.join("|", Numerals.DISC_WORDS) + ")[\\s_.#-]*"
                    + "(\\d{1,2})(?!\\d)(?:\\s*(?:of|/)\\s*\\d{1,2})?[)\\]]*");

    private DiscName() {}

    /** Returns the number, or empty when the name has none. */
    static OptionalInt number(String name) {
        var m = DISC.matcher(name);
        return m.find() ? OptionalInt.of(Integer.parseInt(m.group(1))) : OptionalInt.empty();
    }

    /** Whether the name begins with it: then it is a folder of one disc, whatever else it says. */
    static boolean begins(String name) {
        return DISC.matcher(name).lookingAt();
    }

    /** Returns the name without it: what the discs of one album share. */
    static String without(String name) {
        return DISC.matcher(name).replaceFirst("").strip();
    }
}

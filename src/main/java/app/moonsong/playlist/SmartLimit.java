package app.moonsong.playlist;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How much a smart playlist holds at most; zero is no limit.
 *
 * @param pieces how many
 * @param length how long all of them are
 * @param bytes how large their files are
 */
public record SmartLimit(int pieces, Duration length, long bytes) {
    public static final SmartLimit NONE = new SmartLimit(0, Duration.ZERO, 0);

    public SmartLimit {
        if (pieces < 0 || length.isNegative() || bytes < 0) {
            throw new IllegalArgumentException("a limit is not below zero");
        }
    }

    public static SmartLimit ofPieces(int most) {
        return new SmartLimit(most, Duration.ZERO, 0);
    }

    /** Takes things from the first on, up to the one with which there would be too much. */
    public <T> List<T> of(List<T> things, Function<T, Duration> lengthOf, ToLongFunction<T> bytesOf) {
        var taken = new ArrayList<T>();
        var lasting = Duration.ZERO;
        long large = 0;
        for (var thing : things) {
            lasting = lasting.plus(lengthOf.apply(thing));
            large += bytesOf.applyAsLong(thing);
            if (isOver(taken.size() + 1, lasting, large)) {
                break;
            }
            taken.add(thing);
        }
        return taken;
    }

    private boolean isOver(int count, Duration lasting, long large) {
        return (pieces > 0 && count > pieces)
                || (!length.isZero() && lasting.compareTo(length) > 0)
                || (bytes > 0 && large > bytes);
    }
}

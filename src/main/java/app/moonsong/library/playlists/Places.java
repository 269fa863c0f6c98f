package app.moonsong.library.playlists;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/**
 * Numbers that order entries, with room between them: an entry that is put between two others gets a number between
 * theirs, so that the others keep their rows. Pure.
 */
final class Places {
    /** Halved forty times before there is no room; ten million entries stay far from the end of the numbers. */
    static final long GAP = 1L << 39;

    private Places() {}

    /** Returns so many numbers in rising order, with equal room around each. */
    static long[] fresh(int count) {
        return behind(0, count);
    }

    /** Returns so many numbers in rising order that are greater than one; 0 is smaller than the first of any. */
    static long[] behind(long last, int count) {
        return LongStream.rangeClosed(1, count).map(i -> last + i * GAP).toArray();
    }

    /**
     * Returns so many numbers in rising order between two others; empty when there is no room.
     *
     * @param before the number of what stands before; empty at the beginning
     * @param after the number of what stands after; empty at the end
     */
    static Optional<long[]> between(OptionalLong before, OptionalLong after, int count) {
        if (after.isEmpty()) {
            return Optional.of(behind(before.orElse(0), count));
        }
        long end = after.getAsLong();
        long begin = before.orElse(end - (count + 1) * GAP);
        long step = (end - begin) / (count + 1);
        return step == 0
                ? Optional.empty()
                : Optional.of(LongStream.rangeClosed(1, count)
                        .map(i -> begin + i * step)
                        .toArray());
    }
}

package app.moonsong.search;

/**
 * Whole numbers from one to another, both included. Lengths are milliseconds, times milliseconds since 1970-01-01 UTC,
 * bit rates 1,000 bits a second.
 *
 * @param from {@link Long#MIN_VALUE} when it has no lower end
 * @param to {@link Long#MAX_VALUE} when it has no upper end
 */
public record Range(long from, long to) {
    static Range from(long from) {
        return new Range(from, Long.MAX_VALUE);
    }

    static Range to(long to) {
        return new Range(Long.MIN_VALUE, to);
    }
}

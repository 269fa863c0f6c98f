package app.moonsong.player;

import java.time.Duration;

/** How quiet it is while the music begins or ends to sound. Times are those of {@link System#nanoTime}. */
final class Fade {
    /** What the device has taken is thrown away by a pause: it must have sounded before. */
    private static final Duration UNHEARD = Duration.ofMillis(300);

    private enum Way {
        NONE,
        IN,
        OUT
    }

    private Duration length = Duration.ZERO;
    private Way way = Way.NONE;
    private long begin;

    void setLength(Duration to) {
        length = to;
    }

    /** Begins to grow loud, when it is wanted: from silence, or from where it was growing quiet. */
    void in(long now) {
        double from = isOut() ? loudness(now) : 0;
        way = length.isZero() ? Way.NONE : Way.IN;
        begin = now - part(from);
    }

    /** Begins to grow quiet from as loud as it is; false when that is not wanted. */
    boolean out(long now) {
        double from = loudness(now);
        way = length.isZero() ? Way.NONE : Way.OUT;
        begin = now - part(1 - from);
        return way == Way.OUT;
    }

    private long part(double of) {
        return Math.round(of * length.toNanos());
    }

    void end() {
        way = Way.NONE;
    }

    boolean isOn() {
        return way != Way.NONE;
    }

    boolean isOut() {
        return way == Way.OUT;
    }

    /** Whether it has grown quiet, and that was heard; or has grown loud. */
    boolean over(long now) {
        return isOn()
                && now - begin >= length.plus(isOut() ? UNHEARD : Duration.ZERO).toNanos();
    }

    /** 1 full to 0 silent. */
    double loudness(long now) {
        if (way == Way.NONE) {
            return 1;
        }
        double part = Math.clamp((double) (now - begin) / length.toNanos(), 0, 1);
        return way == Way.IN ? part : 1 - part;
    }
}

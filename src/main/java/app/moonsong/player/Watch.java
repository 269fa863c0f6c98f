package app.moonsong.player;

/**
 * Tells whether the sound device still takes sound. JavaFX says nothing when the sound server goes away: its clock then
 * races, or stands still.
 */
final class Watch {
    private static final double RACING = 1.5;
    private static final long JUDGED_NANOS = 1_500_000_000L;
    private static final long PATIENCE_NANOS = 3_000_000_000L;

    private long expected;
    private long fromFrame = -1;
    private long fromNanos;
    private long movedNanos;
    private long lastFrame;

    /** The media was sought here: until its clock says so, it is taken to be here. */
    void expect(long frame) {
        expected = frame;
        fromFrame = -1;
        movedNanos = System.nanoTime();
        lastFrame = frame;
    }

    /** The frame that was sought last. */
    long expected() {
        return expected;
    }

    /** Takes the clock's frame while it plays; false when the device is lost. */
    boolean sound(long frame, int rateHz) {
        long now = System.nanoTime();
        if (frame != lastFrame) {
            lastFrame = frame;
            movedNanos = now;
        }
        if (frame < expected) {
            return now - movedNanos < PATIENCE_NANOS;
        }
        if (fromFrame < 0) {
            fromFrame = frame;
            fromNanos = now;
        }
        long wall = now - fromNanos;
        if (wall > JUDGED_NANOS) {
            double heard = (frame - fromFrame) * 1e9 / rateHz;
            fromFrame = frame;
            fromNanos = now;
            return heard < wall * RACING && now - movedNanos < PATIENCE_NANOS;
        }
        return now - movedNanos < PATIENCE_NANOS;
    }
}

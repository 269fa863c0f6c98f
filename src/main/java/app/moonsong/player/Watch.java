package app.moonsong.player;

/**
 * Tells whether the sound device still takes sound. JavaFX says nothing when the sound server goes away: its clock then
 * races, minutes in a second, or stands still. Times are those of {@link System#nanoTime}.
 */
final class Watch {
    /** The clock moves in steps of 0.1 s and may catch up on a step or two that a busy machine held back. */
    private static final double LEAD_SECONDS = 0.5;

    /** A sound card's idea of a second differs a little from the system's, so that the two are compared anew. */
    private static final double FORGETTING_SECONDS = 5;

    /** A clock that has not moved yet waits for the device, which a busy machine holds back. */
    private static final long FIRST_PATIENCE_NANOS = 3_000_000_000L;

    private static final long PATIENCE_NANOS = 1_700_000_000L;

    private long expected;
    private long lastFrame;
    private long movedNanos;
    private boolean moved;
    private boolean under;
    private double reference;
    private long referenceNanos;

    /** The media was sought here: until its clock says so, it is taken to be here. */
    void expect(long frame, long now) {
        expected = frame;
        lastFrame = frame;
        movedNanos = now;
        moved = false;
        under = false;
        referenceNanos = now;
    }

    /** The frame that was sought last. */
    long expected() {
        return expected;
    }

    /** The frame that can have sounded by now, however far the clock has raced. */
    long sounded() {
        return under ? Math.min(lastFrame, Math.round(reference)) : lastFrame;
    }

    /** Takes the clock's frame while it plays; false when the device is lost. */
    boolean sound(long frame, int rateHz, long now) {
        if (frame != lastFrame) {
            moved |= frame > expected;
            lastFrame = frame;
            movedNanos = now;
        }
        if (frame >= expected && races(frame, rateHz, now)) {
            return false;
        }
        return now - movedNanos < (moved ? PATIENCE_NANOS : FIRST_PATIENCE_NANOS);
    }

    private boolean races(long frame, int rateHz, long now) {
        double seconds = (now - referenceNanos) / 1e9;
        referenceNanos = now;
        if (under) {
            reference += seconds * rateHz;
        } else {
            under = true;
            // A device that was lost in a pause races from the first look on.
            reference = Math.min((double) frame, expected + seconds * rateHz);
        }
        double lead = frame - reference;
        if (lead > LEAD_SECONDS * rateHz) {
            return true;
        }
        reference += lead * Math.min(1, seconds / FORGETTING_SECONDS);
        return false;
    }
}

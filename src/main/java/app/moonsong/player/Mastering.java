package app.moonsong.player;

import app.moonsong.audio.Levels;
import app.moonsong.audio.Tags;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What is done to the samples of a file on their way to the tape.
 *
 * @param tone its headroom, mono and speed; the rest of it is done on the way out
 * @param crossfade how long the end of a track and the beginning of the next sound together; never within a release
 */
record Mastering(Gain gain, Tone tone, Duration crossfade) {
    static final Mastering PLAIN = new Mastering(Gain.OFF, Tone.PLAIN, Duration.ZERO);

    Mastering with(Gain other) {
        return new Mastering(other, tone, crossfade);
    }

    Mastering with(Tone other) {
        return new Mastering(gain, other, crossfade);
    }

    Mastering with(Duration otherCrossfade) {
        return new Mastering(gain, tone, otherCrossfade);
    }

    /** Whether what stands on a tape is the same by both, apart from its seams. */
    boolean recordsAs(Mastering other) {
        return gain.equals(other.gain)
                && tone.headroomDb() == other.tone.headroomDb()
                && tone.mono() == other.tone.mono()
                && tone.speed() == other.tone.speed();
    }

    /** What samples of a file are multiplied by. */
    double factor(Tags tags, Supplier<Levels> measured, boolean inRelease) {
        return gain.factor(tags, measured, inRelease) * Math.pow(10, tone.headroomDb() / 20);
    }

    /** By how many frames of a rate an item and what comes after it overlap. */
    long overlap(QueueItem item, QueueItem next, int rateHz) {
        return item.equals(next) || item.isWith(next) ? 0 : crossfade.toMillis() * rateHz / 1_000;
    }
}

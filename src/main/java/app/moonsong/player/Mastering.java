package app.moonsong.player;

import app.moonsong.audio.Levels;
import app.moonsong.audio.Tags;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What is done to the samples of a file on their way to the tape.
 *
 * @param curves the bands of releases that keep their own, by what items name as their album
 * @param crossfade how long the end of a track and the beginning of the next sound together; never within a release
 */
record Mastering(Gain gain, Tone tone, Map<String, List<Double>> curves, Duration crossfade) {
    static final Mastering PLAIN = new Mastering(Gain.OFF, Tone.PLAIN, Map.of(), Duration.ZERO);

    Mastering {
        curves = Map.copyOf(curves);
    }

    Mastering with(Gain other) {
        return new Mastering(other, tone, curves, crossfade);
    }

    Mastering with(Tone other) {
        return new Mastering(gain, other, curves, crossfade);
    }

    Mastering with(Map<String, List<Double>> otherCurves) {
        return new Mastering(gain, tone, otherCurves, crossfade);
    }

    Mastering with(Duration otherCrossfade) {
        return new Mastering(gain, tone, curves, otherCrossfade);
    }

    /** Whether what stands on a tape of some items is the same by both, apart from its seams. */
    boolean recordsAs(Mastering other, Collection<QueueItem> items) {
        return gain.equals(other.gain)
                && tone.balance() == other.tone.balance()
                && tone.mono() == other.tone.mono()
                && tone.speed() == other.tone.speed()
                && items.stream()
                        .allMatch(i -> tone(i).bandsDb().equals(other.tone(i).bandsDb()));
    }

    /** How an item is coloured: by the curve that its release keeps, else as all. */
    Tone tone(QueueItem item) {
        var kept = curves.get(item.album());
        return kept == null ? tone : tone.withBands(kept);
    }

    /** What samples of an item are multiplied by. */
    Sides sides(QueueItem item, Tags tags, Supplier<Levels> measured, boolean inRelease) {
        double factor =
                gain.factor(tags, measured, inRelease) * Math.pow(10, tone(item).headroomDb() / 20);
        return Sides.of(factor, tone.balance());
    }

    /** By how many frames of a rate an item and what comes after it overlap. */
    long overlap(QueueItem item, QueueItem next, int rateHz) {
        return item.equals(next) || item.isWith(next) ? 0 : crossfade.toMillis() * rateHz / 1_000;
    }
}

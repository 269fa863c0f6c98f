package app.moonsong.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The queue as the listener left it. */
public record LeftQueue(List<Entry> entries, On on) {
    private static final double FIRST_VOLUME = 0.8;
    /** What nobody has left. */
    public static final LeftQueue NOTHING =
            new LeftQueue(List.of(), new On(-1, Duration.ZERO, FIRST_VOLUME, 1, "OFF", "OFF", Optional.empty()));

    /** Where it was played: each leaves one of its own. */
    public enum By {
        WINDOW,
        TERMINAL
    }

    public LeftQueue {
        entries = List.copyOf(entries);
    }

    /**
     * One thing of the queue.
     *
     * @param length zero when not known
     */
    public record Entry(Path path, String title, String artist, String album, Duration length) {}

    /**
     * What was on.
     *
     * @param place in the queue, from 0; -1 when nothing was
     * @param volume 0 silent to 1 full
     * @param speed 1 as it is
     * @param repeat {@code OFF}, {@code ALL} or {@code ONE}
     * @param shuffle {@code OFF}, {@code TRACKS} or {@code RELEASES}
     * @param passage of what was on, that was played again and again
     */
    public record On(
            int place,
            Duration position,
            double volume,
            double speed,
            String repeat,
            String shuffle,
            Optional<Passage> passage) {
        /** The same at another position. */
        public On at(Duration other) {
            return new On(place, other, volume, speed, repeat, shuffle, passage);
        }
    }

    /** From a place of what was on to another. */
    public record Passage(Duration from, Duration to) {}
}

package app.moonsong.library;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The queue as the listener left it. */
public record LeftQueue(List<Entry> entries, On on) {
    /** What nobody has left. */
    public static final LeftQueue NOTHING = new LeftQueue(List.of(), new On(-1, Duration.ZERO, "OFF", "OFF"));

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
     * @param repeat {@code OFF}, {@code ALL} or {@code ONE}
     * @param shuffle {@code OFF}, {@code TRACKS} or {@code RELEASES}
     */
    public record On(int place, Duration position, String repeat, String shuffle) {}
}

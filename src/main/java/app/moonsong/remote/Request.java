package app.moonsong.remote;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What one process asks of the one that plays.
 *
 * @param amount milliseconds, percent or one of a kind, as the action says; else 0
 * @param files absolute; only for {@link Action#OPEN}
 */
public record Request(Action action, long amount, List<Path> files) {
    /** What is to be done. */
    public enum Action {
        STATUS,
        PLAY,
        PAUSE,
        TOGGLE,
        NEXT,
        PREVIOUS,
        /** To a place of the track, in milliseconds. */
        SEEK,
        /** By so many milliseconds. */
        SKIP,
        /** To so many percent. */
        VOLUME,
        /** By so many percent. */
        LOUDER,
        /** At so many percent of its own speed. */
        SPEED,
        /** As the order of {@link Shuffle} counts, and so the next two by theirs. */
        SHUFFLE,
        REPEAT,
        STOP_AFTER,
        /** After so many milliseconds; not at all when it is 0. */
        SLEEP,
        /** Takes back the last change of the queue. */
        UNDO,
        /** Does again what was taken back. */
        REDO,
        /** Takes in folders and plays files; without any the window comes to the front. */
        OPEN,
        /** Reads again what the library holds: another process has changed it. Nothing is answered. */
        LOOK_AGAIN,
        QUIT
    }

    public Request {
        files = List.copyOf(files);
    }

    public static Request of(Action action) {
        return new Request(action, 0, List.of());
    }

    public static Request seek(Duration to) {
        return new Request(Action.SEEK, to.toMillis(), List.of());
    }

    public static Request skip(Duration by) {
        return new Request(Action.SKIP, by.toMillis(), List.of());
    }

    public static Request volume(int percent) {
        return new Request(Action.VOLUME, percent, List.of());
    }

    public static Request louder(int percent) {
        return new Request(Action.LOUDER, percent, List.of());
    }

    public static Request speed(int percent) {
        return new Request(Action.SPEED, percent, List.of());
    }

    public static Request shuffle(Shuffle to) {
        return one(Action.SHUFFLE, List.of(Shuffle.values()), to);
    }

    public static Request repeat(Repeat to) {
        return one(Action.REPEAT, List.of(Repeat.values()), to);
    }

    public static Request stopAfter(StopAfter to) {
        return one(Action.STOP_AFTER, List.of(StopAfter.values()), to);
    }

    private static <T> Request one(Action action, List<T> kinds, T to) {
        return new Request(action, kinds.indexOf(to), List.of());
    }

    /** Zero: not at all. */
    public static Request sleep(Duration after) {
        return new Request(Action.SLEEP, after.toMillis(), List.of());
    }

    public static Request open(List<Path> files) {
        return new Request(
                Action.OPEN,
                0,
                files.stream().map(f -> f.toAbsolutePath().normalize()).toList());
    }
}

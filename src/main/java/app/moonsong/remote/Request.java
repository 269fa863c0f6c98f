package app.moonsong.remote;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.Preset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What one process asks of the one that plays.
 *
 * @param amount milliseconds, percent or one of a kind, as the action says; else 0
 * @param until milliseconds; only for {@link Action#PASSAGE}, else 0
 * @param files absolute; only for {@link Action#OPEN}
 */
public record Request(Action action, long amount, long until, List<Path> files) {
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
        /** Lets seams sound together for so many milliseconds. */
        CROSSFADE,
        /** So many percent to the right; to the left when it is negative. */
        BALANCE,
        /** Both sides the same; not when it is 0. */
        MONO,
        /** As the order of {@link Preset} counts. */
        PRESET,
        /** As the order of {@link Shuffle} counts, and so the next two by theirs. */
        SHUFFLE,
        REPEAT,
        STOP_AFTER,
        /** After so many milliseconds; not at all when it is 0. */
        SLEEP,
        /** Repeats what plays from so many milliseconds until others; no passage when both are 0. */
        PASSAGE,
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
        return amount(action, 0);
    }

    public static Request seek(Duration to) {
        return amount(Action.SEEK, to.toMillis());
    }

    public static Request skip(Duration by) {
        return amount(Action.SKIP, by.toMillis());
    }

    public static Request volume(int percent) {
        return amount(Action.VOLUME, percent);
    }

    public static Request louder(int percent) {
        return amount(Action.LOUDER, percent);
    }

    public static Request speed(int percent) {
        return amount(Action.SPEED, percent);
    }

    public static Request crossfade(Duration time) {
        return amount(Action.CROSSFADE, time.toMillis());
    }

    public static Request balance(int percent) {
        return amount(Action.BALANCE, percent);
    }

    public static Request mono(boolean mono) {
        return amount(Action.MONO, mono ? 1 : 0);
    }

    public static Request preset(Preset to) {
        return one(Action.PRESET, List.of(Preset.values()), to);
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
        return amount(action, kinds.indexOf(to));
    }

    public static Request passage(Duration from, Duration to) {
        return new Request(Action.PASSAGE, from.toMillis(), to.toMillis(), List.of());
    }

    private static Request amount(Action action, long amount) {
        return new Request(action, amount, 0, List.of());
    }

    /** Zero: not at all. */
    public static Request sleep(Duration after) {
        return amount(Action.SLEEP, after.toMillis());
    }

    public static Request open(List<Path> files) {
        return new Request(
                Action.OPEN,
                0,
                0,
                files.stream().map(f -> f.toAbsolutePath().normalize()).toList());
    }
}

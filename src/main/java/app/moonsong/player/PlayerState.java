package app.moonsong.player;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the player does now.
 *
 * @param index of the current item in the queue, from 0; -1 when the queue is empty
 * @param position in the current item
 * @param length of the current item; zero when not known
 * @param volume 0 silent to 1 full, linear
 * @param speed how fast it plays, 1 as it is
 * @param sleepAt when it pauses by itself
 * @param passage what is played again and again
 */
public record PlayerState(
        Status status,
        Optional<QueueItem> current,
        int index,
        int count,
        Duration position,
        Duration length,
        double volume,
        double speed,
        Modes modes,
        Optional<Instant> sleepAt,
        Optional<Passage> passage) {

    /** The same at another position. */
    public PlayerState at(Duration other) {
        return new PlayerState(status, current, index, count, other, length, volume, speed, modes, sleepAt, passage);
    }

    /** Whether sound comes out. */
    public enum Status {
        STOPPED,
        PLAYING,
        PAUSED
    }

    /**
     * Something that went wrong.
     *
     * @param item that cannot be played
     * @param path of the file or the folder that it is about
     * @param detail for the log and the curious, in English; may be empty
     */
    public record Trouble(Kind kind, Optional<QueueItem> item, Optional<Path> path, String detail) {
        /** Each has a sentence in every language. */
        public enum Kind {
            NO_SOUND_DEVICE,
            SOUND_DEVICE_LOST,
            FILE_VANISHED,
            FILE_UNREADABLE,
            /** It was played, but ended sooner than it says it does. */
            FILE_CUT_SHORT,
            /** So many files in a row could not be played that it stopped; they lie all over. */
            FILES_UNREADABLE,
            /** The same, and all of them lie in one folder. */
            FOLDER_UNREADABLE,
            DISK_FULL
        }
    }
}

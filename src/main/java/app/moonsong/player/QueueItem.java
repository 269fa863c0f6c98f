package app.moonsong.player;

import java.nio.file.Path;
import java.time.Duration;

/**
 * One thing to play.
 *
 * @param id tells apart two entries of one file; unique in the life of the player
 * @param length as its headers state it; zero when not known
 */
public record QueueItem(long id, Path path, String title, String artist, String album, Duration length) {
    /** Whether both are of one release; two things of no release are not. */
    boolean isWith(QueueItem other) {
        return !album.isEmpty() && album.equals(other.album);
    }
}

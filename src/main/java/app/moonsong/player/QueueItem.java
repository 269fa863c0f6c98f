package app.moonsong.player;

import app.moonsong.audio.PartName;
import java.nio.file.Path;
import java.time.Duration;

/**
 * One thing to play.
 *
 * @param path of a file, or the {@link PartName} of a part of one
 * @param id tells apart two entries of one file; unique in the life of the player
 * @param length as its headers state it; zero when not known
 */
public record QueueItem(long id, Path path, String title, String artist, String album, Duration length) {
    /** Whether both are of one release, as parts of one file are; other things of no release are not. */
    boolean isWith(QueueItem other) {
        return album.isEmpty() ? isOfOneFileWith(other) : album.equals(other.album);
    }

    private boolean isOfOneFileWith(QueueItem other) {
        return PartName.isPart(path) && PartName.file(path).equals(PartName.file(other.path));
    }

    /** A place in it, as far as its length is known: what lies beyond the end is the end. */
    Duration within(Duration place) {
        return length.isZero() || place.compareTo(length) < 0 ? place : length;
    }
}

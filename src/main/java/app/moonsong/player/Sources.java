package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Levels;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What the player asks, on its own thread, of what it plays.
 *
 * @param excerpts where the sound of a path lies: a path may name a part of a file
 * @param levels how loud it is
 */
public record Sources(Function<Path, Excerpt> excerpts, Function<Path, Levels> levels) {
    /** Every path is a file, of whose loudness its tags tell what is known. */
    static final Sources FILES = new Sources(Excerpt::whole, _ -> Levels.UNKNOWN);

    /** Opens an item at its own rate. */
    Decoder open(QueueItem item) throws DecodeException {
        return Decoder.open(excerpts.apply(item.path()), Tape.CHANNELS);
    }

    /** Opens an item to be heard at another rate. */
    Decoder open(QueueItem item, int rateHz) throws DecodeException {
        return Decoder.open(excerpts.apply(item.path()), rateHz, Tape.CHANNELS);
    }

    /** How loud an item is, as far as that was measured. */
    Levels levels(QueueItem item) {
        return levels.apply(item.path());
    }
}

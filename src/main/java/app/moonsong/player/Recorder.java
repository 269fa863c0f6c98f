package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes items on to a tape, one joined to the next, and knows which stretch of the tape is which item. */
final class Recorder implements AutoCloseable {
    private static final int BLOCK = 4_096;
    /** What JavaFX may have read beyond the end of what is written. */
    private static final int TAIL_SECONDS = 2;

    /** What stays behind what is heard: JavaFX may read a little of it again when it goes on after a pause. */
    private static final int KEPT_SECONDS = 10;
    /** So much at a time is given back. */
    private static final int FORGOTTEN_SECONDS = 60;

    private final Tape tape;
    private final short[] block = new short[BLOCK * Tape.CHANNELS];
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Decoder decoder;
    private Loudness loudness = new Loudness(1);
    private long written;
    private long forgotten;

    Recorder(Tape tape) {
        this.tape = tape;
    }

    Tape tape() {
        return tape;
    }

    /** The frame after the last one written. */
    long written() {
        return written;
    }

    /** Whether the item begun last has been decoded to its end. */
    boolean idle() {
        return decoder == null;
    }

    /** Begins an item at a frame of its own counted at the tape's rate, which is the decoder's too. */
    void begin(QueueItem item, long itemFrame, Decoder opened, double factor) {
        closeDecoder();
        loudness = new Loudness(factor);
        decoder = opened;
        if (itemFrame > 0) {
            opened.seek(itemFrame);
        }
        stretches.add(new Stretch(item, written, itemFrame));
    }

    /** Leaves a gap, so that what JavaFX has read ahead is not what is written next; keeps nothing of before. */
    void leap(long frames) {
        closeDecoder();
        stretches.clear();
        written += frames;
    }

    /**
     * Decodes a block of the item and writes it; closes the item at its end.
     *
     * @return whether there was something to write
     * @throws DecodeException when the rest of the item cannot be read; it is closed then
     */
    boolean step() throws DecodeException, IOException {
        int frames = read();
        if (frames < 0) {
            closeDecoder();
            return false;
        }
        loudness.apply(block, frames * Tape.CHANNELS);
        tape.write(written, block, frames);
        written += frames;
        return true;
    }

    private int read() throws DecodeException {
        try {
            return decoder == null ? -1 : decoder.read(block, 0, BLOCK);
        } catch (DecodeException e) {
            closeDecoder();
            throw e;
        }
    }

    /** The last item begun. */
    @Nullable
    Stretch last() {
        return stretches.isEmpty() ? null : stretches.getLast();
    }

    /** What is heard at a frame of the tape. */
    @Nullable
    Stretch at(long frame) {
        Stretch found = null;
        for (var stretch : stretches) {
            if (found == null || stretch.tapeFrame() <= frame) {
                found = stretch;
            }
        }
        return found;
    }

    /** The stretches that begin after a frame. */
    List<Stretch> after(long frame) {
        return stretches.stream().filter(s -> s.tapeFrame() > frame).toList();
    }

    /** Takes a stretch and all behind it off the tape. */
    void cut(Stretch from) throws IOException {
        closeDecoder();
        tape.erase(from.tapeFrame(), written);
        written = from.tapeFrame();
        stretches.removeIf(s -> s.tapeFrame() >= from.tapeFrame());
    }

    /** Gives back the room of what was heard a while ago. */
    void forget(long heardFrame) {
        long behind = heardFrame - (long) KEPT_SECONDS * tape.rateHz();
        if (behind - forgotten > (long) FORGOTTEN_SECONDS * tape.rateHz()) {
            tape.release(forgotten, behind);
            forgotten = behind;
        }
    }

    /** Makes sure that silence follows what was written. */
    void end() throws IOException {
        tape.erase(written, written + (long) TAIL_SECONDS * tape.rateHz());
    }

    private void closeDecoder() {
        if (decoder != null) {
            decoder.close();
            decoder = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeDecoder();
        tape.close();
    }
}

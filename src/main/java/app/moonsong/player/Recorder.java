package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
    private @Nullable Take take;
    private Crossfade crossfade = Crossfade.NONE;
    /** Of the item that ended where the next one is written. */
    private Ring ring = Ring.NONE;

    private long left;
    private long written;
    private long settled;
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
        return take == null;
    }

    /** From here on the tape may still be written anew: JavaFX may have read what lies before. */
    void settle(long frame) {
        settled = Math.max(settled, frame);
    }

    /**
     * Begins an item at a frame of its own, counted at the tape's rate.
     *
     * @param frames at most so many of the item
     */
    void begin(QueueItem item, long itemFrame, long frames, Take from) {
        crossfade = Crossfade.NONE;
        stretches.add(new Stretch(item, written, itemFrame, from.speed(), 0, ring));
        from.loudness().follow(ring.copy());
        record(from, (long) (frames / from.speed()));
    }

    /**
     * Begins an item over the end of the one before.
     *
     * @param overlap so many frames, or as many as still can be heard of the one before
     */
    void beginOver(QueueItem item, long overlap, Take from) {
        var before = stretches.getLast();
        long half = before.tapeFrame() + (written - before.tapeFrame()) / 2;
        long start = Math.min(written, Math.max(written - overlap, Math.max(half, settled)));
        crossfade = start == written ? Crossfade.NONE : new Crossfade(start, written);
        var rung = start == written ? ring : Ring.NONE;
        stretches.add(new Stretch(item, start, 0, from.speed(), written - start, rung));
        from.loudness().follow(rung.copy());
        written = start;
        record(from, Long.MAX_VALUE);
    }

    /**
     * Goes on with the stretch written last, whose end was taken off the tape.
     *
     * @param heard so many frames of what is given stand on the tape already
     */
    void goOn(Take from, long heard) throws DecodeException {
        crossfade = Crossfade.NONE;
        record(from, Long.MAX_VALUE);
        long frames = (long) (heard / from.speed());
        while (frames > 0) {
            int read = read(from.samples(), frames);
            if (read < 0) {
                return;
            }
            from.loudness().apply(block, read);
            frames -= read;
        }
    }

    private void record(Take from, long frames) {
        closeTake();
        take = from;
        left = frames;
    }

    /** Leaves a gap, so that what JavaFX has read ahead is not what is written next; keeps nothing of before. */
    void leap(long frames) {
        closeTake();
        stretches.clear();
        ring = Ring.NONE;
        written += frames;
        settled = written;
    }

    /**
     * Decodes a block of the item and writes it; closes the item at its end.
     *
     * @return whether there was something to write
     * @throws DecodeException when the rest of the item cannot be read; it is closed then
     */
    boolean step() throws DecodeException, IOException {
        var from = take;
        int frames = from == null ? -1 : read(from.samples(), BLOCK);
        if (from == null || frames < 0) {
            closeTake();
            return false;
        }
        from.loudness().apply(block, frames);
        crossfade.mix(tape, written, block, frames);
        tape.write(written, block, frames);
        written += frames;
        return true;
    }

    private int read(Samples samples, long most) throws DecodeException {
        try {
            int frames = left == 0 ? -1 : samples.read(block, 0, (int) Math.min(BLOCK, Math.min(most, left)));
            left -= Math.max(0, frames);
            return frames;
        } catch (DecodeException e) {
            closeTake();
            // What was before goes to its end alone.
            written = Math.max(written, crossfade.to());
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
        closeTake();
        tape.erase(from.tapeFrame(), written);
        written = from.tapeFrame();
        ring = from.rung();
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

    /** Makes sure that silence follows what was written, once that has rung out. */
    void end() throws IOException {
        tape.erase(written, written + (long) TAIL_SECONDS * tape.rateHz());
        var silence = new Loudness(1, false, Bands.of(Tone.PLAIN.bandsDb(), tape.rateHz()), tape.rateHz());
        var rings = ring.copy();
        silence.follow(rings);
        for (long at = written; !rings.isOver(); at += BLOCK) {
            Arrays.fill(block, (short) 0);
            silence.apply(block, BLOCK);
            tape.write(at, block, BLOCK);
        }
    }

    private void closeTake() {
        if (take != null) {
            ring = take.loudness().rest();
            take.samples().close();
            take = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeTake();
        tape.close();
    }
}

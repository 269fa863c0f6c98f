package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Pcm16;
import app.moonsong.audio.Samples;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    private final Easing easing;
    private final Pcm16 pcm = new Pcm16(Tape.CHANNELS);
    private final short[] block = new short[BLOCK * Tape.CHANNELS];
    private final List<Stretch> stretches = new ArrayList<>();
    private @Nullable Take take;
    /** What was wrong with the item that ended last. */
    private Optional<DecodeException> cutShort = Optional.empty();
    /** What {@link #take} gives, made fit to be written. */
    private @Nullable Samples samples;
    /** Of the item that ended where the next one is written. */
    private Ring ring = Ring.NONE;
    /** Up to here the end of the item before is heard too. */
    private long crossedTo;

    private long written;
    private long settled;
    private long forgotten;

    Recorder(Tape tape) {
        this.tape = tape;
        easing = new Easing(tape.rateHz());
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

    /** Begins an item at a frame of its own, counted at the tape's rate. */
    void begin(Reach reach, long itemFrame, Take from) {
        stretches.add(new Stretch(reach, written, itemFrame, from.speed(), 0, ring));
        from.sound().follow(ring.copy());
        record(from, from.sound());
    }

    /**
     * Begins an item over the end of the one before.
     *
     * @param overlap so many frames, or as many as still can be heard of the one before
     */
    void beginOver(Reach reach, long overlap, Take from) throws IOException {
        var before = stretches.getLast();
        long half = before.tapeFrame() + (written - before.tapeFrame()) / 2;
        long start = Math.min(written, Math.max(written - overlap, Math.max(half, settled)));
        var rung = start == written ? ring : Ring.NONE;
        stretches.add(new Stretch(reach, start, 0, from.speed(), written - start, rung));
        from.sound().follow(rung.copy());
        var under = new short[Tape.CHANNELS * (int) (written - start)];
        // Taken over before the tape is read, which may fail: it is closed with this then.
        record(from, new Crossfade(from.sound(), under));
        tape.read(start, under, (int) (written - start));
        crossedTo = written;
        written = start;
    }

    /**
     * Goes on with the stretch written last, whose end was taken off the tape.
     *
     * @param heard so many frames of what is given stand on the tape already
     */
    void goOn(Take from, long heard) throws DecodeException {
        record(from, from.sound());
        long frames = (long) (heard / from.speed());
        for (int read = 0; frames > 0 && read >= 0; frames -= read) {
            read = read(frames);
        }
    }

    private void record(Take from, Samples sound) {
        closeTake();
        take = from;
        samples = new Limiter(sound, easing);
        crossedTo = 0;
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
        int frames = read(BLOCK);
        if (frames < 0) {
            cutShort = take == null ? Optional.empty() : take.source().cutShort();
            closeTake();
            return false;
        }
        tape.write(written, block, frames);
        written += frames;
        return true;
    }

    /** What is wrong with the item that {@link #step} has just found at its end, if there was less of it than it says. */
    Optional<DecodeException> cutShort() {
        return cutShort;
    }

    private int read(long most) throws DecodeException {
        try {
            return samples == null ? -1 : pcm.read(samples, block, 0, (int) Math.min(BLOCK, most));
        } catch (DecodeException e) {
            closeTake();
            // What was before goes to its end alone.
            written = Math.max(written, crossedTo);
            throw e;
        }
    }

    /** The last item begun. */
    @Nullable
    Stretch last() {
        return stretches.isEmpty() ? null : stretches.getLast();
    }

    /** The stretches as they lie on the tape, since it last leapt. */
    List<Stretch> stretches() {
        return Collections.unmodifiableList(stretches);
    }

    /** Takes one of the stretches and all behind it off the tape. */
    void cut(int which) throws IOException {
        closeTake();
        var from = stretches.get(which);
        tape.erase(from.tapeFrame(), written);
        written = from.tapeFrame();
        ring = from.rung();
        stretches.subList(which, stretches.size()).clear();
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
        var rings = ring.copy();
        var sound = new float[BLOCK * Tape.CHANNELS];
        for (long at = written; !rings.isOver(); at += BLOCK) {
            Arrays.fill(sound, 0);
            rings.add(sound, 0, BLOCK);
            pcm.round(sound, block, 0, BLOCK);
            tape.write(at, block, BLOCK);
        }
    }

    private void closeTake() {
        if (take != null) {
            ring = take.sound().rest();
            take.sound().close();
            take = null;
            samples = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeTake();
        tape.close();
    }
}

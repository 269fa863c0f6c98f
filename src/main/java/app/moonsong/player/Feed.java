package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps the tape ahead of what is heard with what the queue says comes next. */
final class Feed {
    /** So many items in a row that cannot be played are the end: a drive is gone, not a file. */
    static final int MOST_FAILURES = 10;

    private final Queue queue;
    private final Recorder recorder;
    private final BiConsumer<QueueItem, DecodeException> unreadable;
    private @Nullable QueueItem reached;
    private Gain gain;
    private int failures;
    private boolean ended;

    /** Tells {@code unreadable} what could not be played and is skipped. */
    Feed(Queue queue, Recorder recorder, Gain gain, BiConsumer<QueueItem, DecodeException> unreadable) {
        this.queue = queue;
        this.recorder = recorder;
        this.gain = gain;
        this.unreadable = unreadable;
    }

    /** Sets how loud what is begun from now on will be. */
    void setGain(Gain to) {
        gain = to;
    }

    int rateHz() {
        return recorder.tape().rateHz();
    }

    Recorder recorder() {
        return recorder;
    }

    /** Whether all that the queue holds stands on the tape. */
    boolean ended() {
        return ended;
    }

    /** Goes on with an item, from one of its frames; closes the decoder when it is through. */
    void turnTo(QueueItem item, long itemFrame, Decoder opened) {
        begin(item, itemFrame, opened);
        reached = item;
        failures = 0;
        ended = false;
    }

    /** Fills the tape up to a frame, or to the end of the queue. */
    void fillTo(long frame) throws IOException {
        while (recorder.written() < frame && !ended) {
            if (recorder.idle()) {
                turnToNext();
            } else {
                step();
            }
        }
    }

    private void step() throws IOException {
        try {
            if (recorder.step()) {
                failures = 0;
            }
        } catch (DecodeException e) {
            skip(reached, e);
        }
    }

    private void turnToNext() throws IOException {
        var next = reached == null ? null : queue.follows(reached).orElse(null);
        if (next == null || failures >= MOST_FAILURES) {
            recorder.end();
            ended = true;
            return;
        }
        reached = next;
        try {
            begin(next, 0, Decoder.open(next.path(), recorder.tape().rateHz(), Tape.CHANNELS));
        } catch (DecodeException e) {
            skip(next, e);
        }
    }

    private void begin(QueueItem item, long itemFrame, Decoder opened) {
        recorder.begin(item, itemFrame, opened, gain.factor(opened.tags(), queue.inRelease(item)));
    }

    private void skip(@Nullable QueueItem item, DecodeException e) {
        failures++;
        if (item != null) {
            unreadable.accept(item, e);
        }
    }

    /**
     * Takes off the tape what stands there behind a frame and is not what the queue says any more.
     *
     * @return whether what follows {@link Recorder#written} is not what it was
     */
    boolean recheck(long heardFrame) throws IOException {
        boolean rewritten = ended;
        var expected = queue.current().flatMap(queue::follows);
        for (var stretch : recorder.after(heardFrame)) {
            if (!expected.equals(Optional.of(stretch.item()))) {
                recorder.cut(stretch);
                rewritten = true;
                break;
            }
            expected = queue.follows(stretch.item());
        }
        var last = recorder.last();
        reached = last == null ? null : last.item();
        failures = 0;
        ended = false;
        return rewritten;
    }
}

package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps the tape ahead of what is heard with what the queue says comes next. */
final class Feed {
    private final Queue queue;
    private final Recorder recorder;
    private final Sources sources;
    private final BiConsumer<QueueItem, DecodeException> unreadable;
    private @Nullable Reach reached;
    /** Which of the tape's stretches is heard. */
    private int heard;

    private Mastering mastering;
    private Optional<Passage> passage = Optional.empty();
    private final Failures failures = new Failures();
    private boolean ended;

    /** Asks {@code sources} of items; tells {@code unreadable} what could not be played and is skipped. */
    Feed(
            Queue queue,
            Recorder recorder,
            Sources sources,
            Mastering mastering,
            BiConsumer<QueueItem, DecodeException> unreadable) {
        this.queue = queue;
        this.recorder = recorder;
        this.sources = sources;
        this.mastering = mastering;
        this.unreadable = unreadable;
    }

    /** Sets how what is begun from now on will sound. */
    void setMastering(Mastering to) {
        mastering = to;
    }

    /** Sets what of an item is played again and again when it is begun from now on. */
    void setPassage(Optional<Passage> to) {
        passage = to;
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

    /** What could not be played in a row before it ended, or until now. */
    Failures failures() {
        return failures;
    }

    /** Goes on with the item that is on, from one of its frames; closes the decoder when it is through. */
    void turnTo(long itemFrame, Decoder opened) throws DecodeException {
        var on = queue.reach().orElseThrow();
        begin(on, itemFrame, opened);
        heard = recorder.stretches().size() - 1;
        reached = on;
        failures.forget();
        ended = false;
    }

    /** Turns on what is heard at a frame, one after the other since it was asked last; returns the stretch. */
    @Nullable
    Stretch hear(long frame) {
        var stretches = recorder.stretches();
        for (int next = heard + 1;
                next < stretches.size() && stretches.get(next).tapeFrame() <= frame;
                next++) {
            heard = next;
            queue.hear(stretches.get(next).reach());
        }
        return heard < stretches.size() ? stretches.get(heard) : null;
    }

    /** Where in its item a frame of a stretch is; of one that begins behind the end of its item, the end. */
    Duration placeAt(long frame, Stretch of) {
        long itemFrame = of.itemFrameAt(Math.min(frame, recorder.written()));
        var place = Duration.ofNanos(itemFrame * 1_000_000_000L / rateHz());
        return recorder.written() > of.tapeFrame() ? place : of.item().within(place);
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
                failures.forget();
            } else if (reached != null) {
                var item = reached.item();
                recorder.cutShort().ifPresent(e -> unreadable.accept(item, e));
            }
        } catch (DecodeException e) {
            skip(reached == null ? null : reached.item(), e);
        }
    }

    private void turnToNext() throws IOException {
        var before = reached;
        if (before != null
                && failures.none()
                && passage.filter(p -> p.item().equals(before.item())).isPresent()) {
            turnBack(passage.get(), before);
            return;
        }
        var next = before == null ? null : queue.follows(before).orElse(null);
        if (before == null || next == null || failures.areTooMany()) {
            recorder.end();
            ended = true;
            return;
        }
        reached = next;
        try {
            begin(before.item(), next, open(next.item()));
        } catch (DecodeException e) {
            skip(next.item(), e);
        }
    }

    private void turnBack(Passage to, Reach again) {
        try {
            begin(again, frames(to.from()), open(to.item()));
        } catch (DecodeException e) {
            skip(to.item(), e);
        }
    }

    private Decoder open(QueueItem item) throws DecodeException {
        return sources.open(item, rateHz());
    }

    private void begin(QueueItem before, Reach next, Decoder opened) throws DecodeException, IOException {
        long overlap = mastering.overlap(before, next.item(), rateHz());
        // Of what is shorter than two seams, or as long as nobody knows, nothing is heard together with another.
        double inItem = overlap * mastering.tone().speed();
        if (overlap > 0 && opened.lengthFrames() >= 2 * inItem && recorder.last() != null) {
            recorder.beginOver(next, overlap, take(next, 0, Long.MAX_VALUE, opened));
        } else {
            begin(next, 0, opened);
        }
    }

    private void begin(Reach next, long itemFrame, Decoder opened) throws DecodeException {
        var item = next.item();
        long frames = passage.filter(p -> p.item().equals(item))
                .map(p -> frames(p.to()) - itemFrame)
                .filter(left -> left > 0)
                .orElse(Long.MAX_VALUE);
        recorder.begin(next, itemFrame, take(next, itemFrame, frames, opened));
    }

    private Take take(Reach next, long itemFrame, long frames, Decoder opened) throws DecodeException {
        var item = next.item();
        var tone = mastering.tone(item);
        var sides = mastering.sides(item, opened.tags(), () -> sources.levels(item), queue.inRelease(next));
        var paced = Take.paced(opened, itemFrame, frames, tone.speed());
        var bands = Bands.of(tone.bandsDb(), rateHz());
        return new Take(new Loudness(paced, sides, tone.mono(), bands, rateHz()), tone.speed(), opened);
    }

    private long frames(Duration time) {
        return time.toNanos() * rateHz() / 1_000_000_000L;
    }

    private void skip(@Nullable QueueItem item, DecodeException e) {
        if (item != null) {
            failures.add(item);
            unreadable.accept(item, e);
        }
    }

    /**
     * Takes off the tape what stands there behind what is heard and is not what the queue says any more.
     *
     * @return whether what follows {@link Recorder#written} is not what it was
     */
    boolean recheck() throws IOException {
        if (passage.isPresent()) {
            return false;
        }
        boolean rewritten = ended;
        reached = queue.reach().orElse(null);
        for (int next = heard + 1; next < recorder.stretches().size(); next++) {
            var expected = reached == null ? null : queue.follows(reached).orElse(null);
            if (!recorder.stretches().get(next).reach().equals(expected)) {
                cut(next);
                rewritten = true;
                break;
            }
            reached = expected;
        }
        failures.forget();
        ended = false;
        return rewritten;
    }

    /** What was heard together with the end of the stretch before is taken off it. */
    private void cut(int which) throws IOException {
        var stretch = recorder.stretches().get(which);
        recorder.cut(which);
        var before = recorder.last();
        if (stretch.overlap() > 0 && before != null && reached != null) {
            try {
                long goesOn = before.itemFrameAt(recorder.written());
                long heard = before.itemFrameAt(recorder.written() - (long) (Bands.RINGS_SECONDS * rateHz()));
                recorder.goOn(take(reached, heard, Long.MAX_VALUE, open(before.item())), goesOn - heard);
            } catch (DecodeException e) {
                skip(before.item(), e);
            }
        }
    }
}

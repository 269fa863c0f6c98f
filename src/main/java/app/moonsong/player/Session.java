package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.PlayerState.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What is done to sound the queue. Used by one thread. */
final class Session implements AutoCloseable {
    /** JavaFX reads about 0.9 s ahead; three seconds outlast a busy machine. */
    private static final int AHEAD_SECONDS = 3;
    /** What JavaFX has read already it must read again when it is another music now. */
    private static final double READ_AHEAD_SECONDS = 1.1;
    /** Pausing throws away what the device has not sounded yet, so the end is paused inside the silence behind it. */
    private static final double DRAIN_SECONDS = 1;

    private static final Duration RESTART = Duration.ofSeconds(3);

    private final Queue queue;
    private final Tapes tapes;
    private Status status = Status.STOPPED;
    private Duration position = Duration.ZERO;
    private final Troubles troubles;
    private final Output output = new Output();
    private final Comeback comeback = new Comeback();

    /** Keeps its tape in a folder, asks sources of items, draws lots, and says what goes wrong. */
    Session(Path folder, Sources sources, Random lots, Consumer<Trouble> troubles) {
        this.queue = new Queue(lots);
        this.troubles = new Troubles(troubles);
        this.tapes = new Tapes(folder, queue, sources, this.troubles::unreadable);
    }

    Queue queue() {
        return queue;
    }

    Output output() {
        return output;
    }

    PlayerState state() {
        var current = queue.current();
        return new PlayerState(
                status,
                current,
                queue.index(),
                queue.size(),
                position,
                current.map(QueueItem::length).orElse(Duration.ZERO),
                output.volume(),
                tapes.mastering().tone().speed(),
                queue.modes(),
                output.sleep().at(),
                tapes.passage());
    }

    void play(List<QueueItem> items, int from) {
        queue.replace(items);
        tapes.anotherQueue();
        jump(from);
    }

    /** Stands paused at a place of an item, with no sound made yet. */
    void restore(List<QueueItem> items, int index, Duration at, Modes modes) {
        stop();
        // What stands on the tape is another queue's: it must not be what goes on.
        close();
        queue.setModes(modes);
        queue.replace(items);
        tapes.anotherQueue();
        if (queue.at(index).map(queue::turnTo).orElse(false)) {
            position = at;
            status = Status.PAUSED;
        }
    }

    /** Changes the queue; what plays is not disturbed, unless it is taken out itself. */
    void edit(Consumer<List<QueueItem>> change) {
        var edited = queue.edit(change);
        if (edited == Queue.Edited.STAYS) {
            rewrite();
        } else if (edited == Queue.Edited.ANOTHER && status == Status.PLAYING) {
            jump(queue.index());
        } else {
            stop();
        }
    }

    /** Changes what comes next; what plays is not disturbed. */
    void changeModes(UnaryOperator<Modes> change) {
        queue.setModes(change.apply(queue.modes()));
        rewrite();
    }

    /** Lets the music sound otherwise from here on; what stands on the tape is done anew where that changes it. */
    void master(UnaryOperator<Mastering> change) {
        var to = change.apply(tapes.mastering());
        if (tapes.setMastering(to)) {
            recordAnew(position);
        }
    }

    /** Plays a passage of the current item again and again; goes on from where it is when it is empty. */
    void setPassage(Optional<Passage> to) {
        if (to.isPresent() && !to.map(Passage::item).equals(queue.current())) {
            return;
        }
        tapes.setPassage(to);
        recordAnew(to.filter(p -> !p.holds(position)).map(Passage::from).orElse(position));
    }

    private void recordAnew(Duration from) {
        if (tapes.in() != null && status != Status.STOPPED) {
            start(from, status == Status.PLAYING);
        } else if (status == Status.PAUSED) {
            position = from;
            comeback.goOnAt(from, false, System.nanoTime());
        }
    }

    /** What stands on the tape behind the item that is heard must be what the queue says now. */
    private void rewrite() {
        var tape = tapes.in();
        if (tape == null || !output.isOpen() || status == Status.STOPPED) {
            return;
        }
        long heard = output.heardFrame();
        long read = heard + readAhead(tape);
        write(() -> {
            tape.recorder().settle(read);
            boolean other = tape.recheck();
            long from = tape.recorder().written();
            fill();
            if (other && from < read) {
                again(from, heard);
            }
        });
    }

    private void again(long from, long heard) {
        if (from <= heard) {
            turn(queue.reach().flatMap(queue::follows).map(Reach::item), true);
        } else if (status == Status.PLAYING) {
            output.playFrom(heard);
        }
    }

    /** So many frames ahead of what is heard JavaFX has read. */
    private long readAhead(Feed tape) {
        return (long) (READ_AHEAD_SECONDS * tape.rateHz());
    }

    /** So many frames ahead of what is heard stand on the tape. */
    private long ahead(Feed tape) {
        return (long) AHEAD_SECONDS * tape.rateHz()
                + tapes.mastering().crossfade().toMillis() * tape.rateHz() / 1_000;
    }

    void jump(int to) {
        turn(queue.at(to), true);
    }

    private void turn(Optional<QueueItem> to, boolean sound) {
        tapes.setPassage(tapes.passage().filter(p -> to.filter(p.item()::equals).isPresent()));
        boolean turned = to.isPresent() && queue.turnTo(to.get());
        if (turned && (sound || status != Status.STOPPED)) {
            start(Duration.ZERO, sound || status == Status.PLAYING);
        } else {
            stop();
        }
    }

    void next(boolean sound) {
        turn(queue.next(), sound);
    }

    void previous(boolean sound) {
        // What cannot be played is passed over, else the way back would always end before it.
        boolean back = position.compareTo(RESTART) <= 0;
        for (int tries = 0; back && tries < Failures.MOST; tries++) {
            back = queue.goBack() && !tapes.opens();
        }
        turn(queue.current(), sound);
    }

    /** Goes to a place in the item; one outside of the repeated passage ends that. */
    void seek(Duration to) {
        if (queue.current().isPresent()) {
            tapes.setPassage(tapes.passage().filter(p -> p.holds(to)));
            start(to.isNegative() ? Duration.ZERO : to, status == Status.PLAYING);
            position = queue.current().orElseThrow().within(position);
        }
    }

    /** Records the current item from a place on, and plays it from there once enough stands on the tape and a device is there. */
    private void start(Duration at, boolean sound) {
        position = at;
        if (status != Status.PAUSED || !comeback.goOnAt(at, sound, System.nanoTime())) {
            comeback.forget();
            begin(at, sound);
        }
    }

    private void begin(Duration at, boolean sound) {
        position = at;
        var failures = new Failures();
        do {
            var item = queue.current().orElseThrow();
            try {
                long from = record(item, position);
                sound(from, sound);
                return;
            } catch (DecodeException e) {
                troubles.unreadable(item, e);
                failures.add(item);
                position = Duration.ZERO;
            } catch (Deck.NoSound e) {
                lost(Trouble.Kind.NO_SOUND_DEVICE, e);
                return;
            } catch (IOException e) {
                lost(Trouble.Kind.DISK_FULL, e);
                return;
            }
        } while (!failures.areTooMany() && queue.next().map(queue::turnTo).orElse(false));
        stop();
        if (failures.areTooMany()) {
            for (int back = 1; back < Failures.MOST; back++) {
                queue.goBack();
            }
            position = at;
            troubles.stopped(failures);
        }
    }

    /** Returns the frame of the tape that it begins on. */
    private long record(QueueItem item, Duration at) throws IOException, DecodeException {
        if (tapes.runsOut()) {
            close();
        }
        var opened = tapes.open(item);
        if (!tapes.takes(opened)) {
            close();
        }
        int rate = opened.sampleRateHz();
        var tape = tapes.of(opened);
        tape.recorder().leap(output.isOpen() ? ahead(tape) : 0);
        long from = tape.recorder().written();
        tape.turnTo(at.toNanos() * rate / 1_000_000_000L, opened);
        tape.fillTo(from + ahead(tape));
        return from;
    }

    private void sound(long from, boolean sound) throws Deck.NoSound {
        output.open(Objects.requireNonNull(tapes.in()).recorder().tape(), from);
        if (sound) {
            output.play();
        }
        status = sound ? Status.PLAYING : Status.PAUSED;
    }

    void pause() {
        comeback.forget();
        if (status == Status.PLAYING) {
            output.pauseGently();
            status = Status.PAUSED;
        }
    }

    void resume() {
        if (status == Status.PLAYING) {
            return;
        }
        if (status == Status.PAUSED && output.isOpen()) {
            // What JavaFX had read ahead when it was paused would be lost if it were not sought again.
            output.resumeFrom(output.heardFrame());
            status = Status.PLAYING;
        } else if (queue.turnOn()) {
            start(position, true);
        }
    }

    void stop() {
        comeback.forget();
        output.pauseGently();
        status = Status.STOPPED;
        position = Duration.ZERO;
    }

    /** Keeps the tape ahead of what is heard and follows it. */
    void tick() {
        output.tick();
        if (output.fallsAsleep()) {
            pause();
            output.sleepAfter(Optional.empty());
        }
        if (status == Status.PAUSED && comeback.due(System.nanoTime())) {
            comeback.from().ifPresent(from -> begin(from, true));
        }
        var tape = tapes.in();
        if (status != Status.PLAYING || !output.isOpen() || tape == null) {
            return;
        }
        if (!output.sounds(tape.rateHz())) {
            follow(tape, output.soundedFrame());
            lost(Trouble.Kind.SOUND_DEVICE_LOST, new Deck.NoSound("the clock of it runs wild or stands still"));
            return;
        }
        long frame = output.heardFrame();
        follow(tape, frame);
        fill();
        if (tape.recorder().tape().runsOut(frame)) {
            start(position, true);
        }
    }

    private void follow(Feed tape, long frame) {
        var recorder = tape.recorder();
        var heard = tape.hear(frame);
        if (heard == null) {
            return;
        }
        comeback.sounds(System.nanoTime());
        position = tape.placeAt(frame, heard);
        recorder.forget(frame);
        if (tape.ended() && frame >= recorder.written() + (long) (DRAIN_SECONDS * tape.rateHz())) {
            finish(tape.failures());
        }
    }

    /**
     * All that should be heard has been; where the listener wished it to stop, the next item waits to be played, and where
     * too many in a row could not be played, the first of them.
     */
    private void finish(Failures failures) {
        if (failures.areTooMany()) {
            queue.turnTo(failures.first());
            troubles.stopped(failures);
        } else if (queue.modes().stopAfter() != Modes.StopAfter.NEVER) {
            queue.next().ifPresent(queue::turnTo);
            queue.setModes(queue.modes().with(Modes.StopAfter.NEVER));
        }
        stop();
    }

    private void fill() {
        var tape = tapes.in();
        if (tape != null && output.isOpen()) {
            long heard = output.heardFrame();
            tape.recorder().settle(heard + readAhead(tape));
            write(() -> tape.fillTo(heard + ahead(tape)));
        }
    }

    /** Something that writes to the tape. */
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            lost(Trouble.Kind.DISK_FULL, e);
        }
    }

    /** Pauses where it was; resuming makes everything anew. A sound device that was lost is waited for, without a word. */
    private void lost(Trouble.Kind kind, Exception cause) {
        if (comeback.tells() || kind == Trouble.Kind.DISK_FULL) {
            troubles.say(kind, cause);
        }
        if (kind == Trouble.Kind.SOUND_DEVICE_LOST) {
            comeback.await(position, System.nanoTime());
        }
        position = comeback.from().orElse(position);
        close();
        status = queue.current().isPresent() ? Status.PAUSED : Status.STOPPED;
    }

    /** Takes the tape away; what is played from then on gets another. */
    @Override
    public void close() {
        output.close();
        try {
            tapes.close();
        } catch (IOException e) {
            troubles.say(Trouble.Kind.DISK_FULL, e);
        }
    }
}

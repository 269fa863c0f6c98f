package app.moonsong.player;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Plays a queue of files through JavaFX Media without gaps. Every method may be called from any thread and returns at
 * once; what came of it is told by {@link #state} and to the listeners.
 */
public final class Player implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("app.moonsong.player");
    /** Who shows the time counts on by himself, and the tape is written seconds ahead: each look costs, and few do. */
    private static final long TICK_MS = 200;
    /** A volume that moves in longer steps is heard to do so. */
    private static final long SMOOTH_MS = 40;
    /** Nothing moves while nothing plays; a sound device that is waited for, and the time to sleep, can wait this long. */
    private static final long REST_MS = 500;

    private static final long CLOSE_SECONDS = 3;

    /** So many of what comes next are told. */
    public static final int UPCOMING = 5;

    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(Player::thread);
    private final List<Consumer<PlayerState>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<PlayerState.Trouble>> troubles = new CopyOnWriteArrayList<>();
    private final List<PlayerState.Trouble> untold = new ArrayList<>();
    private final AtomicLong ids = new AtomicLong();
    private final Session session;
    private ScheduledFuture<?> ticking;
    private volatile PlayerState state;
    private volatile List<QueueItem> queue = List.of();
    private volatile List<QueueItem> upcoming = List.of();
    private final Edits edits;
    private volatile boolean undoable;
    private volatile boolean redoable;
    private boolean asked;

    /** Makes a player that keeps its tape in a folder, of files alone; it knows of loudness what tags say. */
    public Player(Path tapeFolder) {
        this(tapeFolder, Sources.FILES);
    }

    /** Makes a player that keeps its tape in a folder. */
    public Player(Path tapeFolder, Sources sources) {
        this(tapeFolder, sources, new Random());
    }

    Player(Path tapeFolder, Sources sources, Random lots) {
        session = new Session(tapeFolder, sources, lots, untold::add);
        edits = new Edits(session);
        state = session.state();
        ticking = turns.schedule(this::tick, TICK_MS, TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "player");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns an id that no item of this player has had. */
    public long newItemId() {
        return ids.incrementAndGet();
    }

    /** Plays a new queue from one of its items on. */
    public void play(List<QueueItem> items, int index) {
        var copy = List.copyOf(items);
        run(() -> edits.run(() -> session.play(copy, index)));
    }

    /** Takes in a queue as it was left, paused at a place of one of its items. */
    public void restore(List<QueueItem> items, int index, Duration position, Modes modes) {
        var copy = List.copyOf(items);
        run(() -> session.restore(copy, index, position, modes));
    }

    /** Adds items at the end of the queue. */
    public void add(List<QueueItem> items) {
        edit(queue -> queue.addAll(items));
    }

    /** Adds items behind the one that plays. */
    public void addNext(List<QueueItem> items) {
        edit(queue -> queue.addAll(session.queue().index() + 1, items));
    }

    /** Adds items in front of the one at a place, at the end where there is none; what plays goes on. */
    public void insert(int place, List<QueueItem> items) {
        edit(queue -> queue.addAll(Math.clamp(place, 0, queue.size()), items));
    }

    /** Removes an item; does nothing when there is none. */
    public void remove(int index) {
        edit(queue -> {
            if (index >= 0 && index < queue.size()) {
                queue.remove(index);
            }
        });
    }

    /** Removes items, wherever they are. */
    public void remove(Set<QueueItem> some) {
        edit(queue -> queue.removeIf(some::contains));
    }

    /** Puts items together, in their order, in front of that one of the others that is at a place. */
    public void gather(Set<QueueItem> some, int place) {
        edit(queue -> Moves.gather(queue, some, place));
    }

    /** Puts items together, in their order, so many places further down than the first of them is, or up. */
    public void shift(Set<QueueItem> some, int by) {
        edit(queue -> Moves.shift(queue, some, by));
    }

    /** Puts items behind the one that plays, which stays where it is; they are heard next, also where the queue is shuffled. */
    public void turnNext(Set<QueueItem> some) {
        edit(queue -> session.queue().putNext(queue, some));
    }

    /** Stops and empties the queue. */
    public void clear() {
        run(() -> edits.run(() -> {
            session.stop();
            session.edit(List::clear);
        }));
    }

    private void edit(Consumer<List<QueueItem>> change) {
        run(() -> edits.run(() -> session.edit(change)));
    }

    /** Takes back the last change of what is in the queue: an edit, or that another one was played. */
    public void undo() {
        run(edits::undo);
    }

    /** Does again what {@link #undo} took back last, until something else is changed. */
    public void redo() {
        run(edits::redo);
    }

    /** Whether a change of the queue can be taken back. */
    public boolean undoable() {
        return undoable;
    }

    /** Whether a change of the queue can be done again. */
    public boolean redoable() {
        return redoable;
    }

    public List<QueueItem> queue() {
        return queue;
    }

    /** What will be heard after the current item with nobody asking, at most {@link #UPCOMING}. */
    public List<QueueItem> upcoming() {
        return upcoming;
    }

    public void pause() {
        run(session::pause);
    }

    public void resume() {
        run(session::resume);
    }

    /** Pauses what plays, resumes what does not. */
    public void toggle() {
        run(() -> {
            if (session.state().status() == PlayerState.Status.PLAYING) {
                session.pause();
            } else {
                session.resume();
            }
        });
    }

    /** Plays the next item. */
    public void next() {
        run(() -> session.next(true));
    }

    /** Plays the item again, or the one before when this one has just begun. */
    public void previous() {
        run(() -> session.previous(true));
    }

    /** Goes to the next item; what is paused or stopped stays so. */
    public void turnToNext() {
        run(() -> session.next(false));
    }

    /** Goes to the beginning of the item, or of the one before; what is paused or stopped stays so. */
    public void turnToPrevious() {
        run(() -> session.previous(false));
    }

    /** Plays an item, wherever in the queue it is; does nothing when it is not there. */
    public void jump(QueueItem item) {
        run(() -> Optional.of(session.queue().items().indexOf(item))
                .filter(at -> at >= 0)
                .ifPresent(session::jump));
    }

    /** Goes to a place in the item. */
    public void seek(Duration position) {
        run(() -> session.seek(position));
    }

    /** Sets the volume, 0 silent to 1 full. */
    public void setVolume(double volume) {
        run(() -> session.output().setVolume(Math.clamp(volume, 0, 1)));
    }

    /** Changes in what order the queue is played and where it stops by itself. */
    public void changeModes(UnaryOperator<Modes> change) {
        run(() -> session.changeModes(change));
    }

    /** Sets how loudness is heeded; what plays goes on with it at once. */
    public void setGain(Gain gain) {
        run(() -> session.master(m -> m.with(gain)));
    }

    /** Colours the sound from here on. */
    public void setTone(Tone tone) {
        changeTone(_ -> tone);
    }

    /** Colours the sound from here on otherwise than it is. */
    public void changeTone(UnaryOperator<Tone> change) {
        run(() -> session.master(m -> m.with(change.apply(m.tone()))));
    }

    /**
     * Lets releases be heard through equalisers of their own, from their first sample to their last.
     *
     * @param curves as {@link Tone#bandsDb}, by what items name as their album
     */
    public void setCurves(Map<String, List<Double>> curves) {
        var copy = Map.copyOf(curves);
        run(() -> session.master(m -> m.with(copy)));
    }

    /** Plays faster or slower at the same pitch: {@link Tone#SLOWEST} to {@link Tone#FASTEST}, 1 as it is. */
    public void setSpeed(double speed) {
        changeTone(t -> t.withSpeed(speed));
    }

    /**
     * Lets the end of a track and the beginning of the next be heard together.
     *
     * @param time zero for never; within a release it is never
     */
    public void setCrossfade(Duration time) {
        run(() -> session.master(m -> m.with(time)));
    }

    /** Lets it grow quiet before a pause or stop and loud after it; not when the time is zero. */
    public void setFade(Duration time) {
        run(() -> session.output().setFade(time));
    }

    /** Plays a passage of the current item again and again; when it is empty, goes on. Another item ends it. */
    public void setPassage(Optional<Passage> passage) {
        run(() -> session.setPassage(passage));
    }

    /** Pauses after a time, growing quiet before it; never when it is empty. */
    public void sleepAfter(Optional<Duration> time) {
        run(() -> session.output().sleepAfter(time));
    }

    public void stop() {
        run(session::stop);
    }

    public PlayerState state() {
        return state;
    }

    /** What it does once all that was asked of it before is done; fails when it is closed. */
    public CompletableFuture<PlayerState> settled() {
        try {
            return CompletableFuture.supplyAsync(session::state, turns);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Tells a listener every change, and the position five times a second, on a thread of the player's. */
    public void onChange(Consumer<PlayerState> listener) {
        listeners.add(listener);
    }

    /** Tells a listener everything that goes wrong, once each and in order, on a thread of the player's. */
    public void onTrouble(Consumer<PlayerState.Trouble> listener) {
        troubles.add(listener);
    }

    private void run(Runnable command) {
        turns.execute(() -> {
            command.run();
            asked = true;
            tell();
            if (ticking.getDelay(TimeUnit.MILLISECONDS) > untilTick()) {
                ticking.cancel(false);
                tickLater();
            }
        });
    }

    private void tickLater() {
        try {
            ticking = turns.schedule(this::tick, untilTick(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException closing) {
            LOG.log(Level.TRACE, "no more looks: the player is closed", closing);
        }
    }

    private long untilTick() {
        if (session.output().isFading()) {
            return SMOOTH_MS;
        }
        return state.status() == PlayerState.Status.PLAYING ? TICK_MS : REST_MS;
    }

    private void tick() {
        try {
            session.tick();
        } catch (RuntimeException e) {
            // A task that throws is never run again, and the music would stand still without a word.
            LOG.log(Level.ERROR, "the player stumbled", e);
        }
        tell();
        tickLater();
    }

    private void tell() {
        var now = session.state();
        queue = session.queue().items();
        undoable = edits.any();
        redoable = edits.anyUndone();
        if (asked || !now.at(state.position()).equals(state)) {
            upcoming = session.queue().upcoming(UPCOMING);
        }
        // The state does not tell of all that a command can change: the queue has an order too.
        if (asked || !now.equals(state)) {
            asked = false;
            state = now;
            listeners.forEach(l -> l.accept(now));
        }
        // After the state, so that who hears of a trouble sees what has become of the playing.
        untold.forEach(trouble -> troubles.forEach(t -> t.accept(trouble)));
        untold.clear();
    }

    @Override
    public void close() {
        turns.execute(() -> {
            ticking.cancel(false);
            session.close();
        });
        turns.shutdown();
        try {
            if (!turns.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                turns.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package app.moonsong.desktop.model;

import app.moonsong.library.LeftQueue;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.Passage;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import app.moonsong.resume.Keeper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** What plays now and next, and the commands to it. */
public final class Playing {
    private final Player player;
    private Optional<Mark> passageFrom = Optional.empty();
    private final Background background;
    private final ReadOnlyObjectWrapper<PlayerState> state;
    private final ReadOnlyObjectWrapper<Optional<QueueItem>> item;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ObservableList<QueueItem> queue = FXCollections.observableArrayList();
    private final ObservableList<QueueItem> upcoming = FXCollections.observableArrayList();
    private long arrivedNanos = System.nanoTime();
    private final AtomicReference<Optional<Seen>> unseen = new AtomicReference<>(Optional.empty());
    private Optional<Seen> passedOn = Optional.empty();

    Playing(Player player, Background background) {
        this.player = player;
        this.background = background;
        this.state = new ReadOnlyObjectWrapper<>(player.state());
        this.item = new ReadOnlyObjectWrapper<>(state.get().current());
        queue.setAll(player.queue());
        upcoming.setAll(player.upcoming());
        player.onChange(s -> arrive(Seen.of(s, player)));
    }

    public ReadOnlyObjectProperty<PlayerState> state() {
        return state.getReadOnlyProperty();
    }

    public ObservableList<QueueItem> queue() {
        return FXCollections.unmodifiableObservableList(queue);
    }

    /** What will be heard next, as shuffling and repeating have it; at most {@link Player#UPCOMING}. */
    public ObservableList<QueueItem> upcoming() {
        return FXCollections.unmodifiableObservableList(upcoming);
    }

    /** Whether a change of the queue can be taken back. */
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether a change of the queue that was taken back can be done again. */
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /** Takes back the last change of the queue, also that it was replaced by another. */
    public void undo() {
        tell(Player::undo);
    }

    /** Does again what was taken back last. */
    public void redo() {
        tell(Player::redo);
    }

    public Optional<QueueItem> current() {
        return state.get().current();
    }

    /** The same as a property: changes only when another item is played, not as the time goes. */
    public ReadOnlyObjectProperty<Optional<QueueItem>> item() {
        return item.getReadOnlyProperty();
    }

    /** Where the sound is at this moment; the state tells it a few times a second only. */
    public Duration at() {
        var now = state.get();
        long passed = Math.round((System.nanoTime() - arrivedNanos) * now.speed());
        return sounding() ? now.position().plusNanos(passed) : now.position();
    }

    /** Whether sound comes out. */
    public boolean sounding() {
        return state.get().status() == PlayerState.Status.PLAYING;
    }

    public void play(List<QueueItem> items, int index) {
        if (!items.isEmpty()) {
            tell(p -> p.play(items, index));
        }
    }

    /** Plays things in an order drawn by lot. */
    public void playShuffled(List<QueueItem> items) {
        if (!items.isEmpty()) {
            int first = ThreadLocalRandom.current().nextInt(items.size());
            tell(p -> {
                p.changeModes(m -> m.with(Shuffle.TRACKS));
                p.play(items, first);
            });
        }
    }

    /** Stands paused where the listener left it. */
    void restore(LeftQueue left) {
        tell(p -> Keeper.restore(left, p));
    }

    public void add(List<QueueItem> items) {
        tell(p -> p.add(items));
    }

    public void addNext(List<QueueItem> items) {
        tell(p -> p.addNext(items));
    }

    /** Plays an item at once from a place on; the queue stays around it. */
    public void playNow(QueueItem what, Duration from) {
        tell(p -> {
            if (p.state().current().map(QueueItem::path).equals(Optional.of(what.path()))) {
                p.resume();
            } else {
                p.addNext(List.of(what));
                p.next();
            }
            p.seek(from);
        });
    }

    /** Puts items in front of the one at a place; at the end where there is none. */
    void insert(int place, List<QueueItem> items) {
        if (!items.isEmpty()) {
            tell(p -> p.insert(place, items));
        }
    }

    public void toggle() {
        tell(Player::toggle);
    }

    public void next() {
        tell(Player::next);
    }

    public void previous() {
        tell(Player::previous);
    }

    public void jump(QueueItem item) {
        tell(p -> p.jump(item));
    }

    public void remove(Set<QueueItem> some) {
        tell(p -> p.remove(some));
    }

    /** Puts items together in front of what then is at a place. */
    public void gather(Set<QueueItem> some, int place) {
        tell(p -> p.gather(some, place));
    }

    /** Puts items together, so many places further down. */
    public void shift(Set<QueueItem> some, int by) {
        tell(p -> p.shift(some, by));
    }

    /** Puts items of the queue behind the one that plays. */
    public void turnNext(Set<QueueItem> some) {
        tell(p -> p.turnNext(some));
    }

    public void clear() {
        tell(Player::clear);
    }

    public void seek(Duration to) {
        tell(p -> p.seek(to));
    }

    /** Moves in the current item by so much; stays within it. */
    public void skip(Duration by) {
        if (current().isPresent()) {
            var to = at().plus(by);
            seek(to.isNegative() ? Duration.ZERO : to);
        }
    }

    /** Shuffles nothing, tracks, releases, and nothing again. */
    public void nextShuffle() {
        tell(p -> p.changeModes(m -> m.with(m.shuffle().following())));
    }

    /** Repeats nothing, all, one, and nothing again. */
    public void nextRepeat() {
        tell(p -> p.changeModes(m -> m.with(m.repeat().following())));
    }

    public void stopAfter(StopAfter stop) {
        tell(p -> p.changeModes(m -> m.with(stop)));
    }

    /** Pauses after a time; never when it is empty. */
    public void sleepAfter(Optional<Duration> time) {
        tell(p -> p.sleepAfter(time));
    }

    public void sound(SoundSettings sound) {
        tell(p -> {
            p.setGain(sound.gain());
            p.setCrossfade(sound.crossfade());
            p.setFade(sound.fade());
            p.setTone(sound.tone());
        });
    }

    void curves(Map<String, List<Double>> curves) {
        tell(p -> p.setCurves(curves));
    }

    /** Where a passage to be repeated begins, if the listener has said so; it ends where {@link #endPassage} is told. */
    public void beginPassage() {
        passageFrom = current().map(i -> new Mark(i, at()));
    }

    /** Repeats from where the passage was begun, else from the beginning of the item, to here. */
    public void endPassage() {
        var to = at();
        current().ifPresent(item -> {
            var from =
                    passageFrom.filter(m -> m.item().equals(item)).map(Mark::at).orElse(Duration.ZERO);
            if (to.minus(from).compareTo(Passage.SHORTEST) >= 0) {
                tell(p -> p.setPassage(Optional.of(new Passage(item, from, to))));
            }
        });
    }

    /** Repeats no passage any more. */
    public void leavePassage() {
        passageFrom = Optional.empty();
        tell(p -> p.setPassage(Optional.empty()));
    }

    private record Mark(QueueItem item, Duration at) {}

    public void volume(double volume) {
        tell(p -> p.setVolume(Math.clamp(volume, 0, 1)));
    }

    long newItemId() {
        return player.newItemId();
    }

    private void tell(Consumer<Player> command) {
        background.inOrder(() -> command.accept(player));
    }

    /** States come faster than the screen needs: only the newest is shown, and one showing waits at a time. */
    private void arrive(Seen seen) {
        if (passedOn.filter(seen::isForeseenBy).isPresent()) {
            return;
        }
        passedOn = Optional.of(seen);
        if (unseen.getAndSet(Optional.of(seen)).isEmpty()) {
            background.show(() -> unseen.getAndSet(Optional.empty()).ifPresent(this::take));
        }
    }

    private void take(Seen seen) {
        if (!queue.equals(seen.queue())) {
            queue.setAll(seen.queue());
        }
        if (!upcoming.equals(seen.upcoming())) {
            upcoming.setAll(seen.upcoming());
        }
        arrivedNanos = seen.atNanos();
        undoable.set(seen.undoable());
        redoable.set(seen.redoable());
        state.set(seen.state());
        if (!item.get().equals(seen.state().current())) {
            item.set(seen.state().current());
        }
    }

    /** How the player stood at a moment. */
    record Seen(
            PlayerState state,
            List<QueueItem> queue,
            List<QueueItem> upcoming,
            boolean undoable,
            boolean redoable,
            long atNanos) {
        /** So long a window goes by what it has seen. */
        private static final long FORESEEN_NANOS = 190_000_000L;
        /** The sound's own clock moves in steps. */
        private static final Duration STEP = Duration.ofMillis(250);

        static Seen of(PlayerState state, Player player) {
            return new Seen(
                    state, player.queue(), player.upcoming(), player.undoable(), player.redoable(), System.nanoTime());
        }

        /** Whether nothing but the time has gone on since an earlier moment, and not for long. */
        boolean isForeseenBy(Seen before) {
            long passed = atNanos - before.atNanos;
            var expected = before.state.position().plusNanos(Math.round(passed * state.speed()));
            return passed < FORESEEN_NANOS
                    && state.status() == PlayerState.Status.PLAYING
                    && state.position().minus(expected).abs().compareTo(STEP) < 0
                    && state.at(before.state.position()).equals(before.state)
                    && undoable == before.undoable
                    && redoable == before.redoable
                    && queue.equals(before.queue)
                    && upcoming.equals(before.upcoming);
        }
    }
}

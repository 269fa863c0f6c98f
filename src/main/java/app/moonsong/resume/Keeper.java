package app.moonsong.resume;

import app.moonsong.library.LeftQueue;
import app.moonsong.library.Library;
import app.moonsong.library.LibraryException;
import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Passage;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** Keeps the queue of a player, its place, modes, volume, speed and passage, and gives them to another one. Used by one thread. */
public final class Keeper {
    private static final System.Logger LOG = System.getLogger("app.moonsong.resume");
    /** With what it takes until a place is heard, told and written, a process that is killed loses less than a second. */
    private static final Duration OFTEN = Duration.ofMillis(500);

    private final Library library;
    private final LeftQueue.By by;
    private final Executor writing;
    private List<QueueItem> keptQueue = List.of();
    private Optional<LeftQueue.On> kept = Optional.empty();

    /**
     * Makes one for a player.
     *
     * @param by which player it is
     * @param writing writes to the library, one thing after the other
     */
    public Keeper(Library library, LeftQueue.By by, Executor writing) {
        this.library = library;
        this.by = by;
        this.writing = writing;
    }

    /** Makes a player stand, paused and without a sound, as it was left. */
    public static void restore(LeftQueue left, Player player) {
        var items = left.entries().stream()
                .map(e -> new QueueItem(player.newItemId(), e.path(), e.title(), e.artist(), e.album(), e.length()))
                .toList();
        int place = left.on().place();
        player.restore(items, place, left.on().position(), modes(left.on()));
        left.on()
                .passage()
                .filter(_ -> place >= 0 && place < items.size())
                .ifPresent(p -> player.setPassage(Optional.of(new Passage(items.get(place), p.from(), p.to()))));
    }

    /** The modes that were left. */
    public static Modes modes(LeftQueue.On on) {
        return Modes.PLAIN.with(Repeat.valueOf(on.repeat())).with(Shuffle.valueOf(on.shuffle()));
    }

    /** Keeps what has changed since the last look; nothing before there was anything to play, so that what was left stays. */
    public void look(PlayerState state, List<QueueItem> queue) {
        var on = on(state);
        if (!keptQueue.equals(queue)) {
            keptQueue = List.copyOf(queue);
            var entries = keptQueue.stream().map(Keeper::entry).toList();
            write(() -> library.leave(by, new LeftQueue(entries, on)));
        } else if (kept.isPresent() && !near(kept.get(), on)) {
            write(() -> library.leave(by, on));
        } else {
            return;
        }
        kept = Optional.of(on);
    }

    /** The music goes on where the library cannot be written. */
    private void write(Runnable work) {
        writing.execute(() -> {
            try {
                work.run();
            } catch (LibraryException e) {
                LOG.log(Level.WARNING, "where the playing is cannot be kept", e);
            }
        });
    }

    /** Whether it is not worth writing. */
    private static boolean near(LeftQueue.On kept, LeftQueue.On now) {
        var gone = now.position().minus(kept.position()).abs();
        return gone.compareTo(OFTEN) < 0 && kept.equals(now.at(kept.position()));
    }

    private static LeftQueue.On on(PlayerState s) {
        return new LeftQueue.On(
                s.index(),
                s.position(),
                s.volume(),
                s.speed(),
                s.modes().repeat().name(),
                s.modes().shuffle().name(),
                s.passage().map(p -> new LeftQueue.Passage(p.from(), p.to())));
    }

    private static LeftQueue.Entry entry(QueueItem i) {
        return new LeftQueue.Entry(i.path(), i.title(), i.artist(), i.album(), i.length());
    }
}

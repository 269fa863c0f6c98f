package app.moonsong.player;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Edits of the queue, the last of which can be taken back, and done again. Used by the thread that the session is used by. */
final class Edits {
    private static final int MOST = 50;

    private final Session session;
    private final Deque<Moment> done = new ArrayDeque<>();
    private final Deque<Moment> undone = new ArrayDeque<>();

    Edits(Session session) {
        this.session = session;
    }

    /** How the queue stood, in which order it came, and what was on. */
    private record Moment(List<QueueItem> items, List<QueueItem> round, PlayerState state) {}

    private Moment now() {
        return new Moment(session.queue().items(), session.queue().round(), session.state());
    }

    /** Does an edit; one that changes nothing is not kept. */
    void run(Runnable edit) {
        var before = now();
        edit.run();
        if (!before.items().isEmpty() && !before.items().equals(session.queue().items())) {
            done.push(before);
            undone.clear();
            if (done.size() > MOST) {
                done.removeLast();
            }
        }
    }

    boolean any() {
        return !done.isEmpty();
    }

    boolean anyUndone() {
        return !undone.isEmpty();
    }

    /** Takes the last edit back. */
    void undo() {
        turn(done, undone);
    }

    /** Does again what was taken back last. */
    void redo() {
        turn(undone, done);
    }

    private void turn(Deque<Moment> from, Deque<Moment> to) {
        if (!from.isEmpty()) {
            to.push(now());
            goTo(from.pop());
        }
    }

    /**
     * What sounds plays on, undisturbed, if it was in the queue then, too. What does not gives its place back to what the
     * edit took out.
     */
    private void goTo(Moment moment) {
        var was = moment.state();
        var now = session.state();
        boolean stays = now.current().filter(moment.items()::contains).isPresent();
        boolean tookOut =
                was.current().filter(i -> !session.queue().items().contains(i)).isPresent();
        if (stays && (now.status() == PlayerState.Status.PLAYING || !tookOut)) {
            var queue = session.queue();
            var round = was.modes().shuffle() == now.modes().shuffle() ? moment.round() : queue.round();
            session.edit(items -> queue.recall(items, moment.items(), round));
            return;
        }
        session.restore(
                moment.items(), was.index(), was.position(), session.state().modes());
        // Who has paused since wants no music now.
        if (was.status() == PlayerState.Status.PLAYING && now.status() != PlayerState.Status.PAUSED) {
            session.resume();
        }
    }
}

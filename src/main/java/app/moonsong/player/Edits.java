package app.moonsong.player;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Edits of the queue, the last of which can be taken back. Used by the thread that the session is used by. */
final class Edits {
    private static final int MOST = 50;

    private final Session session;
    private final Deque<Before> done = new ArrayDeque<>();

    Edits(Session session) {
        this.session = session;
    }

    private record Before(List<QueueItem> items, PlayerState state) {}

    /** Does an edit; one that changes nothing is not kept. */
    void run(Runnable edit) {
        var before = new Before(session.queue(), session.state());
        edit.run();
        if (!before.items().isEmpty() && !before.items().equals(session.queue())) {
            done.push(before);
            if (done.size() > MOST) {
                done.removeLast();
            }
        }
    }

    boolean any() {
        return !done.isEmpty();
    }

    /** Takes the last edit back. What is on plays on, undisturbed, if it was in the queue before, too. */
    void undo() {
        if (done.isEmpty()) {
            return;
        }
        var before = done.pop();
        var was = before.state();
        if (session.state().current().filter(before.items()::contains).isPresent()) {
            session.edit(items -> {
                items.clear();
                items.addAll(before.items());
            });
            return;
        }
        session.restore(
                before.items(), was.index(), was.position(), session.state().modes());
        if (was.status() == PlayerState.Status.PLAYING) {
            session.resume();
        }
    }
}

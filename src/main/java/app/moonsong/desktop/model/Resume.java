package app.moonsong.desktop.model;

import app.moonsong.library.LeftQueue;
import app.moonsong.library.Library;
import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps the queue and its place, so that the next start goes on where the last one was, however it ended. */
public final class Resume {
    private static final Duration OFTEN = Duration.ofSeconds(1);

    private final Library library;
    private final Playing playing;
    private final Background background;
    private List<QueueItem> keptQueue = List.of();
    private Optional<LeftQueue.On> kept = Optional.empty();

    public Resume(Library library, Playing playing, Background background) {
        this.library = library;
        this.playing = playing;
        this.background = background;
    }

    /** Takes up what was left, and keeps every change from then on. */
    public void takeUp() {
        background.fetch(library::leftQueue, left -> {
            if (playing.queue().isEmpty() && !left.entries().isEmpty()) {
                playing.restore(left);
            }
            begin();
        });
    }

    /** Keeps every change from now on. */
    public void begin() {
        kept = Optional.of(on(playing.state().get()));
        playing.state().subscribe(this::keep);
    }

    private void keep(PlayerState state) {
        var on = on(state);
        var queue = playing.queue();
        if (!keptQueue.equals(queue)) {
            keptQueue = List.copyOf(queue);
            var entries = keptQueue.stream().map(Resume::entry).toList();
            background.inOrder(() -> library.leave(new LeftQueue(entries, on)));
        } else if (kept.filter(k -> near(k, on)).isEmpty()) {
            background.inOrder(() -> library.leave(on));
        } else {
            return;
        }
        kept = Optional.of(on);
    }

    /** Whether it is not worth writing. */
    private static boolean near(LeftQueue.On kept, LeftQueue.On now) {
        var gone = now.position().minus(kept.position()).abs();
        return gone.compareTo(OFTEN) < 0
                && kept.equals(new LeftQueue.On(now.place(), kept.position(), now.repeat(), now.shuffle()));
    }

    private static LeftQueue.On on(PlayerState s) {
        return new LeftQueue.On(
                s.index(),
                s.position(),
                s.modes().repeat().name(),
                s.modes().shuffle().name());
    }

    private static LeftQueue.Entry entry(QueueItem i) {
        return new LeftQueue.Entry(i.path(), i.title(), i.artist(), i.album(), i.length());
    }

    static Modes modes(LeftQueue.On on) {
        return Modes.PLAIN.with(Repeat.valueOf(on.repeat())).with(Shuffle.valueOf(on.shuffle()));
    }
}

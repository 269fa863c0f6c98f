package app.moonsong.player;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Notices what is truly heard: not what is only passed over. It is told of every state, by one thread at a time. */
public final class Attention implements Consumer<PlayerState> {
    private static final Duration ENOUGH = Duration.ofSeconds(10);
    /** States come ten times a second; a longer way than this was not heard but leapt over. */
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Consumer<QueueItem> told;
    private Optional<QueueItem> item = Optional.empty();
    private Duration at = Duration.ZERO;
    private Duration heard = Duration.ZERO;
    private boolean done;

    /** Tells of an item once for each time that ten seconds of it, or half of it, were heard. */
    public Attention(Consumer<QueueItem> told) {
        this.told = told;
    }

    @Override
    public void accept(PlayerState state) {
        boolean again = done && state.position().compareTo(STEP) < 0 && at.compareTo(STEP) > 0;
        if (!state.current().equals(item) || again) {
            item = state.current();
            at = state.position();
            heard = Duration.ZERO;
            done = false;
        }
        var way = state.position().minus(at);
        at = state.position();
        if (!way.isNegative() && way.compareTo(STEP) < 0) {
            heard = heard.plus(way);
        }
        if (!done && !heard.isZero() && heard.compareTo(enough(state.length())) >= 0) {
            done = true;
            item.ifPresent(told);
        }
    }

    private static Duration enough(Duration length) {
        var half = length.dividedBy(2);
        return length.isZero() || half.compareTo(ENOUGH) > 0 ? ENOUGH : half;
    }
}

package app.moonsong.remote;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.Passage;
import app.moonsong.player.Player;
import app.moonsong.player.PlayerState;
import app.moonsong.player.Preset;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does what other processes ask of the one that plays. */
public final class Obeying implements Function<Request, PlayerState> {
    private static final double PERCENT = 100;
    /** Who asks is not kept waiting for a sound device that does not answer. */
    private static final long ANSWER_SECONDS = 1;

    private final Player player;
    private final Host host;

    public Obeying(Player player, Host host) {
        this.player = player;
        this.host = host;
    }

    /** Returns what the player does once the request is done, or as yet when that takes longer than a second. */
    @Override
    public PlayerState apply(Request request) {
        var state = player.state();
        switch (request.action()) {
            case STATUS -> {
                return state;
            }
            case PLAY -> player.resume();
            case PAUSE -> player.pause();
            case TOGGLE -> player.toggle();
            case NEXT -> player.next();
            case PREVIOUS -> player.previous();
            case SEEK -> player.seek(Duration.ofMillis(request.amount()));
            case SKIP -> player.seek(notBefore(state.position().plusMillis(request.amount())));
            case VOLUME -> player.setVolume(request.amount() / PERCENT);
            case LOUDER -> player.setVolume(state.volume() + request.amount() / PERCENT);
            case SPEED -> player.setSpeed(request.amount() / PERCENT);
            case CROSSFADE -> host.crossfade().accept(Duration.ofMillis(request.amount()));
            case BALANCE -> host.tone().accept(t -> t.withBalance(request.amount() / PERCENT));
            case MONO -> host.tone().accept(t -> t.withMono(request.amount() != 0));
            case PRESET ->
                host.tone()
                        .accept(t -> t.withBands(one(Preset.values(), request).bandsDb()));
            case SHUFFLE -> player.changeModes(m -> m.with(one(Shuffle.values(), request)));
            case REPEAT -> player.changeModes(m -> m.with(one(Repeat.values(), request)));
            case STOP_AFTER -> player.changeModes(m -> m.with(one(StopAfter.values(), request)));
            case SLEEP ->
                player.sleepAfter(
                        Optional.of(Duration.ofMillis(request.amount())).filter(Duration::isPositive));
            case PASSAGE -> repeat(request);
            case UNDO -> player.undo();
            case REDO -> player.redo();
            case OPEN -> open(request);
            case LOOK_AGAIN -> host.lookAgain().run();
            case QUIT -> host.quit().run();
        }
        return settled();
    }

    private PlayerState settled() {
        try {
            return player.settled().orTimeout(ANSWER_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            return player.state();
        }
    }

    /** A passage that what plays does not have changes nothing; one beyond its end is repeated to there. */
    private void repeat(Request request) {
        var from = Duration.ofMillis(request.amount());
        var to = Duration.ofMillis(request.until());
        if (to.isZero()) {
            player.setPassage(Optional.empty());
            return;
        }
        var now = settled();
        boolean unknown = now.length().isZero();
        var end = unknown || to.compareTo(now.length()) < 0 ? to : now.length();
        if (end.minus(from).compareTo(Passage.SHORTEST) >= 0) {
            now.current().ifPresent(item -> player.setPassage(Optional.of(new Passage(item, from, end))));
        }
    }

    private void open(Request request) {
        if (!request.files().isEmpty()) {
            host.open().accept(request.files());
        }
        host.raise().ifPresent(Runnable::run);
    }

    private static <T> T one(T[] kinds, Request request) {
        return kinds[Math.clamp(request.amount(), 0, kinds.length - 1)];
    }

    private static Duration notBefore(Duration at) {
        return at.isNegative() ? Duration.ZERO : at;
    }
}

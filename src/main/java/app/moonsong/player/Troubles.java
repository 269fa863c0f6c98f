package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.player.PlayerState.Trouble;
import java.util.Optional;
import java.util.function.Consumer;

/** What goes wrong, told with its kind. */
final class Troubles {
    private final Consumer<Trouble> told;

    Troubles(Consumer<Trouble> told) {
        this.told = told;
    }

    /** A file cannot be played, or is no longer there. */
    void unreadable(QueueItem item, DecodeException e) {
        told.accept(new Trouble(
                e.isMissing() ? Trouble.Kind.FILE_VANISHED : Trouble.Kind.FILE_UNREADABLE,
                Optional.of(item),
                String.valueOf(e.getMessage())));
    }

    void say(Trouble.Kind kind, Exception cause) {
        told.accept(new Trouble(kind, Optional.empty(), String.valueOf(cause.getMessage())));
    }
}

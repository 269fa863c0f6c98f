package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.player.PlayerState.Trouble;
import java.nio.file.Files;
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
        boolean there = Files.isRegularFile(item.path());
        told.accept(new Trouble(
                there ? Trouble.Kind.FILE_UNREADABLE : Trouble.Kind.FILE_VANISHED,
                Optional.of(item),
                String.valueOf(e.getMessage())));
    }

    void say(Trouble.Kind kind, Exception cause) {
        told.accept(new Trouble(kind, Optional.empty(), String.valueOf(cause.getMessage())));
    }
}

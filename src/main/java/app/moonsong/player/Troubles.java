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

    /** A file cannot be played, is no longer there, or ends sooner than it says. */
    void unreadable(QueueItem item, DecodeException e) {
        told.accept(new Trouble(
                switch (e.kind()) {
                    case UNREADABLE -> Trouble.Kind.FILE_UNREADABLE;
                    case MISSING -> Trouble.Kind.FILE_VANISHED;
                    case CUT_SHORT -> Trouble.Kind.FILE_CUT_SHORT;
                },
                Optional.of(item),
                Optional.of(item.path()),
                String.valueOf(e.getMessage())));
    }

    /** So many could not be played that it stopped; each of them is told of already. */
    void stopped(Failures failures) {
        var folder = failures.folder();
        var kind = folder.isPresent() ? Trouble.Kind.FOLDER_UNREADABLE : Trouble.Kind.FILES_UNREADABLE;
        told.accept(new Trouble(kind, Optional.empty(), folder, ""));
    }

    void say(Trouble.Kind kind, Exception cause) {
        told.accept(new Trouble(kind, Optional.empty(), Optional.empty(), String.valueOf(cause.getMessage())));
    }
}

package app.moonsong.desktop.model;

import app.moonsong.library.LibraryException;
import app.moonsong.player.PlayerState;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says in words what went wrong: the file and the remedy to the listener, the rest to the log. */
public final class Troubles implements Consumer<Exception> {
    private static final System.Logger LOG = System.getLogger("app.moonsong.desktop");

    private final Supplier<Text> text;
    private final Notices notices;
    /** What was said of a sound device that is not there. */
    private String silent = "";

    public Troubles(Supplier<Text> text, Notices notices) {
        this.text = text;
        this.notices = notices;
    }

    @Override
    public void accept(Exception failure) {
        LOG.log(Level.ERROR, "a work of the window failed", failure);
        notices.trouble(sentence(failure));
    }

    /** Says what the player stumbled over. */
    public void accept(PlayerState.Trouble trouble) {
        var file = trouble.path().map(Path::toString).orElse("");
        LOG.log(Level.WARNING, trouble.kind() + " " + file + " " + trouble.detail());
        var sentence = text.get().get(Text.key(trouble.kind()), file);
        notices.trouble(sentence);
        switch (trouble.kind()) {
            case NO_SOUND_DEVICE, SOUND_DEVICE_LOST -> silent = sentence;
            default -> {}
        }
    }

    /** It sounds: what was said of a sound device that is not there is true no more. */
    public void sounds() {
        if (notices.now().get().filter(n -> n.sentence().equals(silent)).isPresent()) {
            notices.clear();
        }
    }

    private String sentence(Exception failure) {
        return failure instanceof LibraryException e
                ? text.get().get(key(e.kind()), e.path(), detail(e))
                : text.get().get("failed.other", detail(failure));
    }

    private static String key(LibraryException.Kind kind) {
        return switch (kind) {
            case LOCKED -> "failed.locked";
            case DISK_FULL -> "failed.full";
            case CANNOT_OPEN -> "failed.closed";
            case NOT_A_DATABASE -> "failed.damaged";
            case NEWER_SCHEMA -> "failed.newer";
            case FAILED -> "failed.library";
        };
    }

    private static String detail(Exception e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}

package app.moonsong.desktop.model;

import app.moonsong.library.LibraryException;
import app.moonsong.player.PlayerState;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Says in words what went wrong: the file and the remedy to the listener, the rest to the log. */
public final class Troubles implements Consumer<Exception> {
    private static final System.Logger LOG = System.getLogger("app.moonsong.desktop");

    /** So long it has sounded before it is taken to: a device that is gone may seem to play for a moment. */
    private static final Duration SOUNDED = Duration.ofSeconds(1);
    /** So many files the listener can read of at once. */
    private static final int MOST_FILES = 4;

    private final Supplier<Text> text;
    private final Notices notices;
    /** What was said of what keeps it from sounding. */
    private String silent = "";
    /** Where it began to play. */
    private Optional<PlayerState> began = Optional.empty();
    /** What was said of files, one after the other, and is still to be read. */
    private String ofFiles = "";

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
        switch (trouble.kind()) {
            case NO_SOUND_DEVICE, SOUND_DEVICE_LOST, DISK_FULL -> {
                silent = sentence;
                notices.trouble(sentence);
            }
            case FILE_VANISHED, FILE_UNREADABLE, FILE_CUT_SHORT -> {
                ofFiles = isShown(ofFiles) ? last(ofFiles, sentence) : sentence;
                notices.trouble(ofFiles);
            }
            case FILES_UNREADABLE, FOLDER_UNREADABLE -> notices.trouble(sentence);
        }
    }

    private boolean isShown(String sentence) {
        return notices.now().get().filter(n -> n.sentence().equals(sentence)).isPresent();
    }

    /** The last of what was said of files, a line each; what is said already is not said again. */
    private static String last(String before, String sentence) {
        var lines =
                Stream.concat(before.lines(), Stream.of(sentence)).distinct().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_FILES), lines.size()));
    }

    /** Once it sounds, what was said of a sound device that is not there, or of a full disk, is true no more. */
    public void follow(PlayerState state) {
        if (state.status() != PlayerState.Status.PLAYING) {
            began = Optional.empty();
        } else if (began.filter(b -> b.current().equals(state.current())).isEmpty()) {
            began = Optional.of(state);
        } else if (state.position().minus(began.get().position()).compareTo(SOUNDED) >= 0 && isShown(silent)) {
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

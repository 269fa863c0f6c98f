package app.moonsong.player;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.util.Duration;

/** The JavaFX media player that a tape lies in. */
final class Deck implements AutoCloseable {
    private static final long READY_SECONDS = 4;
    private static final long LETTING_GO_MS = 500;

    private final Tape tape;
    private final MediaPlayer media;

    /** The sound system could not be had. */
    static final class NoSound extends Exception {
        private static final long serialVersionUID = 1L;

        NoSound(String message) {
            super(message);
        }
    }

    /** Puts a tape in and waits until it can play. */
    Deck(Tape tape) throws NoSound {
        startToolkit();
        this.tape = tape;
        try {
            media = new MediaPlayer(new Media(tape.file().toUri().toString()));
        } catch (MediaException e) {
            throw new NoSound(String.valueOf(e.getMessage()));
        }
        try {
            awaitReady();
        } catch (NoSound e) {
            close();
            throw e;
        }
    }

    private void awaitReady() throws NoSound {
        var ready = new CountDownLatch(1);
        var failure = new AtomicReference<MediaException>();
        media.setOnError(() -> {
            failure.set(media.getError());
            ready.countDown();
        });
        media.setOnReady(ready::countDown);
        if (media.getStatus() == MediaPlayer.Status.READY) {
            ready.countDown();
        }
        try {
            if (!ready.await(READY_SECONDS, TimeUnit.SECONDS)) {
                throw new NoSound("the sound system does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoSound("interrupted");
        }
        var error = failure.get();
        if (error != null) {
            throw new NoSound(String.valueOf(error.getMessage()));
        }
    }

    private static void startToolkit() throws NoSound {
        if (isEnding()) {
            throw new NoSound("the process ends");
        }
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException running) {
            return;
        } catch (UnsupportedOperationException e) {
            throw new NoSound(String.valueOf(e.getMessage()));
        }
    }

    /** Whether the process ends: JavaFX would print what a programmer reads if it were started then. */
    private static boolean isEnding() {
        var nothing = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(nothing);
            return !Runtime.getRuntime().removeShutdownHook(nothing);
        } catch (IllegalStateException ending) {
            return true;
        }
    }

    void play() {
        media.play();
    }

    /** Plays on from a frame; what JavaFX has read ahead is thrown away. */
    void playFrom(long frame) {
        seek(frame);
        media.play();
    }

    void pause() {
        media.pause();
    }

    void seek(long frame) {
        media.seek(Duration.seconds((double) frame / tape.rateHz()));
    }

    void setVolume(double volume) {
        media.setVolume(volume);
    }

    /** Where the tape is heard, in frames; moves ten times a second. */
    long frame() {
        return Math.round(media.getCurrentTime().toSeconds() * tape.rateHz());
    }

    /** Lets go of the sound system; one that does not answer is not waited for, and let go of when it does. */
    @Override
    public void close() {
        try {
            Thread.ofPlatform().daemon().name("deck").start(media::dispose).join(LETTING_GO_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

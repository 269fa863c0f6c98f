package app.moonsong.player;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The way from the tape to the ear: the deck, how loud it plays, and whether it still sounds. Used by one thread. */
final class Output implements AutoCloseable {
    private final Watch watch = new Watch();
    private final Sleep sleep = new Sleep();
    private final Fade fade = new Fade();
    private @Nullable Deck deck;
    private double volume = 1;
    /** Where the sound was when it began to grow quiet for a pause. */
    private OptionalLong left = OptionalLong.empty();

    /** Whether a tape lies in the deck. */
    boolean isOpen() {
        return deck != null;
    }

    double volume() {
        return volume;
    }

    Sleep sleep() {
        return sleep;
    }

    /** Sets how long it grows loud when it begins, and quiet before it pauses. */
    void setFade(Duration to) {
        fade.setLength(to);
    }

    /** Puts a tape in unless it lies there already, and goes to a frame of it. */
    void open(Tape tape, long frame) throws Deck.NoSound {
        if (deck == null) {
            deck = new Deck(tape);
        }
        endFade();
        left = OptionalLong.empty();
        adjust();
        deck().seek(frame);
        watch.expect(frame, System.nanoTime());
    }

    void play() {
        fadeIn();
        deck().play();
    }

    /** Plays on from a frame; what JavaFX has read ahead is thrown away. */
    void playFrom(long frame) {
        left = OptionalLong.empty();
        deck().playFrom(frame);
        watch.expect(frame, System.nanoTime());
    }

    void pause() {
        fade.end();
        if (deck != null) {
            deck.pause();
        }
    }

    /** Goes on from a frame after a pause; what still grows quiet before the pause goes on as it is. */
    void resumeFrom(long frame) {
        boolean sounds = fade.isOut();
        fadeIn();
        if (sounds) {
            left = OptionalLong.empty();
        } else {
            playFrom(frame);
        }
    }

    /** Pauses after it has grown quiet; at once where that is not wanted. */
    void pauseGently() {
        if (deck == null || !fade.out(System.nanoTime())) {
            pause();
        } else {
            left = OptionalLong.of(heardFrame());
        }
    }

    private void fadeIn() {
        fade.in(System.nanoTime());
        adjust();
    }

    /** What grows quiet is silent at once. */
    private void endFade() {
        if (fade.isOut()) {
            pause();
        }
    }

    /** Whether it grows louder or quieter. */
    boolean isFading() {
        return fade.isOn() || sleep.near(System.nanoTime());
    }

    /** Grows louder or quieter, if it does. */
    void tick() {
        long now = System.nanoTime();
        if (fade.over(now)) {
            boolean out = fade.isOut();
            fade.end();
            if (out) {
                pause();
            }
            adjust();
        } else if (fade.isOn()) {
            adjust();
        }
    }

    /** Where the sound is, a frame of the tape; until JavaFX has gone where it was sent, there. */
    long heardFrame() {
        return left.orElseGet(() -> Math.max(deck().frame(), watch.expected()));
    }

    /** Whether the sound device still takes what is played. */
    boolean sounds(int rateHz) {
        return watch.sound(deck().frame(), rateHz, System.nanoTime());
    }

    /** Where the sound was when the device was lost. */
    long soundedFrame() {
        return watch.sounded();
    }

    void setVolume(double to) {
        volume = to;
        adjust();
    }

    /** Heeds the time to sleep; returns whether it has come. */
    boolean fallsAsleep() {
        long now = System.nanoTime();
        if (sleep.near(now)) {
            adjust();
        }
        return sleep.due(now);
    }

    /** Sleeps after a time; never when it is empty. */
    void sleepAfter(Optional<Duration> time) {
        sleep.after(time, System.nanoTime());
        adjust();
    }

    private void adjust() {
        if (deck != null) {
            long now = System.nanoTime();
            deck.setVolume(volume * sleep.loudness(now) * fade.loudness(now));
        }
    }

    private Deck deck() {
        return Objects.requireNonNull(deck, "no tape is in");
    }

    @Override
    public void close() {
        if (deck != null) {
            deck.close();
            deck = null;
        }
    }
}

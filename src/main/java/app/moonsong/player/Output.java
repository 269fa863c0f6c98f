package app.moonsong.player;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way from the tape to the ear: the deck, how loud it plays, and whether it still sounds. Used by one thread. */
final class Output implements AutoCloseable {
    private final Watch watch = new Watch();
    private final Sleep sleep = new Sleep();
    private @Nullable Deck deck;
    private Tone tone = Tone.PLAIN;
    private double volume = 1;

    /** Whether a tape lies in the deck. */
    boolean isOpen() {
        return deck != null;
    }

    double volume() {
        return volume;
    }

    Tone tone() {
        return tone;
    }

    Sleep sleep() {
        return sleep;
    }

    /** Puts a tape in unless it lies there already, and goes to a frame of it. */
    void open(Tape tape, long frame) throws Deck.NoSound {
        if (deck == null) {
            deck = new Deck(tape);
            if (!tone.equals(Tone.PLAIN)) {
                deck.setTone(tone);
            }
        }
        adjust();
        deck().seek(frame);
        watch.expect(frame, System.nanoTime());
    }

    void play() {
        deck().play();
    }

    /** Plays on from a frame; what JavaFX has read ahead is thrown away. */
    void playFrom(long frame) {
        deck().playFrom(frame);
        watch.expect(frame, System.nanoTime());
    }

    void pause() {
        if (deck != null) {
            deck.pause();
        }
    }

    /** Where the sound is, a frame of the tape; until JavaFX has gone where it was sent, there. */
    long heardFrame() {
        return Math.max(deck().frame(), watch.expected());
    }

    /** Whether the sound device still takes what is played. */
    boolean sounds(int rateHz) {
        return watch.sound(deck().frame(), rateHz, System.nanoTime());
    }

    void setVolume(double to) {
        volume = to;
        adjust();
    }

    void setTone(Tone to) {
        tone = to;
        if (deck != null) {
            deck.setTone(to);
        }
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
            deck.setVolume(volume * sleep.loudness(System.nanoTime()));
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

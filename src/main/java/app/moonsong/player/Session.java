package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.PlayerState.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queue and what is done to sound it. Used by one thread. */
final class Session implements AutoCloseable {
    /** JavaFX reads about 0.9 s ahead; three seconds outlast a busy machine. */
    private static final int AHEAD_SECONDS = 3;
    /** What must stand on the tape before it is sought. */
    private static final double LEAD_SECONDS = 3;
    /** A tape this long is left for a new one at the next jump: 200 MB at 44.1 kHz. */
    private static final int LONGEST_TAPE_SECONDS = 1_130;

    /** Pausing throws away what the device has not sounded yet, so the end is paused inside the silence behind it. */
    private static final double DRAIN_SECONDS = 1;

    private static final Duration RESTART = Duration.ofSeconds(3);
    private static final int MOST_FAILURES = 10;

    private final Path folder;
    private final Watch watch = new Watch();
    private final List<QueueItem> queue = new ArrayList<>();
    private Status status = Status.STOPPED;
    private int index = -1;
    private Duration position = Duration.ZERO;
    private double volume = 1;
    private @Nullable Trouble trouble;
    private @Nullable Recorder recorder;
    private @Nullable Deck deck;
    private boolean ended;

    Session(Path folder) {
        this.folder = folder;
        try {
            Tape.removeLeftOver(folder);
        } catch (IOException e) {
            trouble = new Trouble(Trouble.Kind.DISK_FULL, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    int index() {
        return index;
    }

    List<QueueItem> queue() {
        return List.copyOf(queue);
    }

    PlayerState state() {
        var current = index >= 0 && index < queue.size() ? Optional.of(queue.get(index)) : Optional.<QueueItem>empty();
        return new PlayerState(
                status,
                current,
                current.isPresent() ? index : -1,
                queue.size(),
                position,
                current.map(QueueItem::length).orElse(Duration.ZERO),
                volume,
                Optional.ofNullable(trouble));
    }

    void play(List<QueueItem> items, int from) {
        stop();
        queue.clear();
        queue.addAll(items);
        closeTape();
        jump(from);
    }

    void edit(Consumer<List<QueueItem>> change) {
        var before = index >= 0 && index < queue.size() ? queue.get(index) : null;
        change.accept(queue);
        int found = before == null ? -1 : queue.indexOf(before);
        if (found < 0 && before != null && status != Status.STOPPED) {
            boolean sounding = status == Status.PLAYING;
            index = Math.min(index, queue.size());
            if (index < queue.size() && sounding) {
                jump(index);
            } else {
                stop();
            }
            return;
        }
        index = found >= 0 ? found : Math.min(index, queue.size() - 1);
        cutWhatChanged();
    }

    /** What stands on the tape behind the item that is heard must be what the queue says now. */
    private void cutWhatChanged() {
        var tape = recorder;
        if (tape == null || deck == null || status == Status.STOPPED) {
            return;
        }
        int next = index + 1;
        for (var stretch : tape.after(deck.frame())) {
            if (next >= queue.size() || !queue.get(next).equals(stretch.item())) {
                write(() -> tape.cut(stretch));
                break;
            }
            next++;
        }
        ended = false;
        fill();
    }

    void jump(int to) {
        if (to < 0 || to >= queue.size()) {
            stop();
            return;
        }
        index = to;
        start(Duration.ZERO, true);
    }

    void previous() {
        jump(position.compareTo(RESTART) > 0 ? index : Math.max(0, index - 1));
    }

    void seek(Duration to) {
        if (index >= 0 && index < queue.size()) {
            start(to.isNegative() ? Duration.ZERO : to, status == Status.PLAYING);
        }
    }

    /** Records the current item from a place on, and plays it from there once enough of it stands on the tape. */
    private void start(Duration at, boolean sound) {
        position = at;
        trouble = null;
        int failures = 0;
        while (index < queue.size() && failures < MOST_FAILURES) {
            var item = queue.get(index);
            try {
                var tape = tape(item);
                tape.leap(deck == null ? 0 : (long) AHEAD_SECONDS * tape.tape().rateHz());
                tape.begin(item, at.toNanos() * tape.tape().rateHz() / 1_000_000_000L);
                ended = false;
                fillTo(tape, tape.written() + (long) (LEAD_SECONDS * tape.tape().rateHz()));
                sound(tape, sound);
                return;
            } catch (DecodeException e) {
                unreadable(item, e);
                failures++;
                index++;
                position = Duration.ZERO;
            } catch (Deck.NoSound e) {
                lost(Trouble.Kind.NO_SOUND_DEVICE, String.valueOf(e.getMessage()));
                return;
            } catch (IOException e) {
                lost(Trouble.Kind.DISK_FULL, String.valueOf(e.getMessage()));
                return;
            }
        }
        index = Math.min(index, queue.size() - 1);
        status = Status.STOPPED;
    }

    private void sound(Recorder tape, boolean sound) throws Deck.NoSound {
        var at = tape.last();
        long from = at == null ? 0 : at.tapeFrame();
        var player = deck == null ? new Deck(tape.tape()) : deck;
        deck = player;
        player.setVolume(volume);
        player.seek(from);
        watch.expect(from);
        if (sound) {
            player.play();
        }
        status = sound ? Status.PLAYING : Status.PAUSED;
    }

    private Recorder tape(QueueItem item) throws IOException, DecodeException {
        var tape = recorder;
        if (tape != null
                && tape.written() > (long) LONGEST_TAPE_SECONDS * tape.tape().rateHz()) {
            closeTape();
            tape = null;
        }
        if (tape == null) {
            if (!Files.isRegularFile(item.path())) {
                throw new DecodeException("not there: " + item.path());
            }
            try (var decoder = Decoder.open(item.path())) {
                tape = new Recorder(new Tape(folder, decoder.sampleRateHz()));
            }
            recorder = tape;
        }
        return tape;
    }

    void pause() {
        if (status == Status.PLAYING && deck != null) {
            deck.pause();
            status = Status.PAUSED;
        }
    }

    void resume() {
        if (status == Status.PAUSED && deck != null) {
            deck.resume();
            watch.expect(deck.frame());
            status = Status.PLAYING;
        } else if (index >= 0 && index < queue.size()) {
            start(position, true);
        }
    }

    void stop() {
        if (deck != null) {
            deck.pause();
        }
        status = Status.STOPPED;
        position = Duration.ZERO;
    }

    void setVolume(double to) {
        volume = to;
        if (deck != null) {
            deck.setVolume(to);
        }
    }

    /** Keeps the tape ahead of what is heard and follows it. */
    void tick() {
        var player = deck;
        var tape = recorder;
        if (status != Status.PLAYING || player == null || tape == null) {
            return;
        }
        long frame = player.frame();
        if (!watch.sound(frame, tape.tape().rateHz())) {
            lost(Trouble.Kind.SOUND_DEVICE_LOST, "the clock of the sound device runs wild or stands still");
            return;
        }
        follow(tape, Math.max(frame, watch.expected()));
        fill();
    }

    private void follow(Recorder tape, long frame) {
        var heard = tape.at(frame);
        if (heard == null) {
            return;
        }
        int at = queue.indexOf(heard.item());
        index = at < 0 ? index : at;
        long itemFrame = heard.itemFrame() + Math.max(0, Math.min(frame, tape.written()) - heard.tapeFrame());
        position = Duration.ofNanos(itemFrame * 1_000_000_000L / tape.tape().rateHz());
        if (ended
                && frame >= tape.written() + (long) (DRAIN_SECONDS * tape.tape().rateHz())) {
            stop();
        }
    }

    private void fill() {
        var tape = recorder;
        if (tape != null && deck != null) {
            long to = Math.max(deck.frame(), watch.expected())
                    + (long) AHEAD_SECONDS * tape.tape().rateHz();
            write(() -> fillTo(tape, to));
        }
    }

    private void fillTo(Recorder tape, long frame) throws IOException {
        int failures = 0;
        while (tape.written() < frame && !ended) {
            var last = tape.last();
            int next = last == null ? index : queue.indexOf(last.item()) + 1 + failures;
            try {
                if (!tape.idle()) {
                    tape.step();
                } else if (next >= queue.size() || failures >= MOST_FAILURES) {
                    tape.end();
                    ended = true;
                } else {
                    tape.begin(queue.get(next), 0);
                    failures = 0;
                }
            } catch (DecodeException e) {
                unreadable(tape.idle() || last == null ? queue.get(next) : last.item(), e);
                failures++;
            }
        }
    }

    /** Something that writes to the tape. */
    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            lost(Trouble.Kind.DISK_FULL, String.valueOf(e.getMessage()));
        }
    }

    private void unreadable(QueueItem item, DecodeException e) {
        boolean there = Files.isRegularFile(item.path());
        trouble = new Trouble(
                there ? Trouble.Kind.FILE_UNREADABLE : Trouble.Kind.FILE_VANISHED,
                Optional.of(item),
                String.valueOf(e.getMessage()));
    }

    /** Pauses where it was; resuming makes everything anew. */
    private void lost(Trouble.Kind kind, String detail) {
        trouble = new Trouble(kind, Optional.empty(), detail);
        closeTape();
        status = index >= 0 ? Status.PAUSED : Status.STOPPED;
    }

    private void closeTape() {
        if (deck != null) {
            deck.close();
            deck = null;
        }
        if (recorder != null) {
            try {
                recorder.close();
            } catch (IOException e) {
                trouble = new Trouble(Trouble.Kind.DISK_FULL, Optional.empty(), String.valueOf(e.getMessage()));
            }
            recorder = null;
        }
    }

    @Override
    public void close() {
        closeTape();
    }
}

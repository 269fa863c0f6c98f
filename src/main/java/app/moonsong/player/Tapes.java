package app.moonsong.player;

import app.moonsong.audio.DecodeException;
import app.moonsong.audio.Decoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The tape that is in, and when another one is needed: when it runs out, or when another queue has another rate. */
final class Tapes {
    private final Path folder;
    private final Queue queue;
    private final Sources sources;
    private final BiConsumer<QueueItem, DecodeException> unreadable;
    private Mastering mastering = Mastering.PLAIN;
    private Optional<Passage> passage = Optional.empty();
    private @Nullable Feed in;
    private boolean anotherQueue;

    /**
     * Keeps tapes in a folder.
     *
     * @param sources asked of items
     * @param unreadable told what cannot be played
     */
    Tapes(Path folder, Queue queue, Sources sources, BiConsumer<QueueItem, DecodeException> unreadable) {
        this.folder = folder;
        this.queue = queue;
        this.sources = sources;
        this.unreadable = unreadable;
    }

    @Nullable
    Feed in() {
        return in;
    }

    /** The queue was replaced: another queue is worth its own rate. */
    void anotherQueue() {
        anotherQueue = true;
    }

    Mastering mastering() {
        return mastering;
    }

    /** Returns whether what stands on the tape sounds otherwise by it. */
    boolean setMastering(Mastering to) {
        boolean another = !to.recordsAs(mastering, queue.items());
        mastering = to;
        if (in != null) {
            in.setMastering(to);
        }
        return another;
    }

    Optional<Passage> passage() {
        return passage;
    }

    void setPassage(Optional<Passage> to) {
        passage = to;
        if (in != null) {
            in.setPassage(to);
        }
    }

    /** Whether no more can be recorded on the tape that is in. */
    boolean runsOut() {
        return in != null && in.recorder().tape().runsOut(in.recorder().written());
    }

    /** Opens an item at the rate of the tape that is in, or at its own. */
    Decoder open(QueueItem item) throws DecodeException {
        return in == null || anotherQueue ? sources.open(item) : sources.open(item, in.rateHz());
    }

    /** Whether the item that is on can be opened; it is told when it cannot. */
    boolean opens() {
        var item = queue.current().orElseThrow();
        try {
            open(item).close();
            return true;
        } catch (DecodeException e) {
            unreadable.accept(item, e);
            return false;
        }
    }

    /** Whether what was opened can go on the tape that is in. */
    boolean takes(Decoder opened) {
        return in != null && in.rateHz() == opened.sampleRateHz();
    }

    /** The tape that is in when it takes what was opened, else a new one. Closes what was opened when it fails. */
    Feed of(Decoder opened) throws IOException {
        anotherQueue = false;
        var tape = in;
        if (tape != null && takes(opened)) {
            return tape;
        }
        try {
            Tape.removeLeftOver(folder);
            var recorder = new Recorder(new Tape(folder, opened.sampleRateHz()));
            tape = new Feed(queue, recorder, sources, mastering, unreadable);
            tape.setPassage(passage);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        in = tape;
        return tape;
    }

    void close() throws IOException {
        var tape = in;
        in = null;
        if (tape != null) {
            tape.recorder().close();
        }
    }
}

package app.moonsong.remote;

import app.moonsong.player.Modes;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import app.moonsong.player.Passage;
import app.moonsong.player.PlayerState;
import app.moonsong.player.QueueItem;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/** Requests and their answers as bytes. Paths go as URIs, which keep names that are no valid text. */
final class Wire {
    /** Changed with every change of the form, so that two versions of the program do not misunderstand each other. */
    static final int FORM = 3;

    private static final int MOST_FILES = 100_000;

    private Wire() {}

    static void write(Request request, DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeUTF(request.action().name());
        out.writeLong(request.amount());
        out.writeLong(request.until());
        out.writeInt(request.files().size());
        for (var file : request.files()) {
            out.writeUTF(file.toUri().toString());
        }
        out.flush();
    }

    /** Throws when what comes is no request of this form. */
    static Request readRequest(DataInputStream in) throws IOException {
        check(in);
        try {
            var action = Request.Action.valueOf(in.readUTF());
            long amount = in.readLong();
            long until = in.readLong();
            int count = in.readInt();
            if (count < 0 || count > MOST_FILES) {
                throw new IOException("a request with " + count + " files");
            }
            var files = new ArrayList<Path>();
            for (int i = 0; i < count; i++) {
                files.add(Path.of(URI.create(in.readUTF())));
            }
            return new Request(action, amount, until, files);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a request", e);
        }
    }

    static void write(PlayerState state, DataOutputStream out) throws IOException {
        out.writeInt(FORM);
        out.writeUTF(state.status().name());
        out.writeBoolean(state.current().isPresent());
        if (state.current().isPresent()) {
            write(state.current().get(), out);
        }
        out.writeInt(state.index());
        out.writeInt(state.count());
        out.writeLong(state.position().toMillis());
        out.writeLong(state.length().toMillis());
        out.writeDouble(state.volume());
        out.writeDouble(state.speed());
        out.writeUTF(state.modes().repeat().name());
        out.writeUTF(state.modes().shuffle().name());
        out.writeUTF(state.modes().stopAfter().name());
        out.writeLong(state.sleepAt().map(Instant::toEpochMilli).orElse(-1L));
        out.writeLong(state.passage().map(p -> p.from().toMillis()).orElse(-1L));
        out.writeLong(state.passage().map(p -> p.to().toMillis()).orElse(-1L));
        out.flush();
    }

    static PlayerState readState(DataInputStream in) throws IOException {
        check(in);
        var status = PlayerState.Status.valueOf(in.readUTF());
        var current = in.readBoolean() ? Optional.of(readItem(in)) : Optional.<QueueItem>empty();
        return new PlayerState(
                status,
                current,
                in.readInt(),
                in.readInt(),
                Duration.ofMillis(in.readLong()),
                Duration.ofMillis(in.readLong()),
                in.readDouble(),
                in.readDouble(),
                Modes.PLAIN
                        .with(Repeat.valueOf(in.readUTF()))
                        .with(Shuffle.valueOf(in.readUTF()))
                        .with(StopAfter.valueOf(in.readUTF())),
                Optional.of(in.readLong()).filter(ms -> ms >= 0).map(Instant::ofEpochMilli),
                readPassage(current, in.readLong(), in.readLong()));
    }

    private static Optional<Passage> readPassage(Optional<QueueItem> of, long fromMs, long toMs) {
        return of.filter(_ -> toMs > fromMs)
                .map(item -> new Passage(item, Duration.ofMillis(fromMs), Duration.ofMillis(toMs)));
    }

    private static void write(QueueItem item, DataOutputStream out) throws IOException {
        out.writeLong(item.id());
        out.writeUTF(item.path().toUri().toString());
        out.writeUTF(item.title());
        out.writeUTF(item.artist());
        out.writeUTF(item.album());
        out.writeLong(item.length().toMillis());
    }

    private static QueueItem readItem(DataInputStream in) throws IOException {
        return new QueueItem(
                in.readLong(),
                Path.of(URI.create(in.readUTF())),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                Duration.ofMillis(in.readLong()));
    }

    private static void check(DataInputStream in) throws IOException {
        int form = in.readInt();
        if (form != FORM) {
            throw new IOException("another version of the program is running");
        }
    }
}

package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** A disk of which one call, counted from 0, goes wrong, whoever calls. Flushing is counted but not waited for. */
final class FaultyDisk implements Disk {
    /** How the call goes wrong. */
    enum Fault {
        KILLED_BEFORE,
        KILLED_HALF_WAY,
        KILLED_AFTER,
        NO_SPACE,
        NO_SPACE_FROM_THEN_ON,
        IO_ERROR,
        SHORT,
        /** The call says that all went well. */
        ONE_BYTE_WRONG
    }

    /** The process is no more: nothing of it runs, so every call after this one throws it again. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Fault fault;
    private final int at;
    private int calls;
    private boolean dead;

    FaultyDisk(Fault fault, int at) {
        this.fault = fault;
        this.at = at;
    }

    @Override
    public String toString() {
        return fault + " at " + at;
    }

    /** How many calls there were. */
    synchronized int calls() {
        return calls;
    }

    /** What a call does when nothing goes wrong. */
    private interface Call<T> {
        T run() throws IOException;
    }

    private synchronized <T> T call(boolean writes, Call<T> half, Call<T> whole) throws IOException {
        int now = calls++;
        if (dead) {
            throw new Killed();
        }
        boolean hit = now == at || fault == Fault.NO_SPACE_FROM_THEN_ON && now > at;
        if (!hit) {
            return whole.run();
        }
        switch (fault) {
            case KILLED_BEFORE -> throw killed();
            case KILLED_HALF_WAY -> {
                half.run();
                throw killed();
            }
            case KILLED_AFTER -> {
                whole.run();
                throw killed();
            }
            case NO_SPACE, NO_SPACE_FROM_THEN_ON -> {
                if (writes) {
                    half.run();
                    throw new IOException("No space left on device");
                }
            }
            case IO_ERROR -> throw new IOException("Input/output error");
            case SHORT -> {
                if (writes) {
                    return half.run();
                }
            }
            case ONE_BYTE_WRONG -> {}
        }
        return whole.run();
    }

    private synchronized boolean wrong() {
        return fault == Fault.ONE_BYTE_WRONG && calls == at;
    }

    private static void spoil(FileChannel file, long at) throws IOException {
        var one = ByteBuffer.allocate(1);
        file.read(one, at);
        file.write(ByteBuffer.wrap(new byte[] {(byte) (one.get(0) ^ 1)}), at);
    }

    private Killed killed() {
        dead = true;
        return new Killed();
    }

    private void call(Step step) throws IOException {
        call(false, () -> 0, () -> {
            step.run();
            return 0;
        });
    }

    /** A call that gives nothing back. */
    private interface Step {
        void run() throws IOException;
    }

    @Override
    public FileChannel create(Path file) throws IOException {
        return call(true, () -> REAL.create(file), () -> REAL.create(file));
    }

    @Override
    public int write(FileChannel to, ByteBuffer bytes) throws IOException {
        boolean wrong = wrong();
        long start = to.position();
        int written = write(bytes, to);
        if (wrong) {
            spoil(to, start);
        }
        return written;
    }

    private int write(ByteBuffer bytes, FileChannel to) throws IOException {
        return call(
                true,
                () -> {
                    int all = bytes.limit();
                    bytes.limit(bytes.position() + bytes.remaining() / 2);
                    int n = REAL.write(to, bytes);
                    bytes.limit(all);
                    return n;
                },
                () -> REAL.write(to, bytes));
    }

    @Override
    public long copy(FileChannel from, long offset, long length, FileChannel to) throws IOException {
        boolean wrong = wrong();
        long start = to.position();
        long copied = copy(to, from, offset, length);
        if (wrong) {
            spoil(to, start + copied / 2);
        }
        return copied;
    }

    private long copy(FileChannel to, FileChannel from, long offset, long length) throws IOException {
        return call(
                true,
                () -> REAL.copy(from, offset, Math.max(1, length / 2), to),
                () -> REAL.copy(from, offset, length, to));
    }

    @Override
    public void flush(FileChannel file) throws IOException {
        call(() -> {});
    }

    @Override
    public void replace(Path file, Path old) throws IOException {
        call(() -> REAL.replace(file, old));
    }

    @Override
    public void link(Path name, Path file) throws IOException {
        call(() -> REAL.link(name, file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        call(() -> REAL.move(from, to));
    }

    @Override
    public void flushFolder(Path folder) throws IOException {
        call(() -> {});
    }

    @Override
    public void delete(Path file) throws IOException {
        call(() -> REAL.delete(file));
    }
}

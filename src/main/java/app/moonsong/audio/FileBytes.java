package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Random access to the bytes of one file after another through one small buffer, so that headers cost few and short
 * reads. Offsets are from the start of the file. What lies outside the file is {@link BadAudio}. Not thread-safe.
 */
final class FileBytes implements AutoCloseable {
    private static final int HEAD = 16 * 1024;
    private static final int JUMP = 4 * 1024;
    /** More than any text tag; a declared length above it is not believed. */
    private static final int LONGEST_SLICE = 4 * 1024 * 1024;

    private static final long LONGEST_WORK_NANOS = 5_000_000_000L;

    /** What the buffer holds; read by hand, which is several times as fast as through it. */
    private final byte[] held = new byte[HEAD];

    private final ByteBuffer buffer = ByteBuffer.wrap(held);
    private @Nullable FileChannel channel;
    private long start;
    private long size;
    private long bytesRead;
    private long deadline;

    /** Turns to another file. */
    void open(Path path) throws IOException {
        close();
        var opened = FileChannel.open(path, StandardOpenOption.READ);
        channel = opened;
        size = opened.size();
        bytesRead = 0;
        deadline = System.nanoTime() + LONGEST_WORK_NANOS;
        start = 0;
        buffer.clear().limit(0);
        if (size > 0) {
            load(0, 1, HEAD);
        }
    }

    long size() {
        return size;
    }

    /** How many bytes were read from the file since it was opened. */
    long bytesRead() {
        return bytesRead;
    }

    boolean has(long offset, long length) {
        return offset >= 0 && length >= 0 && offset <= size - length;
    }

    int u8(long offset) throws IOException {
        return held[at(offset, 1)] & 0xFF;
    }

    int u16(long offset) throws IOException {
        return short16(at(offset, 2));
    }

    int u24(long offset) throws IOException {
        int i = at(offset, 3);
        return short16(i) << 8 | held[i + 2] & 0xFF;
    }

    int i32(long offset) throws IOException {
        int i = at(offset, 4);
        return short16(i) << 16 | short16(i + 2);
    }

    private int short16(int i) {
        return (held[i] & 0xFF) << 8 | held[i + 1] & 0xFF;
    }

    long u32(long offset) throws IOException {
        return i32(offset) & 0xFFFF_FFFFL;
    }

    long i64(long offset) throws IOException {
        return buffer.getLong(at(offset, 8));
    }

    int u16le(long offset) throws IOException {
        int i = at(offset, 2);
        return (held[i + 1] & 0xFF) << 8 | held[i] & 0xFF;
    }

    long u32le(long offset) throws IOException {
        return Integer.reverseBytes(i32(offset)) & 0xFFFF_FFFFL;
    }

    long i64le(long offset) throws IOException {
        return Long.reverseBytes(i64(offset));
    }

    /** Four characters as one number, first one highest; -1 past the end of the file. */
    int fourOrEnd(long offset) throws IOException {
        return has(offset, 4) ? i32(offset) : -1;
    }

    /** Returns a copy of some bytes. */
    byte[] slice(long offset, long length) throws IOException {
        if (length > LONGEST_SLICE || !has(offset, length)) {
            throw BadAudio.damaged("%d bytes declared at %d of %d".formatted(length, offset, size));
        }
        var copy = new byte[(int) length];
        if (length <= HEAD) {
            buffer.get(at(offset, (int) length), copy);
            return copy;
        }
        var into = ByteBuffer.wrap(copy);
        fill(into, offset);
        return copy;
    }

    String latin1(long offset, int length) throws IOException {
        return new String(slice(offset, length), StandardCharsets.ISO_8859_1);
    }

    private int at(long offset, int length) throws IOException {
        if (offset < start || offset + length > start + buffer.limit()) {
            if (!has(offset, length)) {
                throw BadAudio.damaged("ends at %d, wanted %d at %d".formatted(size, length, offset));
            }
            load(offset, length, Math.max(length, JUMP));
        }
        return (int) (offset - start);
    }

    private void load(long offset, int needed, int wanted) throws IOException {
        buffer.clear().limit((int) Math.min(Math.min(wanted, HEAD), size - offset));
        start = offset;
        fill(buffer, offset);
        buffer.flip();
        if (buffer.limit() < needed) {
            throw BadAudio.damaged("shrank while it was read");
        }
    }

    private void fill(ByteBuffer into, long offset) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new BadAudio(Reading.Reason.TOO_SLOW, "more than 5 s");
        }
        var from = channel;
        if (from == null) {
            throw new IOException("no file is open");
        }
        long position = offset;
        while (into.hasRemaining()) {
            int n = from.read(into, position);
            if (n <= 0) {
                throw BadAudio.damaged("shrank while it was read");
            }
            position += n;
            bytesRead += n;
        }
    }

    @Override
    public void close() throws IOException {
        var open = channel;
        channel = null;
        if (open != null) {
            open.close();
        }
    }
}

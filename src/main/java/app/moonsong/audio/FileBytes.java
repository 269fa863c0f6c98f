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

    private final Window head = new Window(HEAD);
    private final Window tail = new Window(JUMP);
    private final Window middle = new Window(HEAD);
    /** The window that was read last. */
    private Window now = head;

    private @Nullable FileChannel channel;
    private long size;
    private long bytesRead;
    private long deadline;

    /**
     * A piece of the file. Its bytes are put together by hand: that is several times as fast as through a buffer.
     */
    private static final class Window {
        private final byte[] bytes;
        private long start;
        private int length;

        Window(int most) {
            bytes = new byte[most];
        }

        boolean holds(long offset, int wanted) {
            return offset >= start && offset + wanted <= start + length;
        }
    }

    /** Turns to another file. */
    void open(Path path) throws IOException {
        close();
        var opened = FileChannel.open(path, StandardOpenOption.READ);
        channel = opened;
        size = opened.size();
        bytesRead = 0;
        deadline = System.nanoTime() + LONGEST_WORK_NANOS;
        head.length = 0;
        tail.length = 0;
        middle.length = 0;
        if (size > 0) {
            load(head, 0, 1, HEAD);
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
        int i = at(offset, 1);
        return now.bytes[i] & 0xFF;
    }

    int u16(long offset) throws IOException {
        return short16(at(offset, 2));
    }

    int u24(long offset) throws IOException {
        int i = at(offset, 3);
        return short16(i) << 8 | now.bytes[i + 2] & 0xFF;
    }

    int i32(long offset) throws IOException {
        return word(at(offset, 4));
    }

    private int word(int i) {
        return short16(i) << 16 | short16(i + 2);
    }

    private int short16(int i) {
        return (now.bytes[i] & 0xFF) << 8 | now.bytes[i + 1] & 0xFF;
    }

    long u32(long offset) throws IOException {
        return i32(offset) & 0xFFFF_FFFFL;
    }

    long i64(long offset) throws IOException {
        int i = at(offset, 8);
        return (long) word(i) << 32 | word(i + 4) & 0xFFFF_FFFFL;
    }

    int u16le(long offset) throws IOException {
        int i = at(offset, 2);
        return (now.bytes[i + 1] & 0xFF) << 8 | now.bytes[i] & 0xFF;
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
            int i = at(offset, (int) length);
            System.arraycopy(now.bytes, i, copy, 0, copy.length);
            return copy;
        }
        var into = ByteBuffer.wrap(copy);
        fill(into, offset);
        return copy;
    }

    String latin1(long offset, int length) throws IOException {
        return new String(slice(offset, length), StandardCharsets.ISO_8859_1);
    }

    /** Returns where four characters, as one number, first begin from an offset on and before another; -1 if nowhere. */
    long find(int four, long from, long before) throws IOException {
        byte first = (byte) (four >>> 24);
        long last = Math.min(before, size - 3);
        long at = from;
        while (at < last) {
            if (!now.holds(at, 4)) {
                turn(at, 4, HEAD);
            }
            var held = now.bytes;
            int i = (int) (at - now.start);
            int end = (int) Math.min(now.length - 3, last - now.start);
            for (; i < end; i++) {
                if (held[i] == first && word(i) == four) {
                    return now.start + i;
                }
            }
            at = now.start + i;
        }
        return -1;
    }

    /** Makes the window that holds some bytes the one to read from; returns where in it they begin. */
    private int at(long offset, int length) throws IOException {
        if (!now.holds(offset, length)) {
            turn(offset, length, JUMP);
        }
        return (int) (offset - now.start);
    }

    private void turn(long offset, int length, int wanted) throws IOException {
        if (!has(offset, length)) {
            throw BadAudio.damaged("ends at %d, wanted %d at %d".formatted(size, length, offset));
        }
        if (head.holds(offset, length)) {
            now = head;
        } else if (tail.holds(offset, length)) {
            now = tail;
        } else if (offset >= size - JUMP) {
            // Tags, the last page and the last sample of the audio: they lie near each other.
            load(tail, size - Math.min(size, JUMP), length, JUMP);
        } else {
            load(middle, offset, length, Math.max(length, wanted));
        }
    }

    private void load(Window window, long offset, int needed, int wanted) throws IOException {
        int length = (int) Math.min(Math.min(wanted, window.bytes.length), size - offset);
        window.length = 0;
        fill(ByteBuffer.wrap(window.bytes, 0, length), offset);
        window.start = offset;
        window.length = length;
        now = window;
        if (length < needed) {
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

package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The bytes of the file that is to be written anew. What lies outside it is a refusal, as is what is too large. */
final class Source implements AutoCloseable {
    /** More than any tag that is held in memory; pictures are bounded by it. */
    static final int LARGEST = 32 * 1024 * 1024;

    /** Most tags lie here and are looked at in small pieces, each of which would be a call of the system. */
    private static final int HEAD = 16 * 1024;

    private final FileChannel channel;
    private final long size;
    private final byte[] head;

    Source(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            size = channel.size();
            head = read(0, (int) Math.min(HEAD, size)).array();
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    long size() {
        return size;
    }

    FileChannel channel() {
        return channel;
    }

    /** Returns a copy of some bytes, to be read as big-endian numbers. */
    ByteBuffer at(long offset, long length) throws IOException {
        if (length > LARGEST) {
            throw new Refused(Refusal.TOO_LARGE, "%d bytes at %d".formatted(length, offset));
        }
        if (offset < 0 || length < 0 || offset > size - length) {
            throw new Refused(Refusal.DAMAGED, "%d bytes declared at %d of %d".formatted(length, offset, size));
        }
        return offset + length <= head.length
                ? ByteBuffer.wrap(Arrays.copyOfRange(head, (int) offset, (int) (offset + length)))
                : read(offset, (int) length);
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        var held = ByteBuffer.allocate(length);
        while (held.hasRemaining()) {
            if (channel.read(held, offset + held.position()) <= 0) {
                throw new Refused(Refusal.CHANGED_SINCE, "shrank while it was read");
            }
        }
        return held.flip();
    }

    byte[] take(long offset, long length) throws IOException {
        return at(offset, length).array();
    }

    ByteBuffer littleAt(long offset, long length) throws IOException {
        return at(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether these Latin-1 letters stand at an offset. */
    boolean says(long offset, String letters) throws IOException {
        return offset >= 0
                && offset <= size - letters.length()
                && text(offset, letters.length()).equals(letters);
    }

    String text(long offset, int length) throws IOException {
        return new String(take(offset, length), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

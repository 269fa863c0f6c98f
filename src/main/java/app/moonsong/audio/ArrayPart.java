package app.moonsong.audio;

import java.util.Arrays;

/** Bytes in memory, read from their start. */
final class ArrayPart implements Part {
    private final byte[] content;
    private int at;

    ArrayPart(byte[] content) {
        this.content = content;
    }

    @Override
    public byte[] take(int length) throws BadAudio {
        int from = at;
        skip(length);
        return Arrays.copyOfRange(content, from, at);
    }

    @Override
    public void skip(long length) throws BadAudio {
        if (length < 0 || length > content.length - at) {
            throw BadAudio.damaged("a block of %d bytes ends early".formatted(content.length));
        }
        at += (int) length;
    }

    @Override
    public long position() {
        return at;
    }
}

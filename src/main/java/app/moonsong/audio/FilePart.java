package app.moonsong.audio;

import java.io.IOException;

/** A piece of a file, read from its start. */
final class FilePart implements Part {
    private final FileBytes bytes;
    private final long end;
    private long at;

    FilePart(FileBytes bytes, long offset, long length) {
        this.bytes = bytes;
        this.at = offset;
        this.end = offset + length;
    }

    @Override
    public byte[] take(int length) throws IOException {
        long from = at;
        skip(length);
        return bytes.slice(from, length);
    }

    @Override
    public void skip(long length) throws IOException {
        if (length < 0 || length > end - at) {
            throw BadAudio.damaged("a block ends at %d, %d more wanted at %d".formatted(end, length, at));
        }
        at += length;
    }

    @Override
    public long position() {
        return at;
    }
}

package app.moonsong.tagging;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;

/** Writes pieces into a new file, one behind the other. */
final class PieceWriter {
    /** No file system here has smaller ones that it shares. */
    static final long BLOCK = 4096;

    private final Disk disk;
    private final Source source;
    private final FileChannel to;

    PieceWriter(Disk disk, Source source, FileChannel to) {
        this.disk = disk;
        this.source = source;
        this.to = to;
    }

    void write(List<Piece> pieces) throws IOException {
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Made made -> write(ByteBuffer.wrap(made.bytes().held()));
                case Piece.Kept kept -> copy(kept.offset(), kept.length());
                case Piece.Renumbered pages -> renumber(pages);
            }
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            disk.write(to, bytes);
        }
    }

    /**
     * Copies a stretch. Where it lies in the new file as it lay in the old between the borders of blocks, whole blocks are
     * asked for: then a file system that can share them does, and nothing is copied.
     */
    private void copy(long offset, long length) throws IOException {
        boolean inStep = (offset - to.position()) % BLOCK == 0;
        long edge = inStep ? Math.min(length, Math.floorMod(-offset, BLOCK)) : 0;
        long end = offset + length;
        long rest = inStep && end < source.size() ? Math.min(length - edge, end % BLOCK) : 0;
        stretch(offset, edge);
        stretch(offset + edge, length - edge - rest);
        stretch(end - rest, rest);
    }

    private void stretch(long offset, long length) throws IOException {
        for (long done = 0; done < length; ) {
            long n = disk.copy(source.channel(), offset + done, length - done, to);
            if (n <= 0) {
                throw new EOFException(
                        "the file ends at %d, %d were expected".formatted(offset + done, offset + length));
            }
            done += n;
        }
    }

    private void renumber(Piece.Renumbered pages) throws IOException {
        long end = pages.offset() + pages.length();
        for (long at = pages.offset(); at < end; ) {
            var page = OggPage.read(source, at);
            write(ByteBuffer.wrap(page.numbered(page.number() + pages.by())));
            at += page.length();
        }
    }
}

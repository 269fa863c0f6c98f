package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A file of chunks, RIFF (little-endian) or IFF (big-endian): an id, a size, as many bytes, one more when that is odd. */
final class ChunkFile {
    static final int HEAD = 8;
    private static final int FIRST = 12;
    private static final int MOST_CHUNKS = 10_000;

    private final Source source;
    private final ByteOrder order;
    private final List<Chunk> chunks = new ArrayList<>();
    private final long end;

    /**
     * A chunk of the file.
     *
     * @param at of its head
     * @param size of its content
     */
    record Chunk(String id, long at, long size) {
        long content() {
            return at + HEAD;
        }

        long end() {
            return at + HEAD + size + (size & 1);
        }
    }

    /** A file whose sizes do not add up is refused: programs differ in where they look for the rest. */
    ChunkFile(Source source, ByteOrder order) throws IOException {
        this.source = source;
        this.order = order;
        end = HEAD + (source.at(4, 4).order(order).getInt() & 0xFFFF_FFFFL);
        if (end > source.size() || source.size() - end > 1) {
            throw new Refused(Refusal.WRONG_SIZES, "%d bytes stated of %d".formatted(end, source.size()));
        }
        for (long at = FIRST; at + HEAD <= end; at = chunks.getLast().end()) {
            var head = source.at(at, HEAD).order(order);
            var chunk = new Chunk(source.text(at, 4), at, head.getInt(4) & 0xFFFF_FFFFL);
            if (chunk.content() + chunk.size() > end || chunks.size() == MOST_CHUNKS) {
                throw new Refused(Refusal.WRONG_SIZES, "a chunk %s of %d bytes".formatted(chunk.id(), chunk.size()));
            }
            chunks.add(chunk);
        }
    }

    List<Chunk> chunks() {
        return chunks;
    }

    /** The chunk as it is, with the byte that makes it even. */
    List<Piece> kept(Chunk chunk) {
        long there = Math.min(chunk.end(), source.size()) - chunk.at();
        var kept = new Piece.Kept(chunk.at(), there);
        return there < chunk.end() - chunk.at() ? List.of(kept, Piece.of(new byte[1])) : List.of(kept);
    }

    Piece made(String id, byte[] content) {
        return Piece.of(head(id, content.length), content, new byte[content.length & 1]);
    }

    private byte[] head(String id, long size) {
        return ByteBuffer.allocate(HEAD)
                .order(order)
                .put(id.getBytes(StandardCharsets.ISO_8859_1))
                .putInt((int) size)
                .array();
    }

    /** The whole file of these pieces. */
    List<Piece> of(List<Piece> pieces) throws IOException {
        long size = 4 + pieces.stream().mapToLong(Piece::length).sum();
        if (size > 0xFFFF_FFFEL) {
            throw new Refused(Refusal.TOO_LARGE, "%d bytes".formatted(size));
        }
        var file = new ArrayList<Piece>();
        file.add(Piece.of(head(source.text(0, 4), size), source.take(8, 4)));
        file.addAll(pieces);
        return file;
    }
}

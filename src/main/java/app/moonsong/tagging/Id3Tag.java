package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An ID3v2 tag as frames to the byte: id3.org, ID3v2.3 and 2.4 structure. A tag that has to be understood as a whole to
 * be kept (stuffing, extended header, footer) is refused.
 *
 * @param version 3 or 4
 * @param length of the whole tag in the file, header and padding included
 */
record Id3Tag(int version, List<Frame> frames, long length) {
    static final int HEADER = 10;
    private static final int UNSYNCHRONISED = 0x80;
    private static final int RARE = 0x50;
    private static final int PADDING = 2048;
    private static final int LARGEST = 1 << 28;

    /** No tag yet; one is made as the newest version. */
    static final Id3Tag NONE = new Id3Tag(4, List.of(), 0);

    static boolean at(Source source, long offset) throws IOException {
        return source.size() - offset >= HEADER && source.says(offset, "ID3");
    }

    /** Reads the tag at an offset, which must end before another. */
    static Id3Tag read(Source source, long offset, long limit, boolean upgrade) throws IOException {
        var head = source.at(offset, HEADER);
        int version = head.get(3);
        int flags = head.get(5);
        long size = syncsafe(head.getInt(6));
        if (version < 2 || version > 4 || (head.getInt(6) & 0x8080_8080) != 0 || offset + HEADER + size > limit) {
            throw new Refused(Refusal.DAMAGED, "an ID3v2.%d tag of %d bytes".formatted(version, size));
        }
        if ((flags & UNSYNCHRONISED) != 0) {
            throw new Refused(Refusal.UNSYNCHRONISED, "");
        }
        if ((flags & RARE) != 0) {
            throw new Refused(Refusal.RARE_HEADER, "flags %x".formatted(flags));
        }
        var body = source.take(offset + HEADER, size);
        if (version == 2) {
            return new Id3Tag(3, Id3Upgrade.frames(body, upgrade), HEADER + size);
        }
        return new Id3Tag(version, frames(body, version), HEADER + size);
    }

    private static List<Frame> frames(byte[] tag, int version) throws Refused {
        var body = ByteBuffer.wrap(tag);
        var frames = new ArrayList<Frame>();
        int at = 0;
        while (at + HEADER <= body.limit() && body.get(at) != 0) {
            int raw = body.getInt(at + 4);
            if (version == 4 && (raw & 0x8080_8080) != 0) {
                throw new Refused(Refusal.WRONG_SIZES, "frame at %d".formatted(at));
            }
            long size = version == 4 ? syncsafe(raw) : raw & 0xFFFF_FFFFL;
            if (size > body.limit() - at - HEADER || !isId(body, at)) {
                throw new Refused(Refusal.DAMAGED, "frame at %d of %d".formatted(at, body.limit()));
            }
            if (version == 4 && !follows(body, (int) (at + HEADER + size))) {
                throw new Refused(Refusal.WRONG_SIZES, "frame at %d".formatted(at));
            }
            var stored = Arrays.copyOfRange(tag, at, (int) (at + HEADER + size));
            frames.add(Id3Content.frame(stored, version));
            at += stored.length;
        }
        for (int i = at; i < body.limit(); i++) {
            if (body.get(i) != 0) {
                throw new Refused(Refusal.DAMAGED, "bytes in the padding");
            }
        }
        return frames;
    }

    /** Old iTunes wrote plain sizes into 2.4 tags: then nothing sensible follows where a syncsafe one points. */
    private static boolean follows(ByteBuffer body, int at) {
        return at + 4 > body.limit() || body.get(at) == 0 || isId(body, at);
    }

    private static boolean isId(ByteBuffer body, int at) {
        for (int i = at; i < at + 4; i++) {
            byte c = body.get(i);
            if (!(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' && i > at || c == ' ' && i == at + 3)) {
                return false;
            }
        }
        return true;
    }

    /** The tag with other frames: as long as it was when they fit, so that the audio stays where it is. */
    byte[] with(List<Frame> wanted) throws Refused {
        long needed =
                HEADER + wanted.stream().mapToLong(f -> f.stored().length()).sum();
        if (wanted.isEmpty() && length == 0) {
            return new byte[0];
        }
        return bytes(wanted, needed <= length ? length : grown(needed + PADDING));
    }

    /** The sound behind a longer tag is moved by whole blocks, which the two files can then share. */
    private long grown(long least) {
        return least + Math.floorMod(length - least, PieceWriter.BLOCK);
    }

    /** The tag with other frames and no padding. */
    byte[] tight(List<Frame> wanted) throws Refused {
        return bytes(
                wanted,
                HEADER + wanted.stream().mapToLong(f -> f.stored().length()).sum());
    }

    private byte[] bytes(List<Frame> wanted, long whole) throws Refused {
        if (whole > Source.LARGEST || whole - HEADER >= LARGEST) {
            throw new Refused(Refusal.TOO_LARGE, "an ID3 tag of %d bytes".formatted(whole));
        }
        var tag = ByteBuffer.allocate((int) whole);
        tag.put("ID3".getBytes(StandardCharsets.US_ASCII)).put((byte) version).putShort((short) 0);
        tag.putInt(unsyncsafe((int) whole - HEADER));
        wanted.forEach(f -> tag.put(f.stored().held()));
        return tag.array();
    }

    static long syncsafe(int raw) {
        return (raw >> 24 & 0x7FL) << 21 | (raw >> 16 & 0x7F) << 14 | (raw >> 8 & 0x7F) << 7 | raw & 0x7F;
    }

    private static int unsyncsafe(int size) {
        return (size >> 21 & 0x7F) << 24 | (size >> 14 & 0x7F) << 16 | (size >> 7 & 0x7F) << 8 | size & 0x7F;
    }
}

package app.moonsong.audio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads ID3v2.2, 2.3 and 2.4 tags: id3.org, "ID3 tag version 2.4.0 - Main Structure" and its predecessors. */
final class Id3v2 {
    private static final int ID3 = 0x494433;
    private static final int HEADER = 10;
    private static final int LONGEST_FRAME = 1024 * 1024;
    private static final int MOST_FRAMES = 5_000;
    private static final int UNSYNCHRONISED = 0x80;
    private static final int EXTENDED = 0x40;

    private final FileBytes bytes;
    private final Found found;
    private final Id3Frames frames;
    private int version;
    private boolean wholeTagUnsynchronised;

    Id3v2(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
        this.frames = new Id3Frames(found);
    }

    /** Whether a tag begins here. */
    static boolean at(FileBytes bytes, long offset) throws IOException {
        return bytes.has(offset, HEADER)
                && bytes.u24(offset) == ID3
                && bytes.u8(offset + 3) >= 2
                && bytes.u8(offset + 3) <= 4;
    }

    /** Reads the tag that begins at an offset; returns where it ends. Damaged frames end it early. */
    long read(long offset) throws IOException {
        version = bytes.u8(offset + 3);
        int flags = bytes.u8(offset + 5);
        long size = syncsafe(bytes.i32(offset + 6));
        long start = offset + HEADER;
        long end = Math.min(start + size, bytes.size());
        wholeTagUnsynchronised = version < 4 && (flags & UNSYNCHRONISED) != 0;
        var body =
                wholeTagUnsynchronised ? Id3Body.unsynchronised(bytes, start, end) : Id3Body.plain(bytes, start, end);
        try {
            long first = version > 2 && (flags & EXTENDED) != 0 ? extendedHeader(body) : 0;
            readFrames(body, first);
        } catch (BadAudio e) {
            if (e.reason() != Reading.Reason.DAMAGED) {
                throw e;
            }
        }
        boolean footer = version == 4 && (flags & 0x10) != 0;
        return start + size + (footer ? HEADER : 0);
    }

    private long extendedHeader(Id3Body body) throws IOException {
        return version == 3 ? 4 + (body.i32(0) & 0xFFFF_FFFFL) : syncsafe(body.i32(0));
    }

    private void readFrames(Id3Body body, long first) throws IOException {
        int head = version == 2 ? 6 : HEADER;
        long at = first;
        for (int n = 0; n < MOST_FRAMES && at + head < body.length() && isId(body, at); n++) {
            long size =
                    version == 2 ? body.u24(at + 3) : version == 3 ? body.i32(at + 4) & 0xFFFF_FFFFL : size4(body, at);
            if (size > body.length() - at - head) {
                return;
            }
            var id = new String(body.slice(at, version == 2 ? 3 : 4), java.nio.charset.StandardCharsets.US_ASCII);
            frame(body, id, version == 2 ? 0 : body.u16(at + 8), at + head, size);
            at += head + size;
        }
    }

    private boolean isId(Id3Body body, long at) throws IOException {
        for (int i = 0; i < (version == 2 ? 3 : 4); i++) {
            int c = body.u8(at + i);
            boolean good = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' && i > 0 || c == ' ' && i == 3;
            if (!good) {
                return false;
            }
        }
        return true;
    }

    /** Version 2.4 sizes are syncsafe; old iTunes wrote plain ones: the one that a frame or padding follows is right. */
    private long size4(Id3Body body, long at) throws IOException {
        int raw = body.i32(at + 4);
        long safe = syncsafe(raw);
        if ((raw & 0x8080_8080) == 0 && (raw < 0x80 || follows(body, at + HEADER + safe))) {
            return safe;
        }
        long plain = raw & 0xFFFF_FFFFL;
        return follows(body, at + HEADER + plain) || (raw & 0x8080_8080) != 0 ? plain : safe;
    }

    private boolean follows(Id3Body body, long at) throws IOException {
        return at == body.length() || at + 4 <= body.length() && (body.i32(at) == 0 || isId(body, at));
    }

    private void frame(Id3Body body, String id, int flags, long offset, long size) throws IOException {
        boolean picture = id.equals("APIC") || id.equals("PIC");
        if (!picture && !frames.wants(id) || size == 0) {
            return;
        }
        boolean compressed = version == 3 ? (flags & 0x80) != 0 : (flags & 0x08) != 0;
        boolean encrypted = version == 3 ? (flags & 0x40) != 0 : (flags & 0x04) != 0;
        boolean grouped = version == 3 ? (flags & 0x20) != 0 : (flags & 0x40) != 0;
        boolean lengthFirst = version == 3 ? compressed : (flags & 0x01) != 0;
        int skip = (grouped ? 1 : 0) + (lengthFirst ? 4 : 0);
        boolean unsynchronised = version == 4 && (flags & 0x02) != 0;
        if (encrypted || size <= skip) {
            return;
        }
        if (picture) {
            if (!compressed) {
                picture(body, id, offset + skip, size - skip, unsynchronised);
            }
            return;
        }
        if (size <= LONGEST_FRAME) {
            var content = body.slice(offset + skip, (int) size - skip);
            var synchronised = unsynchronised ? Id3Body.synchronise(content) : content;
            frames.text(id, compressed ? inflate(synchronised) : synchronised);
        }
    }

    private void picture(Id3Body body, String id, long offset, long size, boolean unsynchronised) throws IOException {
        var head = body.slice(offset, (int) Math.min(size, 512));
        var place = Id3Frames.pictureAt(id, head);
        if (place.skip() < size && place.skip() < head.length) {
            long from = body.inFile(offset + place.skip());
            var coding = unsynchronised || wholeTagUnsynchronised
                    ? EmbeddedPicture.Coding.UNSYNCHRONISED
                    : EmbeddedPicture.Coding.PLAIN;
            long stored = body.inFile(offset + size) - from;
            found.picture(new EmbeddedPicture(place.mimeType(), from, stored, coding), place.frontCover());
        }
    }

    private static byte[] inflate(byte[] packed) throws BadAudio {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var out = new ByteArrayOutputStream();
            var block = new byte[4096];
            while (!inflater.finished() && out.size() < LONGEST_FRAME) {
                int n = inflater.inflate(block);
                if (n == 0) {
                    break;
                }
                out.write(block, 0, n);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw BadAudio.damaged("a compressed frame: " + e.getMessage());
        }
    }

    static long syncsafe(int raw) {
        return (raw >> 24 & 0x7FL) << 21 | (raw >> 16 & 0x7F) << 14 | (raw >> 8 & 0x7F) << 7 | raw & 0x7F;
    }
}

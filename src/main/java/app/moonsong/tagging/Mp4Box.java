package app.moonsong.tagging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A box inside bytes that are held: ISO/IEC 14496-12, section 4.2.
 *
 * @param at where it begins; its content begins eight bytes on
 */
record Mp4Box(String type, int at, int end) {
    static final int HEAD = 8;

    int content() {
        return at + HEAD;
    }

    int length() {
        return end - at;
    }

    String text(ByteBuffer bytes, int skip) {
        int from = Math.min(end, content() + skip);
        var text = new byte[end - from];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    byte[] bytes(ByteBuffer in) {
        var copy = new byte[length()];
        in.get(at, copy);
        return copy;
    }

    /** The boxes that fill a stretch, one behind the other. A rest too short for a box is a terminator of QuickTime. */
    static List<Mp4Box> in(ByteBuffer bytes, int from, int end) throws Refused {
        var boxes = new ArrayList<Mp4Box>();
        int at = from;
        while (at + HEAD <= end) {
            long size = bytes.getInt(at) & 0xFFFF_FFFFL;
            if (size < HEAD || size > end - at) {
                throw new Refused(Refusal.DAMAGED, "a box of %d bytes in %d".formatted(size, end - at));
            }
            boxes.add(new Mp4Box(type(bytes, at), at, (int) (at + size)));
            at += (int) size;
        }
        if (at != end && end - at != 4) {
            throw new Refused(Refusal.DAMAGED, "%d bytes behind the last box".formatted(end - at));
        }
        return boxes;
    }

    static String type(ByteBuffer bytes, int at) {
        var type = new byte[4];
        bytes.get(at + 4, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }

    static byte[] of(String type, byte[]... content) {
        int length = HEAD;
        for (var part : content) {
            length += part.length;
        }
        var box = ByteBuffer.allocate(length).putInt(length).put(type.getBytes(StandardCharsets.ISO_8859_1));
        for (var part : content) {
            box.put(part);
        }
        return box.array();
    }
}

package app.moonsong.audio;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes MP4 boxes: ISO/IEC 14496-12, and Apple's tags in them. */
final class Boxes {
    private Boxes() {}

    static byte[] box(String type, byte[]... content) {
        var inside = Desk.join(content);
        return Desk.join(Desk.i32(inside.length + 8L), Desk.latin1(type), inside);
    }

    /** A tag with one "data" box per value; kind 1 is UTF-8, 0 binary, 13 JPEG, 14 PNG, 21 a number. */
    static byte[] tag(String type, int kind, byte[]... values) {
        return box(
                type,
                Desk.join(Arrays.stream(values)
                        .map(v -> box("data", Desk.i32(kind), new byte[4], v))
                        .toArray(byte[][]::new)));
    }

    static byte[] text(String type, String... values) {
        return tag(type, 1, Arrays.stream(values).map(Desk::utf8).toArray(byte[][]::new));
    }

    static byte[] free(String name, String value) {
        return box(
                "----",
                box("mean", new byte[4], Desk.latin1("com.apple.iTunes")),
                box("name", new byte[4], Desk.latin1(name)),
                box("data", Desk.i32(1), new byte[4], Desk.utf8(value)));
    }

    static byte[] udta(byte[]... tags) {
        var handler = box("hdlr", new byte[8], Desk.latin1("mdirappl"), new byte[9]);
        return box("udta", box("meta", new byte[4], handler, box("ilst", tags)));
    }

    /** Gives a file whose "moov" comes last other tags. */
    static byte[] tagged(byte[] file, byte[]... tags) {
        int moov = Desk.find(file, Desk.latin1("moov")) - 4;
        int udta = Desk.find(file, Desk.latin1("udta")) - 4;
        int end = udta > 0 ? udta : file.length;
        var content = Desk.join(Arrays.copyOfRange(file, moov + 8, end), udta(tags));
        return Desk.join(Arrays.copyOf(file, moov), box("moov", content));
    }

    static byte[] i16s(int... numbers) {
        var out = ByteBuffer.allocate(2 * numbers.length);
        for (int n : numbers) {
            out.putShort((short) n);
        }
        return out.array();
    }
}

package app.moonsong.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Writes Ogg pages: RFC 3533. */
final class Ogg {
    private static final int SUM_AT = 22;
    private static final int POLYNOMIAL = 0x04C1_1DB7;

    private Ogg() {}

    /** A page with one packet of at most 254 bytes; flag 2 is the stream's first page, 4 its last. */
    static byte[] page(int flags, long granule, int serial, byte[] packet) {
        var head = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        head.put(Desk.latin1("OggS"))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(granule)
                .putInt(serial);
        head.putInt(0).putInt(0).put((byte) 1).put((byte) packet.length);
        var page = Desk.join(head.array(), packet);
        sum(page, 0, page.length);
        return page;
    }

    /** The same stream under another serial number. */
    static byte[] renumbered(byte[] file, int serial) {
        var copy = file.clone();
        for (int at = 0; at < copy.length; at = end(copy, at)) {
            ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN).putInt(at + 14, serial);
            sum(copy, at, end(copy, at) - at);
        }
        return copy;
    }

    /** The same Opus with a gain in its head, in 1/256 dB: RFC 7845, section 5.1. */
    static byte[] louder(byte[] opus, int gain) {
        var copy = opus.clone();
        ByteBuffer.wrap(copy)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(Desk.find(copy, Desk.latin1("OpusHead")) + 16, (short) gain);
        sum(copy, 0, end(copy, 0));
        return copy;
    }

    static int end(byte[] file, int page) {
        int segments = file[page + 26] & 0xFF;
        int end = page + 27 + segments;
        for (int i = 0; i < segments; i++) {
            end += file[page + 27 + i] & 0xFF;
        }
        return end;
    }

    private static void sum(byte[] file, int at, int length) {
        var buffer = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(at + SUM_AT, 0);
        int crc = 0;
        for (int i = at; i < at + length; i++) {
            crc ^= (file[i] & 0xFF) << 24;
            for (int bit = 0; bit < 8; bit++) {
                crc = crc << 1 ^ (crc < 0 ? POLYNOMIAL : 0);
            }
        }
        buffer.putInt(at + SUM_AT, crc);
    }
}

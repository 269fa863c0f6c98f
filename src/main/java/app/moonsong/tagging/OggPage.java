package app.moonsong.tagging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One page of an Ogg file: RFC 3533, section 6. */
record OggPage(Bytes bytes) {
    static final int HEADER = 27;
    private static final int[] CRC = table();

    static OggPage read(Source source, long offset) throws IOException {
        if (!source.says(offset, "OggS")) {
            throw new Refused(Refusal.DAMAGED, "no Ogg page at %d".formatted(offset));
        }
        int segments = source.at(offset, HEADER).get(26) & 0xFF;
        var head = source.take(offset, HEADER + segments);
        int length = head.length;
        for (int i = HEADER; i < head.length; i++) {
            length += head[i] & 0xFF;
        }
        return new OggPage(Bytes.over(source.take(offset, length)));
    }

    private ByteBuffer little() {
        return ByteBuffer.wrap(bytes.held()).order(ByteOrder.LITTLE_ENDIAN);
    }

    int length() {
        return bytes.length();
    }

    int flags() {
        return bytes.held()[5];
    }

    long granule() {
        return little().getLong(6);
    }

    int serial() {
        return little().getInt(14);
    }

    int number() {
        return little().getInt(18);
    }

    int segments() {
        return bytes.held()[26] & 0xFF;
    }

    int segment(int i) {
        return bytes.held()[HEADER + i] & 0xFF;
    }

    /** The page with another number and the checksum that goes with it. */
    byte[] numbered(int number) {
        var page = bytes.toArray();
        var little = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        little.putInt(18, number).putInt(22, 0);
        little.putInt(22, crc(page));
        return page;
    }

    /** The checksum of a page whose own four bytes of it are zero. */
    static int crc(byte[] page) {
        int crc = 0;
        for (byte b : page) {
            crc = crc << 8 ^ CRC[crc >>> 24 ^ b & 0xFF];
        }
        return crc;
    }

    private static int[] table() {
        var table = new int[256];
        for (int i = 0; i < 256; i++) {
            int r = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                r = r < 0 ? r << 1 ^ 0x04C1_1DB7 : r << 1;
            }
            table[i] = r;
        }
        return table;
    }
}

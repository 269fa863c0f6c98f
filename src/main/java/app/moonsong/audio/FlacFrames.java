package app.moonsong.audio;

import java.io.IOException;

/** Counts the samples of a FLAC stream that does not state them, by its last frame: RFC 9639, section 9.1. */
final class FlacFrames {
    /** A frame of eight channels of 24 bits and the usual 4,608 samples is no longer. */
    private static final int TAIL = 128 * 1024;

    private static final int CRC_POLYNOMIAL = 0x07;
    private static final int[] SMALL_BLOCKS = {0, 192, 576, 1152, 2304, 4608};

    private final FileBytes bytes;
    private final int fixedBlock;

    private FlacFrames(FileBytes bytes, int fixedBlock) {
        this.bytes = bytes;
        this.fixedBlock = fixedBlock;
    }

    /**
     * Returns how many samples of one channel there are; 0 when no frame is found.
     *
     * @param fixedBlock samples in each block but the last, where blocks are numbered
     */
    static long samples(FileBytes bytes, long start, long end, int fixedBlock) throws IOException {
        var frames = new FlacFrames(bytes, fixedBlock);
        long most = 0;
        for (long at = Math.max(start, end - TAIL); at + 6 <= end; at++) {
            if (bytes.u8(at) == 0xFF && (bytes.u16(at) & 0xFFFE) == 0xFFF8) {
                most = Math.max(most, frames.endOf(at));
            }
        }
        return most;
    }

    /** The sample after the frame at an offset; 0 when it is no frame. */
    private long endOf(long at) throws IOException {
        int blockCode = bytes.u8(at + 2) >> 4;
        int rateCode = bytes.u8(at + 2) & 15;
        int number = bytes.u8(at + 4);
        int more = number < 0x80 ? 0 : Integer.numberOfLeadingZeros(~(number << 24)) - 1;
        int blockBytes = blockCode == 6 ? 1 : blockCode == 7 ? 2 : 0;
        int rateBytes = rateCode == 12 ? 1 : rateCode == 13 || rateCode == 14 ? 2 : 0;
        int head = 5 + more + blockBytes + rateBytes;
        boolean coded = blockCode > 0 && rateCode < 15 && number != 0xFF && (number < 0x80 || more > 0);
        if (!coded || !bytes.has(at, head + 1) || crc(at, head) != bytes.u8(at + head)) {
            return 0;
        }
        long value = number & (more == 0 ? 0x7F : 0x3F >> more);
        for (int i = 1; i <= more; i++) {
            value = value << 6 | bytes.u8(at + 4 + i) & 0x3F;
        }
        boolean numbered = (bytes.u8(at + 1) & 1) == 0;
        return (numbered ? value * fixedBlock : value) + block(blockCode, at + 5 + more);
    }

    private int block(int code, long at) throws IOException {
        return switch (code) {
            case 6 -> bytes.u8(at) + 1;
            case 7 -> bytes.u16(at) + 1;
            default -> code < 6 ? SMALL_BLOCKS[code] : 1 << code;
        };
    }

    private int crc(long from, int length) throws IOException {
        int crc = 0;
        for (int i = 0; i < length; i++) {
            crc ^= bytes.u8(from + i);
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc << 1 ^ ((crc & 0x80) != 0 ? CRC_POLYNOMIAL : 0)) & 0xFF;
            }
        }
        return crc;
    }
}

package app.moonsong.audio;

import java.io.IOException;
import java.util.Arrays;

/**
 * The bytes of an ID3v2 tag after its header, offsets from its start. A whole-tag unsynchronised one is held in memory
 * with its stuffing left out; of a longer one than that only the beginning is seen.
 */
final class Id3Body {
    private static final int MOST_HELD = 4 * 1024 * 1024;

    private final FileBytes file;
    private final long start;
    private final long length;
    private final byte[] raw;
    private final byte[] held;

    private Id3Body(FileBytes file, long start, long length, byte[] raw, byte[] held) {
        this.file = file;
        this.start = start;
        this.length = length;
        this.raw = raw;
        this.held = held;
    }

    static Id3Body plain(FileBytes file, long start, long end) {
        return new Id3Body(file, start, end - start, new byte[0], new byte[0]);
    }

    static Id3Body unsynchronised(FileBytes file, long start, long end) throws IOException {
        var raw = file.slice(start, Math.min(MOST_HELD, end - start));
        var held = synchronise(raw);
        return new Id3Body(file, start, held.length, raw, held);
    }

    /** Leaves out each zero that follows 0xFF. ID3v2.4 main structure, section 6.1. */
    static byte[] synchronise(byte[] stuffed) {
        var out = new byte[stuffed.length];
        int n = 0;
        for (int i = 0; i < stuffed.length; i++) {
            if (stuffed[i] != 0 || i == 0 || stuffed[i - 1] != (byte) 0xFF) {
                out[n++] = stuffed[i];
            }
        }
        return Arrays.copyOf(out, n);
    }

    long length() {
        return length;
    }

    int u8(long at) throws IOException {
        return held.length == 0 ? file.u8(start + inside(at, 1)) : held[(int) inside(at, 1)] & 0xFF;
    }

    int u16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    int u24(long at) throws IOException {
        return u16(at) << 8 | u8(at + 2);
    }

    int i32(long at) throws IOException {
        return u16(at) << 16 | u16(at + 2);
    }

    byte[] slice(long at, int size) throws IOException {
        inside(at, size);
        return held.length == 0 ? file.slice(start + at, size) : Arrays.copyOfRange(held, (int) at, (int) at + size);
    }

    /** Where in the file a byte of the body is stored. */
    long inFile(long at) {
        if (held.length == 0) {
            return start + at;
        }
        int i = 0;
        for (long seen = 0; i < raw.length; i++) {
            boolean stuffing = raw[i] == 0 && i > 0 && raw[i - 1] == (byte) 0xFF;
            if (!stuffing && seen++ == at) {
                break;
            }
        }
        return start + i;
    }

    private long inside(long at, long size) throws BadAudio {
        if (at < 0 || at + size > length) {
            throw BadAudio.damaged("an ID3v2 tag ends early");
        }
        return at;
    }
}

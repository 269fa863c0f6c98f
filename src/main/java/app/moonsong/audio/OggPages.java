package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** Finds pages in an Ogg file without reading all of it: RFC 3533, section 6. */
final class OggPages {
    private static final int PAGE = 0x4F676753;
    private static final int HEADER = 27;
    /** No page is longer than 65,307 bytes. */
    private static final int LONGEST = 66_000;

    private static final int TAIL_STEP = 4096;
    private static final int BEGINS = 2;

    private final FileBytes bytes;

    OggPages(FileBytes bytes) {
        this.bytes = bytes;
    }

    int serial(long page) throws IOException {
        return bytes.i32(page + 14);
    }

    /** Whether a stream begins with this page. */
    boolean begins(long page) throws IOException {
        return (bytes.u8(page + 5) & BEGINS) != 0;
    }

    long end(long page) throws IOException {
        int segments = bytes.u8(page + 26);
        long end = page + HEADER + segments;
        for (int i = 0; i < segments; i++) {
            end += bytes.u8(page + HEADER + i);
        }
        return end;
    }

    /** The last page of any stream that begins before an offset; -1 when there is none near it. */
    long last(long end) throws IOException {
        for (int size : new int[] {TAIL_STEP, LONGEST}) {
            long from = Math.max(0, end - size);
            int at = back(tail(from, end), Integer.MAX_VALUE);
            if (at >= 0) {
                return from + at;
            }
        }
        return -1;
    }

    /** The last known time of a stream before an offset. */
    long lastGranule(int serial, long start, long end) throws IOException {
        for (int size : new int[] {TAIL_STEP, LONGEST}) {
            var tail = tail(Math.max(start, end - size), end);
            for (int at = back(tail, Integer.MAX_VALUE); at >= 0; at = back(tail, at - 1)) {
                if (tail.getInt(at + 14) == serial && Long.reverseBytes(tail.getLong(at + 6)) >= 0) {
                    return Long.reverseBytes(tail.getLong(at + 6));
                }
            }
        }
        throw BadAudio.damaged("no last Ogg page");
    }

    private ByteBuffer tail(long from, long end) throws IOException {
        return ByteBuffer.wrap(bytes.slice(from, end - from));
    }

    /** The last page that begins at or before an index and whose head is all there; -1 without one. */
    private static int back(ByteBuffer tail, int from) {
        for (int at = Math.min(from, tail.limit() - HEADER); at >= 0; at--) {
            if (tail.get(at) == 'O' && tail.getInt(at) == PAGE && tail.get(at + 4) == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where streams that lie together end: halving the file until the first page of others is found. */
    long endOf(Set<Integer> serials, long start) throws IOException {
        long inside = start;
        long outside = bytes.size();
        while (outside - inside > 1) {
            long middle = inside + (outside - inside) / 2;
            long page = next(middle, Math.min(outside, middle + LONGEST));
            if (page >= 0 && serials.contains(serial(page))) {
                inside = page;
            } else {
                outside = middle;
            }
        }
        return OggPart.isPage(bytes, inside) ? end(inside) : inside;
    }

    /** The first page at or after an offset and before another; -1 without one. */
    private long next(long from, long before) throws IOException {
        long end = Math.min(before, bytes.size() - HEADER + 1);
        long at = bytes.find(PAGE, from, end);
        while (at >= 0 && bytes.u8(at + 4) != 0) {
            at = bytes.find(PAGE, at + 1, end);
        }
        return at;
    }
}

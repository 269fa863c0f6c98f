package app.moonsong.audio;

import java.io.IOException;
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
        for (int tail : new int[] {TAIL_STEP, LONGEST}) {
            long last = -1;
            long from = Math.max(0, end - tail);
            for (long at = next(from, end); at >= 0; at = next(at + 1, end)) {
                last = at;
            }
            if (last >= 0) {
                return last;
            }
        }
        return -1;
    }

    /** The last known time of a stream before an offset. */
    long lastGranule(int serial, long start, long end) throws IOException {
        for (int tail : new int[] {TAIL_STEP, LONGEST}) {
            long last = -1;
            long from = Math.max(start, end - tail);
            for (long at = next(from, end); at >= 0; at = next(at + 1, end)) {
                if (serial(at) == serial) {
                    last = Math.max(last, bytes.i64le(at + 6));
                }
            }
            if (last >= 0) {
                return last;
            }
        }
        throw BadAudio.damaged("no last Ogg page");
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

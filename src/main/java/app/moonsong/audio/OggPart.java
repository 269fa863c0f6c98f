package app.moonsong.audio;

import java.io.IOException;

/** The packets of one Ogg stream, read across its pages: RFC 3533. Pages of other streams are stepped over. */
final class OggPart implements Part {
    private static final int PAGE = 0x4F676753;
    private static final int HEADER = 27;
    private static final int MOST_PAGES_BETWEEN = 1_000;

    private final FileBytes bytes;
    private final int serial;
    private long page;
    private long nextPage;
    private int segment;
    private int segments;
    private long at;
    private int leftInSegment;
    private boolean packetEnds;

    /** Begins at the first packet of the page at an offset. */
    OggPart(FileBytes bytes, long offset) throws IOException {
        this.bytes = bytes;
        this.serial = bytes.i32(offset + 14);
        open(offset);
    }

    static boolean isPage(FileBytes bytes, long offset) throws IOException {
        return bytes.fourOrEnd(offset) == PAGE && bytes.has(offset, HEADER);
    }

    private void open(long offset) throws IOException {
        long from = offset;
        for (int i = 0; i < MOST_PAGES_BETWEEN; i++) {
            if (!isPage(bytes, from)) {
                throw BadAudio.damaged("no Ogg page at %d".formatted(from));
            }
            page = from;
            segments = bytes.u8(from + 26);
            segment = 0;
            at = from + HEADER + segments;
            long body = 0;
            for (int s = 0; s < segments; s++) {
                body += bytes.u8(from + HEADER + s);
            }
            nextPage = at + body;
            if (bytes.i32(from + 14) == serial && segments > 0) {
                return;
            }
            from = nextPage;
        }
        throw BadAudio.damaged("pages of other streams without end");
    }

    /** Goes to the beginning of the next packet. */
    void nextPacket() throws IOException {
        while (!packetEnds || leftInSegment > 0) {
            at += leftInSegment;
            leftInSegment = 0;
            if (!packetEnds) {
                openSegment();
            }
        }
        packetEnds = false;
    }

    /** Opens all segments that follow in this page and belong to the packet, as one. */
    private void openSegment() throws IOException {
        if (segment >= segments) {
            open(nextPage);
        }
        leftInSegment = 0;
        packetEnds = false;
        while (segment < segments && !packetEnds) {
            int length = bytes.u8(page + HEADER + segment);
            leftInSegment += length;
            segment++;
            packetEnds = length < 255;
        }
    }

    @Override
    public byte[] take(int length) throws IOException {
        var out = new byte[length];
        int done = 0;
        while (done < length) {
            int n = ready(length - done);
            System.arraycopy(bytes.slice(at, n), 0, out, done, n);
            at += n;
            leftInSegment -= n;
            done += n;
        }
        return out;
    }

    @Override
    public void skip(long length) throws IOException {
        for (long left = length; left > 0; ) {
            int n = ready(left);
            at += n;
            leftInSegment -= n;
            left -= n;
        }
    }

    private int ready(long wanted) throws IOException {
        while (leftInSegment == 0) {
            if (packetEnds) {
                throw BadAudio.damaged("an Ogg packet ends early");
            }
            openSegment();
        }
        return (int) Math.min(wanted, leftInSegment);
    }

    @Override
    public long position() {
        return at;
    }

    /** The page that the next byte lies in. */
    long page() {
        return leftInSegment == 0 && segment >= segments ? nextPage : page;
    }

    /** Where the page after the current one begins. */
    long nextPage() {
        return nextPage;
    }

    int serial() {
        return serial;
    }
}

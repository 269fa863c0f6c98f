package app.moonsong.tagging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ogg Vorbis and Opus: RFC 3533, RFC 7845. The comment packet is put onto pages anew together with the set-up packet that
 * may share its last page; the pages of the sound are kept, or renumbered when the head has more or fewer of them.
 */
final class OggContainer implements Container {
    private static final byte[] VORBIS = "\u0003vorbis".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OPUS = "OpusTags".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MOST_HEAD_PAGES = 2_000;

    private final Source source;
    private final VorbisDialect dialect = new VorbisDialect(true);
    private final OggPage first;
    private final List<OggPage> head = new ArrayList<>();
    private final List<Bytes> packets = new ArrayList<>();
    private final byte[] marker;
    private final VorbisTag tag;
    private final long audio;

    OggContainer(Source source) throws IOException {
        this.source = source;
        first = OggPage.read(source, 0);
        boolean vorbis = source.says(OggPage.HEADER + 1L, "\u0001vorbis");
        boolean opus = source.says(OggPage.HEADER + 1L, "OpusHead");
        if (!vorbis && !opus) {
            throw new Refused(Refusal.UNKNOWN_FORMAT, "an Ogg stream of another kind");
        }
        marker = vorbis ? VORBIS : OPUS;
        audio = readHead(vorbis ? 2 : 1);
        checkOneStream();
        var comments = packets.getFirst().held();
        if (!Arrays.equals(Arrays.copyOf(comments, marker.length), marker)) {
            throw new Refused(Refusal.DAMAGED, "no comments behind the head");
        }
        tag = VorbisTag.read(comments, marker.length);
    }

    /** Reads so many packets behind the first page; returns where the page after them begins. */
    private long readHead(int count) throws IOException {
        var packet = new ByteArrayOutputStream();
        long at = first.length();
        while (packets.size() < count) {
            var page = OggPage.read(source, at);
            if (page.serial() != first.serial() || head.size() == MOST_HEAD_PAGES) {
                throw new Refused(Refusal.OTHER_STREAMS, "");
            }
            head.add(page);
            int from = OggPage.HEADER + page.segments();
            for (int i = 0; i < page.segments(); i++) {
                packet.write(page.bytes().held(), from, page.segment(i));
                from += page.segment(i);
                if (page.segment(i) < 255) {
                    packets.add(Bytes.over(packet.toByteArray()));
                    packet.reset();
                }
            }
            at += page.length();
        }
        if (packets.size() > count || packet.size() > 0) {
            throw new Refused(Refusal.DAMAGED, "sound begins on a page of the head");
        }
        return at;
    }

    /** Pages of another stream would have to be told apart all the way: they are refused where a chain or a mix shows. */
    private void checkOneStream() throws IOException {
        int number = head.getLast().number();
        for (long at = audio; at < source.size(); ) {
            var page = OggPage.read(source, at);
            if (page.serial() != first.serial() || (page.flags() & 2) != 0) {
                throw new Refused(Refusal.OTHER_STREAMS, "");
            }
            if (page.number() != ++number) {
                throw new Refused(Refusal.DAMAGED, "a page is missing at %d".formatted(at));
            }
            at += page.length();
        }
    }

    @Override
    public List<Frame> frames() {
        return tag.frames();
    }

    @Override
    public List<Bytes> fixed() {
        var kept = new ArrayList<>(packets.subList(1, packets.size()));
        kept.add(first.bytes());
        kept.add(tag.vendor());
        kept.add(tag.rest());
        return kept;
    }

    @Override
    public List<FrameChange> changes(TagEdit edit) throws IOException {
        return Changes.of(dialect, tag.frames(), edit);
    }

    @Override
    public List<Piece> with(List<Frame> frames) throws IOException {
        var written = new ArrayList<Bytes>();
        var comments = VorbisTag.bytes(marker, tag.vendor(), frames, tag.rest());
        if (comments.length > Source.LARGEST) {
            throw new Refused(Refusal.TOO_LARGE, "comments of %d bytes".formatted(comments.length));
        }
        written.add(Bytes.over(comments));
        written.addAll(packets.subList(1, packets.size()));
        var pages = pages(written);
        int by = pages.size() - head.size();
        long length = source.size() - audio;
        var sound = by == 0 ? new Piece.Kept(audio, length) : new Piece.Renumbered(audio, length, by);
        return List.of(new Piece.Made(first.bytes()), Piece.of(pages.toArray(byte[][]::new)), sound);
    }

    /** Lays packets onto pages of up to 255 segments; the comments begin a page of their own, as RFC 7845 asks. */
    private List<byte[]> pages(List<Bytes> written) {
        var lacing = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        for (var packet : written) {
            for (int left = packet.length(); left >= 0; left -= 255) {
                lacing.write(Math.min(255, left));
            }
            body.writeBytes(packet.held());
        }
        var segments = lacing.toByteArray();
        var bytes = body.toByteArray();
        var pages = new ArrayList<byte[]>();
        int from = 0;
        boolean continued = false;
        for (int s = 0; s < segments.length; s += 255) {
            var part = Arrays.copyOfRange(segments, s, Math.min(segments.length, s + 255));
            int size = 0;
            boolean ends = false;
            for (byte segment : part) {
                size += segment & 0xFF;
                ends |= (segment & 0xFF) < 255;
            }
            pages.add(page(part, Arrays.copyOfRange(bytes, from, from + size), continued, ends, pages.size() + 1));
            continued = (part[part.length - 1] & 0xFF) == 255;
            from += size;
        }
        return pages;
    }

    /** A page on which no packet ends has no time: RFC 3533, section 6. */
    private byte[] page(byte[] lacing, byte[] body, boolean continued, boolean ends, int number) {
        var page = ByteBuffer.allocate(OggPage.HEADER + lacing.length + body.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 0)
                .put((byte) (continued ? 1 : 0))
                .putLong(ends ? 0 : -1)
                .putInt(first.serial())
                .putInt(0)
                .putInt(0)
                .put((byte) lacing.length)
                .put(lacing)
                .put(body);
        return new OggPage(Bytes.over(page.array())).numbered(first.number() + number);
    }
}

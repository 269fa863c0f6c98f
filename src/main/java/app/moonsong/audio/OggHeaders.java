package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads Ogg Vorbis (Vorbis I, section 4.2), Opus (RFC 7845) and FLAC in Ogg. */
final class OggHeaders {
    private static final int PAGE = 0x4F676753;
    private static final int PAGE_HEAD = 27;
    /** How much of the end is looked through for the last page, which is seldom as long as it may be. */
    private static final int[] TAILS = {4 * 1024, 16 * 1024, 66_000};

    private static final int OPUS_RATE_HZ = 48_000;

    private final FileBytes bytes;
    private final Found found;

    OggHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    void read() throws IOException {
        var packets = new OggPart(bytes, 0);
        var head = packets.take(19);
        var name = new String(head, StandardCharsets.ISO_8859_1);
        var numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (name.startsWith("OpusHead")) {
            comments(packets, 8);
            audio(packets);
            sound(packets, Format.OPUS, OPUS_RATE_HZ, head[9] & 0xFF, numbers.getShort(10) & 0xFFFF);
        } else if (name.startsWith("\u0001vorbis")) {
            comments(packets, 7);
            packets.nextPacket();
            packets.skip(7);
            packets.nextPacket();
            audio(packets);
            sound(packets, Format.VORBIS, numbers.getInt(12), head[11] & 0xFF, 0);
        } else if (name.startsWith("\u007FFLAC")) {
            var info = packets.take(16);
            comments(packets, 4);
            audio(packets);
            long packed = ByteBuffer.wrap(info).getLong(8);
            sound(packets, Format.FLAC, (int) (packed >>> 44), (int) (packed >>> 41 & 7) + 1, 0);
        } else {
            throw BadAudio.unsupported("an Ogg stream that is not Vorbis, Opus or FLAC");
        }
    }

    private void comments(OggPart packets, int marker) throws IOException {
        packets.nextPacket();
        long page = packets.page();
        packets.skip(marker);
        new VorbisComments(found).read(packets, page);
    }

    /** The audio begins on a page of its own after the headers: RFC 3533 and both mappings ask for it. */
    private void audio(OggPart packets) {
        long start = packets.nextPage();
        found.audio(start, bytes.size() - start);
    }

    private void sound(OggPart packets, Format format, int rateHz, int channels, int skip) throws IOException {
        long first = firstSample(packets.nextPage(), packets.serial());
        long samples = Math.max(0, lastGranule(packets.serial()) - skip - first);
        var length = Lengths.ofSamples(samples, rateHz);
        found.sound(new Sound(format, length, rateHz, channels, Lengths.kbps(found.audioLength(), length)));
    }

    /**
     * The time at which a stream begins that was cut out of a longer one; 0 for a whole one. The first page's granule
     * position is that of its end, so only a large one tells.
     */
    private long firstSample(long page, int serial) throws IOException {
        if (!OggPart.isPage(bytes, page) || bytes.i32(page + 14) != serial) {
            return 0;
        }
        long granule = bytes.i64le(page + 6);
        return granule > 10L * OPUS_RATE_HZ ? granule : 0;
    }

    private long lastGranule(int serial) throws IOException {
        for (int tail : TAILS) {
            long granule = lastGranule(serial, Math.max(0, bytes.size() - tail));
            if (granule >= 0) {
                return granule;
            }
        }
        throw BadAudio.damaged("no last Ogg page");
    }

    private long lastGranule(int serial, long from) throws IOException {
        long last = -1;
        long end = bytes.size() - PAGE_HEAD + 1;
        for (long at = bytes.find(PAGE, from, end); at >= 0; at = bytes.find(PAGE, at + 1, end)) {
            long granule = bytes.i64le(at + 6);
            if (bytes.i32(at + 14) == serial && granule >= 0) {
                last = granule;
            }
        }
        return last;
    }
}

package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The identification header of an audio stream in Ogg: Vorbis I section 4.2, RFC 7845 (Opus), the FLAC mapping.
 *
 * @param page where the header's page begins
 * @param marker bytes of the comment packet before the comments
 * @param skip samples at the start that do not sound
 */
record OggStream(long page, int serial, Format format, int rateHz, int channels, int marker, int skip) {
    private static final int OPUS_RATE_HZ = 48_000;
    private static final int HEAD = 19;
    private static final int MOST_BLOCKS = 1_000;

    /** Understands the stream that begins with the page at an offset; null when it is no audio that is known. */
    static @Nullable OggStream at(FileBytes bytes, long page) throws IOException {
        var packet = new OggPart(bytes, page);
        int serial = packet.serial();
        byte[] head;
        try {
            head = packet.take(HEAD);
        } catch (BadAudio e) {
            return null;
        }
        var name = new String(head, StandardCharsets.ISO_8859_1);
        var numbers = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (name.startsWith("OpusHead")) {
            int skip = numbers.getShort(10) & 0xFFFF;
            return new OggStream(page, serial, Format.OPUS, OPUS_RATE_HZ, head[9] & 0xFF, 8, skip);
        } else if (name.startsWith("\u0001vorbis")) {
            return new OggStream(page, serial, Format.VORBIS, numbers.getInt(12), head[11] & 0xFF, 7, 0);
        } else if (name.startsWith("\u007FFLAC")) {
            long packed = ByteBuffer.wrap(packet.take(16)).getLong(8);
            int channels = (int) (packed >>> 41 & 7) + 1;
            return new OggStream(page, serial, Format.FLAC, (int) (packed >>> 44), channels, 4, 0);
        }
        return null;
    }

    /**
     * Reads the comments; returns where the audio begins: on a page of its own after the headers, as RFC 3533 and the
     * mappings ask for.
     */
    long headers(FileBytes bytes, Found found) throws IOException {
        var packets = new OggPart(bytes, page);
        packets.nextPacket();
        long first = packets.page();
        boolean more = format == Format.FLAC && packets.take(1)[0] >= 0;
        packets.skip(format == Format.FLAC ? marker - 1 : marker);
        new VorbisComments(found).read(packets, first);
        packets.nextPacket();
        if (format == Format.VORBIS) {
            packets.nextPacket();
        }
        for (int i = 0; more && i < MOST_BLOCKS; i++) {
            more = packets.take(1)[0] >= 0;
            packets.nextPacket();
        }
        return packets.nextPage();
    }
}

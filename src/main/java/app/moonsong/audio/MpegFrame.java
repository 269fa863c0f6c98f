package app.moonsong.audio;

import org.jspecify.annotations.Nullable;

/**
 * The header of one MPEG audio frame: ISO/IEC 11172-3 section 2.4.1.3, 13818-3, and the unofficial 2.5.
 *
 * @param layer 1 to 3
 * @param bytes length of the frame with its header
 * @param samples for one channel
 * @param sideInfo bytes between the header and where a Xing header is
 */
record MpegFrame(int layer, int kbps, int rateHz, int channels, int bytes, int samples, int sideInfo) {
    private static final int[][] KBPS = {
        {0, 32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384},
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160},
    };
    private static final int[] RATES = {44_100, 48_000, 32_000};

    /** Understands four bytes; null when they are no frame's header. */
    static @Nullable MpegFrame of(int header) {
        int version = header >> 19 & 3;
        int layerBits = header >> 17 & 3;
        int rateIndex = header >> 10 & 3;
        int bitrateIndex = header >> 12 & 15;
        boolean sync = (header & 0xFFE0_0000) == 0xFFE0_0000;
        if (!sync || version == 1 || layerBits == 0 || rateIndex == 3 || bitrateIndex == 15 || bitrateIndex == 0) {
            return null;
        }
        int layer = 4 - layerBits;
        boolean mpeg1 = version == 3;
        int kbps = KBPS[mpeg1 ? layer - 1 : layer == 1 ? 3 : 4][bitrateIndex];
        int rateHz = RATES[rateIndex] >> (mpeg1 ? 0 : version == 2 ? 1 : 2);
        int padding = header >> 9 & 1;
        int samples = layer == 1 ? 384 : layer == 3 && !mpeg1 ? 576 : 1152;
        int bytes = layer == 1 ? (12_000 * kbps / rateHz + padding) * 4 : samples / 8 * 1000 * kbps / rateHz + padding;
        int channels = (header >> 6 & 3) == 3 ? 1 : 2;
        int sideInfo = mpeg1 ? channels == 1 ? 17 : 32 : channels == 1 ? 9 : 17;
        return new MpegFrame(layer, kbps, rateHz, channels, bytes, samples, sideInfo);
    }

    /** Whether the frame is longer than its bitrate asks for. */
    boolean padded() {
        return 8L * bytes * rateHz > 1000L * kbps * samples;
    }

    /** Whether both can be of one stream: the bitrate may differ, the rest may not. */
    boolean sameStream(@Nullable MpegFrame other) {
        return other != null && other.layer == layer && other.rateHz == rateHz && other.samples == samples;
    }
}

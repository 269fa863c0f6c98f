package app.moonsong.audio;

import java.io.IOException;

/**
 * What the descriptors of an "esds" box say (ISO/IEC 14496-1, 7.2.6): whether "mp4a" is AAC at all, and its true
 * channels, which the sample description need not state, from the AudioSpecificConfig (14496-3, 1.6.2.1).
 */
final class Mp4Codec {
    private static final int ELEMENTARY_STREAM = 3;
    private static final int DECODER = 4;
    private static final int SPECIFIC = 5;
    private static final int MPEG1_AUDIO = 0x6B;
    private static final int MPEG2_AUDIO = 0x69;
    private static final int PARAMETRIC_STEREO = 29;
    private static final int[] CHANNELS = {0, 1, 2, 3, 4, 5, 6, 8};

    private final FileBytes bytes;
    private long at;
    private boolean mp3;
    private int channels;

    private Mp4Codec(FileBytes bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Reads the "esds" box whose content is at an offset. */
    static Mp4Codec of(FileBytes bytes, long from, long end) throws IOException {
        var codec = new Mp4Codec(bytes, from + 4);
        codec.read(Math.min(end, bytes.size()));
        return codec;
    }

    /** Whether it is MP3 in MP4. */
    boolean mp3() {
        return mp3;
    }

    /** Channels; 0 when it does not say. */
    int channels() {
        return channels;
    }

    private void read(long end) throws IOException {
        while (at + 2 < end) {
            int tag = bytes.u8(at);
            at++;
            long size = size(end);
            if (tag == ELEMENTARY_STREAM && at + 3 <= end) {
                int flags = bytes.u8(at + 2);
                at += 3 + ((flags & 0x80) != 0 ? 2 : 0) + ((flags & 0x20) != 0 ? 2 : 0);
            } else if (tag == DECODER && at < end) {
                mp3 = bytes.u8(at) == MPEG1_AUDIO || bytes.u8(at) == MPEG2_AUDIO;
                at += 13;
            } else if (tag == SPECIFIC) {
                channels = size >= 2 && at + 2 <= end ? configured() : 0;
                return;
            } else {
                at += size;
            }
        }
    }

    private int configured() throws IOException {
        int bits = bytes.u16(at);
        int type = bits >> 11;
        boolean ownRate = (bits >> 7 & 15) == 15;
        return type == PARAMETRIC_STEREO ? 2 : ownRate || (bits >> 3 & 15) > 7 ? 0 : CHANNELS[bits >> 3 & 15];
    }

    /** A size in up to four groups of seven bits. */
    private long size(long end) throws IOException {
        long size = 0;
        for (int i = 0; i < 4 && at < end; i++) {
            int b = bytes.u8(at);
            at++;
            size = size << 7 | b & 0x7F;
            if (b < 0x80) {
                break;
            }
        }
        return size;
    }
}

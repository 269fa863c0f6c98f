package app.moonsong.audio;

import java.io.IOException;

/** Finds the frames of MPEG audio among other bytes. */
final class MpegSync {
    private static final int SEARCH = 128 * 1024;
    private static final int NEAR = 8 * 1024;

    private final FileBytes bytes;
    private final long end;

    MpegSync(FileBytes bytes, long end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Says what it is instead, where other audio would give frames by chance. */
    void refuseOthers(long at) throws IOException {
        if (bytes.fourOrEnd(at) == Mp4Headers.id("RIFX")) {
            throw BadAudio.unsupported("a WAV with its bytes turned round (RIFX)");
        }
    }

    MpegFrame frameAt(long offset) throws IOException {
        var frame = MpegFrame.of(bytes.fourOrEnd(offset));
        if (frame == null) {
            throw new BadAudio(Reading.Reason.NOT_AUDIO, "no MPEG frame");
        }
        return frame;
    }

    /**
     * Finds the first frame that has a header of the whole stream or is followed by two of the same stream, so that 0xFFE
     * in a picture is not taken for sound; near the end of a file one that nothing speaks against will do.
     */
    long first(long from) throws IOException {
        long last = Math.min(end - 4, from + SEARCH);
        long weak = -1;
        for (long at = from; at <= last; at++) {
            var frame = bytes.u8(at) == 0xFF ? MpegFrame.of(bytes.i32(at)) : null;
            if (frame == null) {
                continue;
            }
            int following = following(at, frame);
            if (following == 2 || isHeader(at, frame)) {
                return at;
            }
            weak = weak < 0 && following > 0 ? at : weak;
        }
        if (weak >= 0) {
            return weak;
        }
        throw new BadAudio(Reading.Reason.NOT_AUDIO, "no MPEG frames within %d bytes".formatted(last - from));
    }

    /** Finds a frame of the same stream at or soon after an offset; the end when there is none. */
    long next(long from, MpegFrame stream) throws IOException {
        long last = Math.min(end - 4, from + NEAR);
        for (long at = from; at <= last; at++) {
            var frame = bytes.u8(at) == 0xFF ? MpegFrame.of(bytes.i32(at)) : null;
            if (frame != null && stream.sameStream(frame) && following(at, frame) > 0) {
                return at;
            }
        }
        return end;
    }

    /** 2: two frames follow; 1: the end follows first; 0: something else. */
    private int following(long at, MpegFrame frame) throws IOException {
        long next = at + frame.bytes();
        for (int i = 0; i < 2; i++) {
            if (next >= end - 4) {
                return i > 0 || next <= end && frame.layer() == 3 ? 1 : 0;
            }
            var following = MpegFrame.of(bytes.i32(next));
            if (following == null || !frame.sameStream(following)) {
                return 0;
            }
            next += following.bytes();
        }
        return 2;
    }

    private boolean isHeader(long at, MpegFrame frame) throws IOException {
        int word = bytes.fourOrEnd(at + 4 + frame.sideInfo());
        return word == Mp3Headers.XING || word == Mp3Headers.INFO || bytes.fourOrEnd(at + 36) == Mp3Headers.VBRI;
    }
}

package app.moonsong.audio;

import java.io.IOException;

/**
 * Reads MP3: tags at both ends, and the length from the Xing, Info or VBRI header with LAME's delay and padding (LAME
 * tag specification, gabriel.mp3-tech.org), else from the bitrate, else by walking over the frames.
 */
final class Mp3Headers {
    static final int XING = 0x58696E67;
    static final int INFO = 0x496E666F;
    static final int VBRI = 0x56425249;
    private static final int FRAMES_COMPARED = 12;
    /** As much of what a header says may lie behind it, before it is taken for that of a first part. */
    private static final int MOST_BEYOND = 16;

    /** A last frame that is cut counts when an eighth of it is there. */
    private static final double LAST_FRAME = 0.375;

    private final FileBytes bytes;
    private final Found found;
    private MpegSync sync;
    private boolean padded;

    Mp3Headers(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
        this.sync = new MpegSync(bytes, bytes.size());
    }

    /** Reads a file whose ID3v2 tag, read already, ends at an offset. */
    void read(long afterTag) throws IOException {
        if (afterTag >= bytes.size()) {
            throw BadAudio.damaged("nothing behind its ID3v2 tag: %d of %d bytes".formatted(bytes.size(), afterTag));
        }
        long end = new TailTags(bytes, found).read(afterTag);
        sync = new MpegSync(bytes, end);
        sync.refuseOthers(afterTag);
        long first = sync.first(afterTag);
        var frame = sync.frameAt(first);
        found.audio(first, end - first);
        if (!readHeader(first, frame, end)) {
            estimate(first, frame, end);
        }
    }

    private boolean readHeader(long first, MpegFrame frame, long end) throws IOException {
        long at = first + 4 + frame.sideInfo();
        int word = bytes.fourOrEnd(at);
        if (word == XING || word == INFO) {
            return readXing(at, frame, end - first);
        }
        if (bytes.fourOrEnd(first + 36) == VBRI && bytes.has(first + 36, 18)) {
            set(frame, bytes.u32(first + 50) * frame.samples(), bytes.u32(first + 46));
            return bytes.u32(first + 50) > 0;
        }
        return false;
    }

    private boolean readXing(long at, MpegFrame frame, long audioBytes) throws IOException {
        int flags = bytes.i32(at + 4);
        long next = at + 8;
        long frames = (flags & 1) != 0 ? bytes.u32(next) : 0;
        next += (flags & 1) != 0 ? 4 : 0;
        long stated = (flags & 2) != 0 ? bytes.u32(next) : 0;
        next += (flags & 2) != 0 ? 4 : 0;
        next += ((flags & 4) != 0 ? 100 : 0) + ((flags & 8) != 0 ? 4 : 0);
        if (frames == 0) {
            return false;
        }
        if (stated > 0 && audioBytes - stated > stated / MOST_BEYOND) {
            return false; // it is the header of the first of several files that were put one behind the other
        }
        long samples = frames * frame.samples();
        if (bytes.has(next, 24) && isEncoderName(next)) {
            int delays = bytes.u24(next + 21);
            long trimmed = samples - (delays >> 12) - (delays & 0xFFF);
            samples = trimmed > 0 ? trimmed : samples;
        }
        set(frame, samples, stated > 0 ? stated : audioBytes);
        return true;
    }

    private boolean isEncoderName(long at) throws IOException {
        int name = bytes.i32(at);
        return name == 0x4C414D45 || name == 0x4C617663 || name == 0x4C617666; // LAME, Lavc, Lavf
    }

    private void set(MpegFrame frame, long samples, long audioBytes) throws BadAudio {
        var length = Lengths.ofSamples(samples, frame.rateHz());
        found.sound(new Sound(Format.MP3, length, frame.rateHz(), frame.channels(), Lengths.kbps(audioBytes, length)));
    }

    private void estimate(long first, MpegFrame frame, long end) throws IOException {
        if (oneBitrate(first, frame, end) && oneBitrate(sync.next(first + (end - first) / 2, frame), frame, end)) {
            // Padding makes some frames a byte longer than the mean; a stream without any has the length of its frames.
            double mean = padded ? frame.samples() / 8.0 * 1000 * frame.kbps() / frame.rateHz() : frame.bytes();
            set(frame, Math.round((end - first) / mean + LAST_FRAME) * frame.samples(), end - first);
        } else {
            walk(first, frame, end);
        }
    }

    private boolean oneBitrate(long from, MpegFrame frame, long end) throws IOException {
        long at = from;
        for (int i = 0; i < FRAMES_COMPARED && at <= end - 4; i++) {
            var here = MpegFrame.of(bytes.i32(at));
            if (here == null) {
                return true;
            }
            if (here.kbps() != frame.kbps()) {
                return false;
            }
            padded |= here.padded();
            at += here.bytes();
        }
        return true;
    }

    private void walk(long first, MpegFrame frame, long end) throws IOException {
        long samples = 0;
        long at = first;
        while (at <= end - 4) {
            var here = MpegFrame.of(bytes.i32(at));
            if (here == null || !frame.sameStream(here)) {
                long next = sync.next(at + 1, frame);
                if (next >= end) {
                    break;
                }
                at = next;
                continue;
            }
            samples += here.samples();
            at += here.bytes();
        }
        set(frame, samples, end - first);
    }
}

package app.moonsong.audio;

import java.io.IOException;
import java.util.List;

/** Reads AAC without a container (ADTS: ISO/IEC 13818-7, section 6.2): frame by frame, for nothing says how many there are. */
final class AdtsHeaders {
    private static final List<Integer> RATES_HZ = List.of(
            96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350);

    private static final int HEAD = 7;
    private static final int BLOCK_SAMPLES = 1024;
    private static final int EIGHT_CHANNELS = 7;

    private final FileBytes bytes;
    private final Found found;

    AdtsHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** Whether two frames follow each other from an offset on: MPEG audio has the same first bits, but a layer. */
    static boolean is(FileBytes bytes, long start) throws IOException {
        return isFrame(bytes, start) && isFrame(bytes, start + frameBytes(bytes, start));
    }

    private static boolean isFrame(FileBytes bytes, long at) throws IOException {
        return bytes.has(at, HEAD) && (bytes.u16(at) & 0xFFF6) == 0xFFF0 && frameBytes(bytes, at) >= HEAD;
    }

    private static int frameBytes(FileBytes bytes, long at) throws IOException {
        return bytes.i32(at + 3) >>> 13 & 0x1FFF;
    }

    /** Reads a file whose ID3v2 tag, read already, ends at an offset. */
    void read(long start) throws IOException {
        long end = new TailTags(bytes, found).read(start);
        int rate = bytes.u8(start + 2) >> 2 & 15;
        int channels = bytes.u16(start + 2) >> 6 & 7;
        if (rate >= RATES_HZ.size()) {
            throw BadAudio.damaged("no rate of AAC: " + rate);
        }
        long samples = 0;
        long at = start;
        for (; at < end && isFrame(bytes, at); at += frameBytes(bytes, at)) {
            samples += (1 + (bytes.u8(at + 6) & 3)) * (long) BLOCK_SAMPLES;
        }
        var length = Lengths.ofSamples(samples, RATES_HZ.get(rate));
        found.audio(start, end - start);
        found.sound(new Sound(
                Format.AAC,
                length,
                RATES_HZ.get(rate),
                channels == EIGHT_CHANNELS ? 8 : Math.max(1, channels),
                Lengths.kbps(end - start, length)));
    }
}

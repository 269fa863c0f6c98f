package app.moonsong.audio;

import app.moonsong.text.UnmarkedText;
import java.io.IOException;

/** Reads AIFF and AIFF-C: Apple, "Audio Interchange File Format" 1.3 and its draft for compression. */
final class AiffHeaders {
    private static final int MOST_CHUNKS = 10_000;

    private final FileBytes bytes;
    private final Found found;
    private final Found texts = new Found();
    private long common = -1;

    AiffHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    static boolean is(FileBytes bytes) throws IOException {
        int kind = bytes.fourOrEnd(8);
        return bytes.fourOrEnd(0) == Mp4Headers.id("FORM")
                && (kind == Mp4Headers.id("AIFF") || kind == Mp4Headers.id("AIFC"));
    }

    void read() throws IOException {
        long at = 12;
        for (int i = 0; i < MOST_CHUNKS && at + 8 <= bytes.size(); i++) {
            long size = bytes.u32(at + 4);
            chunk(bytes.latin1(at, 4), at + 8, Math.min(size, bytes.size() - at - 8));
            at += 8 + size + (size & 1);
        }
        found.addAbsent(texts);
        sound();
    }

    private void chunk(String id, long at, long size) throws IOException {
        switch (id) {
            case "COMM" -> common = at;
            case "SSND" -> found.audio(at + 8, size - 8);
            case "NAME" -> text(TagField.TITLE, at, size);
            case "AUTH" -> text(TagField.ARTIST, at, size);
            case "ANNO" -> text(TagField.COMMENT, at, size);
            case "ID3 ", "id3 " -> {
                if (Id3v2.at(bytes, at)) {
                    new Id3v2(bytes, found).read(at);
                }
            }
            default -> {}
        }
    }

    private void text(TagField field, long at, long size) throws IOException {
        if (size < 64 * 1024) {
            texts.add(field, UnmarkedText.of(bytes.slice(at, size)));
        }
    }

    private void sound() throws IOException {
        if (common < 0) {
            throw BadAudio.damaged("no COMM chunk");
        }
        int channels = bytes.u16(common);
        int rateHz = (int) Math.round(extended(common + 8));
        var length = Lengths.ofSamples(bytes.u32(common + 2), rateHz);
        found.sound(new Sound(Format.AIFF, length, rateHz, channels, Lengths.kbps(found.audioLength(), length)));
    }

    /** An 80-bit number of IEEE 754-1985: sign and exponent in two bytes, then 64 bits with the leading one. */
    private double extended(long at) throws IOException {
        int exponent = (bytes.u16(at) & 0x7FFF) - 16383;
        double mantissa = (bytes.i64(at + 2) >>> 1) / (double) (1L << 62);
        return Math.scalb(mantissa, exponent);
    }
}

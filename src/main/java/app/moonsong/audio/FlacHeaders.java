package app.moonsong.audio;

import java.io.IOException;

/** Reads FLAC: RFC 9639, sections 8 (metadata) and 8.2 (streaminfo). */
final class FlacHeaders {
    private static final int MOST_BLOCKS = 1_000;

    private final FileBytes bytes;
    private final Found found;
    private long info = -1;
    private long cueSheet = -1;
    private long cueSheetEnd;

    FlacHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** Reads a file whose "fLaC" is at an offset. */
    void read(long marker) throws IOException {
        long at = marker + 4;
        boolean last = false;
        for (int i = 0; i < MOST_BLOCKS && !last; i++) {
            int head = bytes.i32(at);
            last = head < 0;
            int type = head >> 24 & 0x7F;
            int size = head & 0xFF_FFFF;
            at = block(type, at + 4, size, last);
        }
        if (info < 0) {
            throw BadAudio.damaged("no STREAMINFO");
        }
        long end = new TailTags(bytes, found).read(at);
        found.audio(at, end - at);
        sound(at, end);
        if (cueSheet >= 0) {
            var sheet = new FlacCueSheet(bytes, found.sound().sampleRateHz());
            found.addWeak(TagField.CUE_SHEET, sheet.read(cueSheet, cueSheetEnd));
        }
    }

    /** Takes in a metadata block; returns where the next one, or the audio, begins. */
    private long block(int type, long at, int size, boolean last) throws IOException {
        long end = at + size;
        switch (type) {
            case 0 -> info = at;
            case 4 -> {
                end = realEnd(VorbisComments.end(bytes, at), end, last);
                new VorbisComments(found).read(new FilePart(bytes, at, end - at));
            }
            case 5 -> {
                cueSheet = at;
                cueSheetEnd = end;
            }
            case 6 -> {
                end = realEnd(FlacPicture.end(bytes, at), end, last);
                picture(at, end - at);
            }
            default -> {
                // padding, and what other programs keep
            }
        }
        if (end > bytes.size()) {
            throw BadAudio.damaged("a metadata block of %d bytes at %d of %d".formatted(size, at, bytes.size()));
        }
        return end;
    }

    /**
     * Some writers state a comment shorter than it is, and a picture above 16 MiB does not fit the size's 24 bits. The
     * content's own end is believed when the block overruns and something of FLAC follows there.
     */
    private long realEnd(long content, long stated, boolean last) throws IOException {
        if (content <= stated || !bytes.has(content, 4)) {
            return stated;
        }
        int next = bytes.i32(content);
        int type = next >>> 24 & 0x7F;
        boolean sync = next >>> 17 == 0x7FFC;
        boolean block = type <= 6 && bytes.has(content + 4, next & 0xFF_FFFF);
        return (last ? sync : block) ? content : stated;
    }

    private void sound(long start, long end) throws IOException {
        long audioBytes = end - start;
        long packed = bytes.i64(info + 10);
        int rateHz = (int) (packed >>> 44);
        int channels = (int) (packed >>> 41 & 7) + 1;
        long samples = packed & 0xF_FFFF_FFFFL;
        if (samples == 0) {
            samples = FlacFrames.samples(bytes, start, end, bytes.u16(info + 2));
        }
        var length = Lengths.ofSamples(samples, rateHz);
        found.sound(new Sound(Format.FLAC, length, rateHz, channels, Lengths.kbps(audioBytes, length)));
    }

    private void picture(long at, long size) throws IOException {
        var place = FlacPicture.at(new FilePart(bytes, at, size));
        if (place.size() > 0 && place.skip() + place.size() <= size) {
            found.picture(
                    new EmbeddedPicture(
                            place.mimeType(), at + place.skip(), place.size(), EmbeddedPicture.Coding.PLAIN),
                    place.frontCover());
        }
    }
}

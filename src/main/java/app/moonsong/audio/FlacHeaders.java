package app.moonsong.audio;

import java.io.IOException;

/** Reads FLAC: RFC 9639, sections 8 (metadata) and 8.2 (streaminfo). */
final class FlacHeaders {
    private static final int MOST_BLOCKS = 1_000;

    private final FileBytes bytes;
    private final Found found;

    FlacHeaders(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** Reads a file whose "fLaC" is at an offset. */
    void read(long marker) throws IOException {
        long at = marker + 4;
        boolean last = false;
        long info = -1;
        for (int i = 0; i < MOST_BLOCKS && !last; i++) {
            int head = bytes.i32(at);
            last = head < 0;
            int type = head >> 24 & 0x7F;
            int size = head & 0xFF_FFFF;
            at += 4;
            if (!bytes.has(at, size)) {
                throw BadAudio.damaged("a metadata block of %d bytes at %d of %d".formatted(size, at, bytes.size()));
            }
            switch (type) {
                case 0 -> info = at;
                case 4 -> new VorbisComments(found).read(new FilePart(bytes, at, size));
                case 6 -> picture(at, size);
                default -> {}
            }
            at += size;
        }
        if (info < 0) {
            throw BadAudio.damaged("no STREAMINFO");
        }
        long end = new TailTags(bytes, found).read(at);
        found.audio(at, end - at);
        sound(info, end - at);
    }

    private void sound(long info, long audioBytes) throws IOException {
        long packed = bytes.i64(info + 10);
        int rateHz = (int) (packed >>> 44);
        int channels = (int) (packed >>> 41 & 7) + 1;
        var length = Lengths.ofSamples(packed & 0xF_FFFF_FFFFL, rateHz);
        found.sound(new Sound(Format.FLAC, length, rateHz, channels, Lengths.kbps(audioBytes, length)));
    }

    private void picture(long at, int size) throws IOException {
        var place = FlacPicture.at(new FilePart(bytes, at, size));
        if (place.size() > 0 && place.skip() + place.size() <= size) {
            found.picture(
                    new EmbeddedPicture(
                            place.mimeType(), at + place.skip(), place.size(), EmbeddedPicture.Coding.PLAIN),
                    place.frontCover());
        }
    }
}

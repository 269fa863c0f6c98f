package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The head of a FLAC picture block: RFC 9639, section 8.8. Ogg holds the same block in base64. */
final class FlacPicture {
    private static final int LONGEST_NAME = 4096;

    private FlacPicture() {}

    /**
     * Where the image lies.
     *
     * @param skip bytes of the block before the image
     * @param size bytes of the image
     */
    record Place(int skip, long size, String mimeType, boolean frontCover) {}

    /** Where the block that begins at an offset ends by its own lengths; 0 when they make no sense. */
    static long end(FileBytes bytes, long at) throws IOException {
        try {
            var place = at(new FilePart(bytes, at, bytes.size() - at));
            return at + place.skip() + place.size();
        } catch (BadAudio senseless) {
            return 0;
        }
    }

    static Place at(Part part) throws IOException {
        int type = number(part);
        int mimeLength = bounded(number(part));
        var mimeType = new String(part.take(mimeLength), StandardCharsets.US_ASCII);
        int descriptionLength = bounded(number(part));
        part.skip(descriptionLength);
        part.skip(16);
        long size = number(part) & 0xFFFF_FFFFL;
        return new Place(32 + mimeLength + descriptionLength, size, mimeType, type == 3);
    }

    private static int number(Part part) throws IOException {
        return ByteBuffer.wrap(part.take(4)).getInt();
    }

    private static int bounded(int length) throws BadAudio {
        if (length < 0 || length > LONGEST_NAME) {
            throw BadAudio.damaged("a picture's name of %d bytes".formatted(length));
        }
        return length;
    }
}

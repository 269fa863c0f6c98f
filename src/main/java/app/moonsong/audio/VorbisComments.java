package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Reads a Vorbis comment header: Vorbis I specification, section 5. Long values are stepped over. */
final class VorbisComments {
    private static final int LONGEST_VALUE = 64 * 1024;
    private static final int MOST_COMMENTS = 10_000;
    private static final String PICTURE = "METADATA_BLOCK_PICTURE=";
    /** Base64 of the head of a picture block with names of usual length. */
    private static final int PICTURE_HEAD = 512;

    private final Found found;

    VorbisComments(Found found) {
        this.found = found;
    }

    void read(Part part) throws IOException {
        read(part, -1);
    }

    /** Reads comments that lie in Ogg pages, the first of which is at an offset; -1 for a plain block. */
    void read(Part part, long firstPage) throws IOException {
        try {
            part.skip(number(part));
            long count = Math.min(number(part), MOST_COMMENTS);
            for (long i = 0; i < count; i++) {
                comment(part, number(part), firstPage);
            }
        } catch (BadAudio e) {
            // What was read before the damage stands: the sound may be whole.
            if (e.reason() != Reading.Reason.DAMAGED) {
                throw e;
            }
        }
    }

    /** Where the comments that begin at an offset end by their own lengths; 0 when these lead out of the file. */
    static long end(FileBytes bytes, long at) throws IOException {
        long next = bytes.has(at, 4) ? at + 4 + bytes.u32le(at) : bytes.size();
        if (!bytes.has(next, 4)) {
            return 0;
        }
        long count = Math.min(bytes.u32le(next), MOST_COMMENTS);
        next += 4;
        for (long i = 0; i < count; i++) {
            if (!bytes.has(next, 4)) {
                return 0;
            }
            next += 4 + bytes.u32le(next);
        }
        return next;
    }

    private void comment(Part part, long length, long firstPage) throws IOException {
        var head = part.take((int) Math.min(length, PICTURE.length() + PICTURE_HEAD));
        long rest = length - head.length;
        if (picture(head, length, firstPage) || length > LONGEST_VALUE) {
            part.skip(rest);
            return;
        }
        var whole = Arrays.copyOf(head, (int) length);
        System.arraycopy(part.take((int) rest), 0, whole, head.length, (int) rest);
        var text = new String(whole, StandardCharsets.UTF_8);
        int equals = text.indexOf('=');
        if (equals > 0) {
            TagNames.named(
                    found, text.substring(0, equals), text.substring(equals + 1).replace('\0', ' '));
        }
    }

    private boolean picture(byte[] head, long length, long firstPage) throws IOException {
        var start = new String(head, 0, Math.min(head.length, PICTURE.length()), StandardCharsets.US_ASCII);
        if (!start.equalsIgnoreCase(PICTURE)) {
            return false;
        }
        int coded = Math.min(PICTURE_HEAD, head.length - PICTURE.length()) / 4 * 4;
        if (firstPage >= 0 && coded > 0) {
            try {
                var block = Base64.getDecoder()
                        .decode(new String(head, PICTURE.length(), coded, StandardCharsets.US_ASCII));
                var place = FlacPicture.at(new ArrayPart(block));
                found.picture(
                        new EmbeddedPicture(
                                place.mimeType(), firstPage, place.size(), EmbeddedPicture.Coding.OGG_BASE64),
                        place.frontCover());
            } catch (IllegalArgumentException e) {
                throw BadAudio.damaged("a picture that is no base64 (%d bytes)".formatted(length));
            }
        }
        return true;
    }

    private static long number(Part part) throws IOException {
        return ByteBuffer.wrap(part.take(4)).order(ByteOrder.LITTLE_ENDIAN).getInt() & 0xFFFF_FFFFL;
    }
}

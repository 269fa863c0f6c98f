package app.moonsong.tagging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A picture as FLAC and Ogg keep it: RFC 9639, section 8.8. */
final class FlacPictureBlock {
    static final int FRONT_COVER = 3;

    private FlacPictureBlock() {}

    /** Width, height and depth may be left at 0, as section 8.8 allows. */
    static byte[] of(Picture picture) {
        var type = picture.mimeType().getBytes(StandardCharsets.US_ASCII);
        var image = picture.image().held();
        return ByteBuffer.allocate(32 + type.length + image.length)
                .putInt(FRONT_COVER)
                .putInt(type.length)
                .put(type)
                .putInt(0)
                .put(new byte[16])
                .putInt(image.length)
                .put(image)
                .array();
    }

    static Frame frame(byte[] block) {
        int type = block.length < 4 ? 0 : ByteBuffer.wrap(block).getInt();
        return new Frame(VorbisDialect.BLOCK_PICTURE + type, List.of(), Bytes.over(block));
    }
}

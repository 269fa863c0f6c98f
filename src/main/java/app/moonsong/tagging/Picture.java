package app.moonsong.tagging;

import java.util.Optional;

/**
 * A picture to be put into a file.
 *
 * @param mimeType "image/jpeg" or "image/png"
 */
public record Picture(String mimeType, Bytes image) {
    /** Players hold a cover in memory; a larger one than this is refused. */
    public static final int LARGEST_BYTES = 16 * 1024 * 1024 - 64 * 1024;

    /** Makes a picture of an image file's bytes; empty when they are neither JPEG nor PNG, or too many. */
    public static Optional<Picture> of(byte[] image) {
        if (image.length > LARGEST_BYTES || image.length < 8) {
            return Optional.empty();
        }
        boolean jpeg = image[0] == (byte) 0xFF && image[1] == (byte) 0xD8 && image[2] == (byte) 0xFF;
        boolean png = image[0] == (byte) 0x89 && image[1] == 'P' && image[2] == 'N' && image[3] == 'G';
        return jpeg || png
                ? Optional.of(new Picture(jpeg ? "image/jpeg" : "image/png", Bytes.copyOf(image)))
                : Optional.empty();
    }
}

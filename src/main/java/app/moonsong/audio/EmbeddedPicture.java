package app.moonsong.audio;

/**
 * Where a picture lies in its file; its bytes are read only when it is shown.
 *
 * @param mimeType as the file states it
 * @param offset of the picture's first byte in the file
 * @param sizeBytes of the picture as stored
 * @param coding how the bytes are stored
 */
public record EmbeddedPicture(String mimeType, long offset, long sizeBytes, Coding coding) {
    /** How a picture's bytes are stored in the file. */
    public enum Coding {
        /** As they are. */
        PLAIN,
        /** ID3v2 unsynchronisation: a zero byte after each 0xFF to be left out. */
        UNSYNCHRONISED,
        /** A base64 METADATA_BLOCK_PICTURE inside Ogg pages; offset is the first page of the comment packet. */
        OGG_BASE64
    }
}

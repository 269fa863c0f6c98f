package app.moonsong.tagging;

import java.util.List;
import java.util.Set;

/**
 * The smallest piece of a file's tags that is written or left alone as a whole: an ID3 frame, a Vorbis comment, an item
 * of an MP4 list, a picture.
 *
 * @param key what it is about; frames of one key belong together. "TIT2", "TXXX:MOOD", "TITLE", "©nam", "ID3v1:title"
 * @param values what it says, for reading; empty when it is no text
 * @param stored how it stands in the file, to the byte
 */
public record Frame(String key, List<String> values, Bytes stored) {
    private static final Set<String> COVERS = Set.of(
            "APIC:" + Id3Dialect.FRONT_COVER,
            VorbisDialect.BLOCK_PICTURE + FlacPictureBlock.FRONT_COVER,
            VorbisDialect.OGG_PICTURE,
            Mp4Dialect.COVER);

    public Frame {
        values = List.copyOf(values);
    }

    /** Whether it is an old copy of a field (ID3v1 and its like) that follows the field by itself. */
    public boolean isCopy() {
        return isCopy(key);
    }

    static boolean isCopy(String key) {
        boolean beside = key.startsWith("INFO:") || key.startsWith("AIFF:");
        return key.startsWith("ID3v1:") || beside && !FieldNames.fieldsOf(key).isEmpty();
    }

    /** Whether it is a picture of the front. */
    public boolean isCover() {
        return COVERS.contains(key);
    }
}

package app.moonsong.tagging;

import java.util.List;

/**
 * The smallest piece of a file's tags that is written or left alone as a whole: an ID3 frame, a Vorbis comment, an item
 * of an MP4 list, a picture.
 *
 * @param key what it is about; frames of one key belong together. "TIT2", "TXXX:MOOD", "TITLE", "©nam", "ID3v1:title"
 * @param values what it says, for reading; empty when it is no text
 * @param stored how it stands in the file, to the byte
 */
public record Frame(String key, List<String> values, Bytes stored) {
    public Frame {
        values = List.copyOf(values);
    }
}

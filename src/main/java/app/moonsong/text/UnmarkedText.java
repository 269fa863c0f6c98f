package app.moonsong.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text of chunks that state no encoding. */
public final class UnmarkedText {
    private UnmarkedText() {}

    /** Reads up to the first zero: UTF-8 where it is valid, else Latin-1 until the whole album says otherwise. */
    public static String of(byte[] raw) {
        int end = 0;
        while (end < raw.length && raw[end] != 0) {
            end++;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw, 0, end))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(raw, 0, end, StandardCharsets.ISO_8859_1);
        }
    }
}

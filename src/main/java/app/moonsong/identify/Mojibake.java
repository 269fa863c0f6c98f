package app.moonsong.identify;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Texts whose bytes were read in the wrong encoding, as they may have been meant. */
final class Mojibake {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset KOREAN = Charset.forName("x-windows-949");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    private Mojibake() {}

    /**
     * Returns what the text may have been before it was read wrongly, likeliest first; empty for sound text. One name is
     * too little to judge an encoding by, so all that decode strictly are returned: the tracklists decide.
     */
    static List<String> repaired(String text) {
        if (!suspicious(text)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (Charset wrong : List.of(StandardCharsets.ISO_8859_1, WESTERN)) {
            byte[] bytes = bytes(text, wrong);
            if (bytes.length > 0) {
                add(found, decode(bytes, StandardCharsets.UTF_8));
                add(found, ofScript(decode(bytes, KOREAN), true));
                add(found, ofScript(decode(bytes, JAPANESE), true));
                add(found, ofScript(decode(bytes, CYRILLIC), false));
            }
        }
        return found;
    }

    /** Every second letter from the upper half of Latin-1 at least once in a row: no language writes that. */
    private static boolean suspicious(String text) {
        int inRow = 0;
        boolean seen = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean high = (c >= 0x80 && c <= 0xFF)
                    || (c > 0xFF && WESTERN.newEncoder().canEncode(c));
            inRow = high ? inRow + 1 : 0;
            seen |= inRow >= 2;
            if (c > 0xFF && !high) {
                return false;
            }
        }
        return seen;
    }

    private static void add(List<String> found, String text) {
        if (!text.isEmpty() && !found.contains(text)) {
            found.add(text);
        }
    }

    private static String ofScript(String text, boolean runsOn) {
        boolean fits = !text.isEmpty()
                && text.codePoints()
                        .filter(c -> c >= 0x80)
                        .allMatch(c -> runsOn
                                ? Script.of(c).runsOn() || (c >= 0x2010 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF)
                                : c >= 0x400 && c <= 0x45F);
        return fits ? text : "";
    }

    private static byte[] bytes(String text, Charset charset) {
        try {
            ByteBuffer out = charset.newEncoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(java.nio.CharBuffer.wrap(text));
            byte[] bytes = new byte[out.remaining()];
            out.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }

    private static String decode(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}

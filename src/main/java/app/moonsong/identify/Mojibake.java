package app.moonsong.identify;

import app.moonsong.audio.LegacyText;
import java.nio.charset.Charset;
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
        add(found, meant(text, StandardCharsets.UTF_8));
        add(found, ofScript(meant(text, KOREAN), true));
        add(found, ofScript(meant(text, JAPANESE), true));
        add(found, ofScript(meant(text, CYRILLIC), false));
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

    private static String meant(String text, Charset charset) {
        return LegacyText.meant(text, charset).orElse("");
    }
}

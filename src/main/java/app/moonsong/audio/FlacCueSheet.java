package app.moonsong.audio;

import app.moonsong.text.CueSheet;
import java.io.IOException;
import java.util.Locale;

/**
 * Reads a FLAC block that says where the tracks of a disc begin (RFC 9639, section 8.7) as the text of a cue sheet. It holds
 * no titles, so that a sheet among the tags is better.
 */
final class FlacCueSheet {
    private static final int HEAD = 128 + 8 + 1 + 258;
    private static final int TRACK = 8 + 1 + 12 + 1 + 13 + 1;
    private static final int INDEX = 8 + 1 + 3;
    private static final int DATA = 0x80;
    /** The last track is where the disc ends: 170 of a compact disc, 255 of others. */
    private static final int LEAD_OUT_OF_A_DISC = 170;

    private static final int LEAD_OUT = 255;

    private final FileBytes bytes;
    private final int rateHz;
    private final StringBuilder text = new StringBuilder("FILE \"\" WAVE\n");

    FlacCueSheet(FileBytes bytes, int rateHz) {
        this.bytes = bytes;
        this.rateHz = rateHz;
    }

    /** Returns the text of a block whose content lies between two offsets; the empty text when it is cut short. */
    String read(long block, long end) throws IOException {
        long at = block + HEAD + 1;
        int tracks = at > end ? 0 : bytes.u8(at - 1);
        for (int i = 0; i < tracks && at + TRACK <= end; i++) {
            at = track(at, end);
        }
        return at > end || tracks == 0 ? "" : text.toString();
    }

    /** Takes in a track; returns where the next one begins. */
    private long track(long at, long end) throws IOException {
        long start = bytes.i64(at);
        int number = bytes.u8(at + 8);
        boolean data = (bytes.u8(at + 21) & DATA) != 0;
        int indexes = bytes.u8(at + TRACK - 1);
        long index = at + TRACK;
        if (number != LEAD_OUT_OF_A_DISC && number != LEAD_OUT && index + (long) indexes * INDEX <= end) {
            text.append(String.format(Locale.ROOT, "TRACK %02d %s%n", number, data ? "MODE1/2352" : "AUDIO"));
            for (int i = 0; i < indexes; i++, index += INDEX) {
                index(bytes.u8(index + 8), start + bytes.i64(index));
            }
        }
        return at + TRACK + (long) indexes * INDEX;
    }

    private void index(int number, long sample) {
        var place = CueSheet.place(sample * CueSheet.FRAMES_A_SECOND / rateHz);
        text.append(String.format(Locale.ROOT, "INDEX %02d %s%n", number, place));
    }
}

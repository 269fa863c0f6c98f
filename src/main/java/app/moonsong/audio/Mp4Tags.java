package app.moonsong.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the iTunes tags of an MP4 file: the "ilst" box and the "data" boxes in it. */
final class Mp4Tags {
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final Map<Integer, TagField> TEXTS = new HashMap<>();

    static {
        TEXTS.put(Mp4Headers.id("\u00A9nam"), TagField.TITLE);
        TEXTS.put(Mp4Headers.id("\u00A9ART"), TagField.ARTIST);
        TEXTS.put(Mp4Headers.id("aART"), TagField.ALBUM_ARTIST);
        TEXTS.put(Mp4Headers.id("\u00A9alb"), TagField.ALBUM);
        TEXTS.put(Mp4Headers.id("\u00A9wrt"), TagField.COMPOSER);
        TEXTS.put(Mp4Headers.id("\u00A9day"), TagField.DATE);
        TEXTS.put(Mp4Headers.id("\u00A9gen"), TagField.GENRE);
        TEXTS.put(Mp4Headers.id("\u00A9cmt"), TagField.COMMENT);
    }

    private final FileBytes bytes;
    private final Found found;
    private long gaplessSamples;

    Mp4Tags(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** Samples of sound by iTunSMPB, without delay and padding; 0 when it says nothing. */
    long gaplessSamples() {
        return gaplessSamples;
    }

    void read(long from, long end) throws IOException {
        for (long at = from; at + 8 <= end; ) {
            long size = bytes.u32(at);
            if (size < 8 || at + size > end) {
                return;
            }
            item(bytes.i32(at + 4), at + 8, at + size);
            at += size;
        }
    }

    private void item(int id, long from, long end) throws IOException {
        if (id == Mp4Headers.id("----")) {
            freeForm(from, end);
            return;
        }
        for (long at = from; at + 16 <= end; ) {
            long size = bytes.u32(at);
            if (size < 16 || at + size > end) {
                return;
            }
            if (bytes.i32(at + 4) == Mp4Headers.id("data")) {
                value(id, at + 16, size - 16, bytes.i32(at + 8) & 0xFF_FFFF);
            }
            at += size;
        }
    }

    private void value(int id, long at, long size, int type) throws IOException {
        var field = TEXTS.get(id);
        if (field != null) {
            found.add(field, text(at, size));
        } else if (id == Mp4Headers.id("trkn") && size >= 6) {
            numbers(TagField.TRACK, TagField.TRACK_TOTAL, at);
        } else if (id == Mp4Headers.id("disk") && size >= 6) {
            numbers(TagField.DISC, TagField.DISC_TOTAL, at);
        } else if (id == Mp4Headers.id("gnre") && size >= 2 && bytes.u16(at) > 0) {
            found.addWeak(TagField.GENRE, Id3Frames.genreName(Integer.toString(bytes.u16(at) - 1)));
        } else if (id == Mp4Headers.id("cpil") && size >= 1 && bytes.u8(at) != 0) {
            found.add(TagField.COMPILATION, "1");
        } else if (id == Mp4Headers.id("rate")) {
            Ratings.ofAny(text(at, size)).ifPresent(half -> found.addWeakly(TagField.RATING, half));
        } else if (id == Mp4Headers.id("covr") && size > 0) {
            var mimeType = type == 14 ? "image/png" : "image/jpeg";
            found.picture(new EmbeddedPicture(mimeType, at, size, EmbeddedPicture.Coding.PLAIN), false);
        }
    }

    private void numbers(TagField number, TagField total, long at) throws IOException {
        found.addNumber(number, Integer.toString(bytes.u16(at + 2)));
        found.addNumber(total, Integer.toString(bytes.u16(at + 4)));
    }

    private void freeForm(long from, long end) throws IOException {
        var name = "";
        for (long at = from; at + 12 <= end; ) {
            long size = bytes.u32(at);
            if (size < 12 || at + size > end) {
                return;
            }
            int type = bytes.i32(at + 4);
            if (type == Mp4Headers.id("name")) {
                name = text(at + 12, size - 12);
            } else if (type == Mp4Headers.id("data") && size > 16) {
                free(name, text(at + 16, size - 16));
            }
            at += size;
        }
    }

    /** iTunSMPB: hexadecimal numbers with spaces between, the second the delay, the third the padding, then samples. */
    private void free(String name, String value) {
        if (name.toUpperCase(Locale.ROOT).equals("ITUNSMPB")) {
            var parts = value.strip().split(" +");
            if (parts.length > 3 && parts[3].matches("0{0,8}[0-9A-Fa-f]{1,10}")) {
                gaplessSamples = Long.parseLong(parts[3], 16);
            }
        } else {
            TagNames.described(found, name, List.of(value));
        }
    }

    private String text(long at, long size) throws IOException {
        return new String(bytes.slice(at, Math.min(size, LONGEST_TEXT)), StandardCharsets.UTF_8);
    }
}

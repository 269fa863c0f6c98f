package app.moonsong.audio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads what stands behind the audio: ID3v1 (id3.org), APE tags 1 and 2 (APEv2 specification, Hydrogenaudio). */
final class TailTags {
    private static final int ID3V1_BYTES = 128;
    private static final int APE_FOOTER = 32;
    private static final int MOST_ITEMS = 500;
    private static final long APETAGEX = 0x4150455441474558L;

    private final FileBytes bytes;
    private final Found found;

    TailTags(FileBytes bytes, Found found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** Takes in the tags that lie after an offset; returns where the audio ends. */
    long read(long after) throws IOException {
        long end = bytes.size();
        boolean hasV1 = end - after >= ID3V1_BYTES && bytes.u24(end - ID3V1_BYTES) == 0x544147;
        long v1 = end - ID3V1_BYTES;
        end = hasV1 ? v1 : end;
        end = ape(after, lyrics(after, end));
        if (hasV1) {
            id3v1(v1);
        }
        return end;
    }

    /** Steps over a Lyrics3v2 tag: its size in six digits and LYRICS200 at the end. */
    private long lyrics(long after, long end) throws IOException {
        if (end - after < 15
                || bytes.u8(end - 1) != '0'
                || !bytes.latin1(end - 9, 9).equals("LYRICS200")) {
            return end;
        }
        var digits = bytes.latin1(end - 15, 6);
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return end;
        }
        return Math.max(after, end - 15 - Integer.parseInt(digits));
    }

    private long ape(long after, long end) throws IOException {
        long footer = end - APE_FOOTER;
        if (footer < after || bytes.i64(footer) != APETAGEX) {
            return end;
        }
        long size = bytes.u32le(footer + 12);
        long items = bytes.u32le(footer + 16);
        boolean header = (bytes.u32le(footer + 20) & 0x8000_0000L) != 0;
        long start = end - size;
        if (start < after || items > MOST_ITEMS) {
            return end;
        }
        readItems(start, footer, items);
        return Math.max(after, header ? start - APE_FOOTER : start);
    }

    private void readItems(long start, long end, long count) throws IOException {
        long at = start;
        var items = new Found();
        for (long i = 0; i < count && at + 9 < end; i++) {
            long size = bytes.u32le(at);
            boolean binary = (bytes.u32le(at + 4) & 6) != 0;
            var key = key(at + 8, end);
            long value = at + 8 + key.length() + 1;
            if (value + size > end) {
                break;
            }
            if (!binary && size < 64 * 1024) {
                var text = new String(bytes.slice(value, size), StandardCharsets.UTF_8);
                for (var one : text.split("\0")) {
                    TagNames.named(items, key, one);
                }
            }
            at = value + size;
        }
        found.addAbsent(items);
    }

    private String key(long from, long end) throws IOException {
        var key = new StringBuilder();
        for (long at = from; at < end && key.length() < 255 && bytes.u8(at) != 0; at++) {
            key.append((char) bytes.u8(at));
        }
        return key.toString();
    }

    private void id3v1(long at) throws IOException {
        var tag = bytes.slice(at, ID3V1_BYTES);
        found.addIfAbsent(TagField.TITLE, text(tag, 3, 30));
        found.addIfAbsent(TagField.ARTIST, text(tag, 33, 30));
        found.addIfAbsent(TagField.ALBUM, text(tag, 63, 30));
        found.addIfAbsent(TagField.DATE, text(tag, 93, 4));
        found.addIfAbsent(TagField.COMMENT, text(tag, 97, 30));
        if (tag[125] == 0 && tag[126] != 0) {
            found.addNumber(TagField.TRACK, Integer.toString(tag[126] & 0xFF));
        }
        int genre = tag[127] & 0xFF;
        if (genre != 255 && !found.has(TagField.GENRE)) {
            found.add(TagField.GENRE, Id3Frames.genreName(Integer.toString(genre)));
        }
    }

    /** Text in no stated encoding: Latin-1 until the whole album says otherwise. UTF-8 shows itself. */
    private static String text(byte[] tag, int from, int length) {
        int end = from;
        while (end < from + length && tag[end] != 0) {
            end++;
        }
        return new String(tag, from, end - from, StandardCharsets.ISO_8859_1);
    }
}

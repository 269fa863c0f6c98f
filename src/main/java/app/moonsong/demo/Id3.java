package app.moonsong.demo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kinds of tag found on MP3 files, written around the sound (id3.org: ID3v1, ID3v2.3.0, ID3v2.4.0). */
enum Id3 {
    NONE,
    V1,
    V23_UTF16,
    V24_UTF8;

    private static final Map<String, String> FRAMES =
            Map.of("title", "TIT2", "artist", "TPE1", "album", "TALB", "track", "TRCK", "composer", "TCOM");
    private static final int PADDING = 512;
    private static final int V1_BYTES = 128;
    private static final byte NO_GENRE = (byte) 255;

    /** Returns the file: the tag with these values before or after the sound. */
    byte[] around(byte[] sound, Map<String, String> tags) {
        return switch (this) {
            case NONE -> sound;
            case V1 -> joined(sound, v1(tags));
            case V23_UTF16 -> joined(v2(tags, 3), sound);
            case V24_UTF8 -> joined(v2(tags, 4), sound);
        };
    }

    private static byte[] v1(Map<String, String> tags) {
        var tag = ByteBuffer.allocate(V1_BYTES);
        tag.put("TAG".getBytes(StandardCharsets.ISO_8859_1));
        put(tag, 3, tags.get("title"), 30);
        put(tag, 33, tags.get("artist"), 30);
        put(tag, 63, tags.get("album"), 30);
        put(tag, 93, tags.get("date"), 4);
        var track = tags.get("track");
        if (track != null) {
            // ID3v1.1: a zero, then the number, at the end of the comment.
            tag.put(126, (byte) Integer.parseInt(track.replaceFirst("/.*", "")));
        }
        tag.put(127, NO_GENRE);
        return tag.array();
    }

    private static void put(ByteBuffer tag, int place, @Nullable String text, int most) {
        if (text != null) {
            var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
            tag.put(place, bytes, 0, Math.min(bytes.length, most));
        }
    }

    private static byte[] v2(Map<String, String> tags, int version) {
        var frames = new ByteArrayOutputStream();
        FRAMES.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(frame -> frames.writeBytes(frame(frame.getValue(), tags.get(frame.getKey()), version)));
        frames.writeBytes(frame(version == 3 ? "TYER" : "TDRC", tags.get("date"), version));
        int size = frames.size() + PADDING;
        return ByteBuffer.allocate(10 + size)
                .put(new byte[] {'I', 'D', '3', (byte) version, 0, 0})
                .putInt(synchsafe(size))
                .put(frames.toByteArray())
                .array();
    }

    private static byte[] frame(String id, @Nullable String text, int version) {
        if (text == null) {
            return new byte[0];
        }
        // Encoding 1 is UTF-16 with a byte order mark, 3 is UTF-8.
        Charset charset = version == 3 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        var bytes = (version == 3 ? "\uFEFF" + text : text).getBytes(charset);
        int size = bytes.length + 1;
        return ByteBuffer.allocate(10 + size)
                .put(id.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(version == 3 ? size : synchsafe(size))
                .putShort((short) 0)
                .put((byte) (version == 3 ? 1 : 3))
                .put(bytes)
                .array();
    }

    private static int synchsafe(int size) {
        return (size & 0x7f) | (size & 0x3f80) << 1 | (size & 0x1fc000) << 2 | (size & 0xfe00000) << 3;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}

package app.moonsong.tagging;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A Vorbis comment block as frames: Vorbis I specification, section 5.
 *
 * @param vendor the program that made the sound; kept
 * @param rest bytes behind the comments: the framing bit, or what a program keeps there
 */
record VorbisTag(Bytes vendor, List<Frame> frames, Bytes rest) {
    private static final int MOST_COMMENTS = 100_000;

    static VorbisTag read(byte[] block, int from) throws Refused {
        var bytes = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).position(from);
        var vendor = take(bytes);
        var frames = new ArrayList<Frame>();
        int count = number(bytes);
        if (count > MOST_COMMENTS) {
            throw new Refused(Refusal.DAMAGED, "%d comments".formatted(count));
        }
        for (int i = 0; i < count; i++) {
            frames.add(frame(take(bytes)));
        }
        var rest = Arrays.copyOfRange(block, bytes.position(), block.length);
        return new VorbisTag(Bytes.over(vendor), frames, Bytes.over(rest));
    }

    private static byte[] take(ByteBuffer bytes) throws Refused {
        int length = number(bytes);
        if (length > bytes.remaining()) {
            throw new Refused(Refusal.DAMAGED, "a comment of %d bytes".formatted(length));
        }
        var taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    private static int number(ByteBuffer bytes) throws Refused {
        if (bytes.remaining() < 4 || bytes.getInt(bytes.position()) < 0) {
            throw new Refused(Refusal.DAMAGED, "comments end early");
        }
        return bytes.getInt();
    }

    static Frame frame(byte[] stored) {
        var text = new String(stored, StandardCharsets.UTF_8);
        int equals = text.indexOf('=');
        if (equals < 0) {
            return new Frame("", List.of(), Bytes.over(stored)); // no comment, but kept as it is
        }
        var key = text.substring(0, equals).toUpperCase(Locale.ROOT);
        boolean picture = key.equals(VorbisDialect.OGG_PICTURE);
        return new Frame(key, picture ? List.of() : List.of(text.substring(equals + 1)), Bytes.over(stored));
    }

    /** The block with other comments, behind what stood before the vendor. */
    static byte[] bytes(byte[] before, Bytes vendor, List<Frame> frames, Bytes rest) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before);
        put(out, vendor);
        out.writeBytes(little(frames.size()));
        frames.forEach(f -> put(out, f.stored()));
        out.writeBytes(rest.held());
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, Bytes bytes) {
        out.writeBytes(little(bytes.length()));
        out.writeBytes(bytes.held());
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }
}

package app.moonsong.audio;

import java.util.Arrays;

/** Builds FLAC files around the stream information and the frames of another: RFC 9639, section 8. */
final class Flac {
    private static final int INFO_END = 4 + 4 + 34;

    private Flac() {}

    /** The frames of a file. */
    static byte[] frames(byte[] file) {
        int at = 4;
        boolean last = false;
        while (!last) {
            last = file[at] < 0;
            at += 4 + ((file[at + 1] & 0xFF) << 16 | (file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
        }
        return Arrays.copyOfRange(file, at, file.length);
    }

    static byte[] block(int type, boolean last, int statedSize, byte[] content) {
        return Desk.join(Desk.i32((last ? 0x8000_0000L : 0) | (long) type << 24 | statedSize), content);
    }

    /** A file with these blocks between the stream information and the frames. */
    static byte[] with(byte[] file, byte[]... blocks) {
        var head = Arrays.copyOf(file, INFO_END);
        head[4] = 0;
        return Desk.join(head, Desk.join(blocks), frames(file));
    }

    /** A file with these comments alone, whose block states its size wrong by some bytes. */
    static byte[] withComments(byte[] file, int wrongBy, String... comments) {
        var content = comments(comments);
        return with(file, block(4, true, content.length + wrongBy, content));
    }

    static byte[] comments(String... comments) {
        var all = Desk.join(Desk.i32le(4), Desk.latin1("test"), Desk.i32le(comments.length));
        for (var comment : comments) {
            all = Desk.join(all, Desk.i32le(Desk.utf8(comment).length), Desk.utf8(comment));
        }
        return all;
    }

    static byte[] picture(int type, byte[] image) {
        return Desk.join(
                Desk.i32(type),
                Desk.i32(9),
                Desk.latin1("image/png"),
                Desk.i32(5),
                Desk.latin1("cover"),
                new byte[16],
                Desk.i32(image.length),
                image);
    }
}

package app.moonsong.audio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes ID3v2 tags by the letter of id3.org's documents, odd ones too. */
final class Id3Bytes {
    private final int version;
    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();
    private byte[] extendedHeader = {};
    private boolean unsynchronised;
    private int padding;

    Id3Bytes(int version) {
        this.version = version;
    }

    /** A text frame in encoding 0 (Latin-1), 1 (UTF-16 with mark), 2 (UTF-16BE) or 3 (UTF-8). */
    Id3Bytes text(String id, int encoding, String text) {
        return frame(id, Desk.join(new byte[] {(byte) encoding}, encoded(encoding, text)));
    }

    Id3Bytes text(String id, String text) {
        return text(id, version == 4 ? 3 : 1, text);
    }

    Id3Bytes described(String name, String value) {
        return text(version == 2 ? "TXX" : "TXXX", version == 4 ? 3 : 0, name + "\0" + value);
    }

    Id3Bytes comment(String description, String text) {
        var content = Desk.join(Desk.latin1("\0eng"), Desk.latin1(description), new byte[1], Desk.latin1(text));
        return frame(version == 2 ? "COM" : "COMM", content);
    }

    Id3Bytes musicBrainz(String recording) {
        return frame(version == 2 ? "UFI" : "UFID", Desk.latin1("http://musicbrainz.org\0" + recording));
    }

    Id3Bytes picture(int type, byte[] image) {
        var head = version == 2 ? "\0PNG" : "\0image/png\0";
        return frame(
                version == 2 ? "PIC" : "APIC",
                Desk.join(Desk.latin1(head), new byte[] {(byte) type}, Desk.latin1("cover\0"), image));
    }

    Id3Bytes frame(String id, byte[] content) {
        return frame(id, 0, content.length, content);
    }

    Id3Bytes frame(String id, int flags, long statedSize, byte[] content) {
        frames.writeBytes(Desk.latin1(id));
        if (version == 2) {
            frames.writeBytes(
                    new byte[] {(byte) (content.length >> 16), (byte) (content.length >> 8), (byte) content.length});
        } else {
            frames.writeBytes(Desk.i32(version == 4 ? syncsafe(statedSize) : statedSize));
            frames.writeBytes(new byte[] {(byte) (flags >> 8), (byte) flags});
        }
        frames.writeBytes(content);
        return this;
    }

    /** Bytes as they are: frames of another program. */
    Id3Bytes raw(byte[] bytes) {
        frames.writeBytes(bytes);
        return this;
    }

    Id3Bytes padding(int bytes) {
        padding = bytes;
        return this;
    }

    Id3Bytes extendedHeader() {
        extendedHeader = version == 3 ? Desk.join(Desk.i32(6), new byte[6]) : new byte[] {0, 0, 0, 6, 1, 0};
        return this;
    }

    Id3Bytes unsynchronised() {
        unsynchronised = true;
        return this;
    }

    byte[] tag() {
        var body = Desk.join(extendedHeader, frames.toByteArray(), new byte[padding]);
        body = unsynchronised ? stuffed(body) : body;
        int flags = (unsynchronised ? 0x80 : 0) | (extendedHeader.length > 0 ? 0x40 : 0);
        return Desk.join(
                Desk.latin1("ID3"),
                new byte[] {(byte) version, 0, (byte) flags},
                Desk.i32(syncsafe(body.length)),
                body);
    }

    byte[] before(byte[] sound) {
        return Desk.join(tag(), sound);
    }

    static byte[] stuffed(byte[] body) {
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < body.length; i++) {
            out.write(body[i]);
            boolean next = i + 1 == body.length || body[i + 1] == 0 || (body[i + 1] & 0xE0) == 0xE0;
            if (body[i] == (byte) 0xFF && next) {
                out.write(0);
            }
        }
        return out.toByteArray();
    }

    static long syncsafe(long size) {
        return size & 0x7F | (size & 0x3F80) << 1 | (size & 0x1F_C000) << 2 | (size & 0xFE0_0000) << 3;
    }

    private static byte[] encoded(int encoding, String text) {
        Charset charset =
                switch (encoding) {
                    case 0 -> StandardCharsets.ISO_8859_1;
                    case 1 -> StandardCharsets.UTF_16LE;
                    case 2 -> StandardCharsets.UTF_16BE;
                    default -> StandardCharsets.UTF_8;
                };
        return ((encoding == 1 ? "\uFEFF" : "") + text).getBytes(charset);
    }
}

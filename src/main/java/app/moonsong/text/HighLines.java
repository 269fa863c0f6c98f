package app.moonsong.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of a text that have a byte above 127: by these its encoding is judged. */
final class HighLines {
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST = 1 << 16;
    private static final int MOST = 4_000;

    /** Of so many lines in UTF-8 one may be broken: a line added by another program spoils not the rest. */
    private static final int SPOILT = 10;

    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<byte[]> some = new ArrayList<>();
    private long good;
    private long broken;
    private boolean high;
    private boolean cut;

    private HighLines() {}

    static HighLines of(InputStream in) {
        var lines = new HighLines();
        var chunk = new byte[CHUNK];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                lines.take(chunk, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.end();
        return lines;
    }

    private void take(byte[] chunk, int length) {
        int from = 0;
        for (int i = 0; i < length; i++) {
            byte b = chunk[i];
            high |= b < 0;
            if (b == '\n' || b == '\r') {
                add(chunk, from, i);
                end();
                from = i + 1;
            }
        }
        add(chunk, from, length);
    }

    private void add(byte[] chunk, int from, int to) {
        int room = LONGEST - line.size();
        cut |= to - from > room;
        line.write(chunk, from, Math.min(room, to - from));
    }

    private void end() {
        if (high) {
            var bytes = line.toByteArray();
            if (isUtf8(bytes)) {
                good++;
            } else {
                broken++;
            }
            if (some.size() < MOST && !cut) {
                some.add(bytes);
            }
        }
        line.reset();
        high = false;
        cut = false;
    }

    private boolean isUtf8(byte[] bytes) {
        try {
            utf8.decode(ByteBuffer.wrap(bytes, 0, cut ? whole(bytes) : bytes.length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Returns the length without the last character, which may be cut. */
    private static int whole(byte[] bytes) {
        int length = bytes.length - 1;
        while (length > 0 && (bytes[length] & 0xC0) == 0x80) {
            length--;
        }
        return length;
    }

    boolean areUtf8() {
        return broken == 0 || good >= SPOILT * broken;
    }

    boolean anyBroken() {
        return broken > 0;
    }

    /** Returns the first of them, whole and in raw bytes. */
    List<byte[]> some() {
        return List.copyOf(some);
    }
}

package app.moonsong.tagging;

import java.io.ByteArrayOutputStream;

/** A new file is made of these, one behind the other. */
sealed interface Piece {
    long length();

    /** Bytes made anew. */
    record Made(Bytes bytes) implements Piece {
        @Override
        public long length() {
            return bytes.length();
        }
    }

    /** A stretch of the old file, as it is. */
    record Kept(long offset, long length) implements Piece {}

    /** Ogg pages of the old file, whole, their numbers moved by so many; nothing else of them changes. */
    record Renumbered(long offset, long length, int by) implements Piece {}

    static Piece of(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return new Made(Bytes.over(all.toByteArray()));
    }
}

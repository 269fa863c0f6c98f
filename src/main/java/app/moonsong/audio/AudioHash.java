package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over all the audio of a file and nothing else of it: decides where two files share a content id. */
public final class AudioHash {
    /** Disks keep files in pieces of this many bytes at least. */
    private static final int PAGE = 4096;

    private static final int BLOCK = 256 * 1024;

    private AudioHash() {}

    /**
     * Reads a whole file's audio. Ogg pages are renumbered when a file is retagged, so of each page only its time and
     * its payload count.
     *
     * @return 32 bytes
     * @throws IOException when the file cannot be read or is not understood
     */
    public static byte[] of(Path path) throws IOException {
        try (var reader = new HeaderReader();
                var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var place = reader.audioOf(path);
            var digest = sha256();
            if (place.ogg()) {
                pages(channel, place, digest);
            } else {
                stretch(channel, place.start(), place.length(), digest);
            }
            return digest.digest();
        }
    }

    /**
     * Whether two files hold the same audio: as {@link #of} would say of both, but by comparing bytes where it can, which
     * is several times as fast.
     */
    public static boolean same(Path one, Path other) throws IOException {
        return same(one, other, (_, _, _) -> false);
    }

    /** What is known of two files without reading them. */
    public interface Known {
        /** Whether they are known to be equal for a length of bytes from a place of each. */
        boolean equal(long atOne, long atOther, long length) throws IOException;
    }

    /** Whether two files hold the same audio: what is known to be equal is not read. */
    public static boolean same(Path one, Path other, Known known) throws IOException {
        try (var reader = new HeaderReader();
                var a = FileChannel.open(one, StandardOpenOption.READ);
                var b = FileChannel.open(other, StandardOpenOption.READ)) {
            var here = reader.audioOf(one);
            var there = reader.audioOf(other);
            if (here.ogg() || there.ogg()) {
                return MessageDigest.isEqual(of(one), of(other));
            }
            if (here.length() != there.length()) {
                return false;
            }
            long edge = Math.min(here.length(), Math.floorMod(-here.start(), PAGE));
            long rest = Math.floorMod(here.start() + here.length(), PAGE);
            long middle = here.length() - edge - rest;
            if (middle > 0 && known.equal(here.start() + edge, there.start() + edge, middle)) {
                return same(a, here.start(), b, there.start(), edge)
                        && same(a, here.start() + edge + middle, b, there.start() + edge + middle, rest);
            }
            return same(a, here.start(), b, there.start(), here.length());
        }
    }

    private static boolean same(FileChannel a, long atA, FileChannel b, long atB, long length) throws IOException {
        int most = (int) Math.min(BLOCK, length);
        var blockA = ByteBuffer.allocateDirect(most);
        var blockB = ByteBuffer.allocateDirect(most);
        for (long done = 0; done < length; ) {
            int size = (int) Math.min(most, length - done);
            fill(a, atA + done, blockA.clear().limit(size));
            fill(b, atB + done, blockB.clear().limit(size));
            if (!blockA.equals(blockB)) {
                return false;
            }
            done += size;
        }
        return true;
    }

    private static void fill(FileChannel from, long at, ByteBuffer block) throws IOException {
        while (block.hasRemaining()) {
            if (from.read(block, at + block.position()) <= 0) {
                throw BadAudio.damaged("shrank while it was read");
            }
        }
        block.flip();
    }

    /** Where the audio lies in a file. */
    record Place(long start, long length, boolean ogg) {}

    private static void stretch(FileChannel channel, long start, long length, MessageDigest digest) throws IOException {
        var block = ByteBuffer.allocate((int) Math.min(BLOCK, Math.max(1, length)));
        long at = start;
        long end = start + length;
        while (at < end) {
            block.clear().limit((int) Math.min(block.capacity(), end - at));
            int n = channel.read(block, at);
            if (n <= 0) {
                throw BadAudio.damaged("shrank while it was read");
            }
            digest.update(block.flip());
            at += n;
        }
    }

    private static void pages(FileChannel channel, Place place, MessageDigest digest) throws IOException {
        var head = ByteBuffer.allocate(27 + 255);
        long at = place.start();
        long end = place.start() + place.length();
        while (at + 27 <= end) {
            head.clear();
            channel.read(head, at);
            int segments = head.get(26) & 0xFF;
            int body = 0;
            for (int i = 0; i < segments; i++) {
                body += head.get(27 + i) & 0xFF;
            }
            digest.update(head.array(), 6, 8);
            stretch(channel, at + 27 + segments, Math.min(body, end - at - 27 - segments), digest);
            at += 27 + segments + body;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

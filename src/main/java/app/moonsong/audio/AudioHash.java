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

package app.moonsong.tagging;

import app.moonsong.audio.AudioHash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;

/**
 * What is known of two files whose blocks are shared, and of two that differ in a byte: {@code SharingBench FOLDER} in a
 * folder on btrfs or XFS. Prints true, then false for every changed byte.
 */
final class SharingBench {
    private static final int BYTES = 8 * 1024 * 1024;
    private static final int CHANGES = 200;

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        var random = new Random(5);
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var one = Files.write(folder.resolve("shared \ub2ec %41.one"), bytes);
        var other = folder.resolve("shared.other");
        AudioHash.Known known = new SharedBlocks(one, other);
        clone(one, other);
        System.out.println("shared: " + known.equal(0, 0, BYTES) + ", in part: " + known.equal(4096, 4096, BYTES / 2));
        System.out.println("other places: " + known.equal(4096, 8192, BYTES / 2));
        int wrong = 0;
        for (int i = 0; i < CHANGES; i++) {
            clone(one, other);
            long at = random.nextInt(BYTES);
            try (var to = FileChannel.open(other, StandardOpenOption.WRITE)) {
                to.write(ByteBuffer.wrap(new byte[] {(byte) ~bytes[(int) at]}), at);
            }
            wrong += known.equal(0, 0, BYTES) ? 1 : 0;
        }
        System.out.println("held to be equal though a byte differs: " + wrong + " of " + CHANGES);
    }

    private static void clone(Path one, Path other) throws IOException {
        Files.deleteIfExists(other);
        try (var from = FileChannel.open(one, StandardOpenOption.READ);
                var to = FileChannel.open(other, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            from.transferTo(0, from.size(), to);
        }
    }
}

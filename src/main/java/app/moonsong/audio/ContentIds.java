package app.moonsong.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes a content id: MD5 over the audio's byte length and blocks at its start, middle and end. A block of Ogg audio is
 * a page's position in time and payload, because a retagged file has its pages renumbered and their sums changed.
 */
final class ContentIds {
    private static final int BLOCK = 1024;
    private static final int OGG_SEARCH = 66_000;
    private static final int OGG_STEP = 8 * 1024;
    private static final int OGG_HEAD = 27;
    private static final int OGG_PAGE = 0x4F676753;

    private final MessageDigest digest;

    ContentIds() {
        try {
            digest = MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    ContentId of(FileBytes bytes, Found found) throws IOException {
        long start = found.audioStart();
        long length = Math.min(found.audioLength(), bytes.size() - start);
        if (length <= 0) {
            throw BadAudio.damaged("no audio found");
        }
        digest.reset();
        digest.update(ByteBuffer.allocate(8).putLong(length).array());
        boolean ogg = bytes.fourOrEnd(start) == OGG_PAGE;
        long last = Math.max(0, length - BLOCK);
        for (long offset : new long[] {0, last / 2, last}) {
            if (ogg) {
                page(bytes, start + offset);
            } else {
                digest.update(bytes.slice(start + offset, Math.min(BLOCK, length)));
            }
        }
        return new ContentId(HexFormat.of().formatHex(digest.digest()));
    }

    private void page(FileBytes bytes, long from) throws IOException {
        int length = (int) Math.min(bytes.size() - from, OGG_SEARCH);
        for (long step = 0; step < length; step += OGG_STEP) {
            // A page's name may lie across two steps.
            var block = bytes.slice(from + step, Math.min(OGG_STEP + 3, length - step));
            for (int i = 0; i + 4 <= block.length; i++) {
                if (block[i] == 'O' && block[i + 1] == 'g' && block[i + 2] == 'g' && block[i + 3] == 'S') {
                    add(bytes, from + step + i);
                    return;
                }
            }
        }
    }

    private void add(FileBytes bytes, long page) throws IOException {
        if (bytes.has(page, OGG_HEAD)) {
            long payload = page + OGG_HEAD + bytes.u8(page + OGG_HEAD - 1);
            digest.update(bytes.slice(page + 6, 8));
            digest.update(bytes.slice(payload, Math.min(BLOCK, Math.max(0, bytes.size() - payload))));
        }
    }
}

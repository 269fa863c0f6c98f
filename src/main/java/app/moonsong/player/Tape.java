package app.moonsong.player;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * One long WAV file that JavaFX plays while it is being written: 16-bit stereo, nominally ten hours of silence, of which
 * only what was written takes room. Its sizes are declared as 0, which the player takes for "until the end".
 */
final class Tape implements AutoCloseable {
    static final int CHANNELS = 2;
    private static final int FRAME_BYTES = 2 * CHANNELS;
    private static final int HEADER_BYTES = 44;
    private static final long HOURS_SECONDS = 36_000;
    private static final long SPARE_SECONDS = 600;
    private static final int BLOCK = 8_192;

    private final Path file;
    private final int rateHz;
    private final FileChannel channel;
    /** A block of frames on its way to the file or back. */
    private final ByteBuffer bytes =
            ByteBuffer.allocateDirect(BLOCK * FRAME_BYTES).order(ByteOrder.LITTLE_ENDIAN);

    /** Makes a tape of a rate in Hz. */
    Tape(Path folder, int rateHz) throws IOException {
        Files.createDirectories(folder);
        this.rateHz = rateHz;
        file = Files.createTempFile(folder, "tape-" + ProcessHandle.current().pid() + "-", ".wav");
        // What is told to end in the middle of the music leaves nothing; what is killed leaves it to the next.
        file.toFile().deleteOnExit();
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            channel.write(header(), 0);
            channel.write(ByteBuffer.allocate(1), HEADER_BYTES + HOURS_SECONDS * rateHz * FRAME_BYTES);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** The canonical header of RIFF WAVE, PCM: Multimedia Programming Interface and Data Specifications 1.0, 1991. */
    private ByteBuffer header() {
        return ByteBuffer.allocate(HEADER_BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF\0\0\0\0WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) CHANNELS)
                .putInt(rateHz)
                .putInt(rateHz * FRAME_BYTES)
                .putShort((short) FRAME_BYTES)
                .putShort((short) Short.SIZE)
                .put("data\0\0\0\0".getBytes(StandardCharsets.US_ASCII))
                .flip();
    }

    Path file() {
        return file;
    }

    int rateHz() {
        return rateHz;
    }

    /** Writes interleaved samples at a frame of the tape. */
    void write(long frame, short[] samples, int frames) throws IOException {
        for (int done = 0; done < frames; done += BLOCK) {
            int some = Math.min(BLOCK, frames - done);
            bytes.clear().limit(some * FRAME_BYTES).asShortBuffer().put(samples, done * CHANNELS, some * CHANNELS);
            long at = HEADER_BYTES + (frame + done) * FRAME_BYTES;
            while (bytes.hasRemaining()) {
                at += channel.write(bytes, at);
            }
        }
    }

    /** Reads back interleaved samples that were written. */
    void read(long frame, short[] samples, int frames) throws IOException {
        for (int done = 0; done < frames; done += BLOCK) {
            int some = Math.min(BLOCK, frames - done);
            bytes.clear().limit(some * FRAME_BYTES);
            long at = HEADER_BYTES + (frame + done) * FRAME_BYTES;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, at);
                if (read < 0) {
                    throw new IOException("the tape ends at byte " + at);
                }
                at += read;
            }
            bytes.flip().asShortBuffer().get(samples, done * CHANNELS, some * CHANNELS);
        }
    }

    /** Writes silence from a frame to another. */
    void erase(long from, long to) throws IOException {
        var silence = new short[BLOCK * CHANNELS];
        for (long at = from; at < to; at += BLOCK) {
            write(at, silence, (int) Math.min(BLOCK, to - at));
        }
    }

    /** Gives the room from a frame to another back to the disk, where the disk can take it back. */
    void release(long from, long to) {
        Holes.punch(file, HEADER_BYTES + from * FRAME_BYTES, (to - from) * FRAME_BYTES);
    }

    /** Whether so little is left behind a frame that another tape is needed. */
    boolean runsOut(long frame) {
        return frame > (HOURS_SECONDS - SPARE_SECONDS) * rateHz;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }

    /** Removes the tapes of programs that are no more. */
    static void removeLeftOver(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var tapes = Files.newDirectoryStream(folder, "tape-*.wav")) {
            for (var tape : tapes) {
                var parts = String.valueOf(tape.getFileName()).split("-", -1);
                if (ProcessHandle.of(Long.parseLong(parts[1])).isEmpty()) {
                    Files.deleteIfExists(tape);
                }
            }
        }
    }
}

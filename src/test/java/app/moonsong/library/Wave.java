package app.moonsong.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** WAV files of one second of a tone, mono, 16 bits, 44.1 kHz. */
final class Wave {
    private static final int RATE_HZ = 44_100;
    private static final int HEADER = 44;
    private static final int FADE = 4_410;

    private Wave() {}

    /** Writes a tone that comes in slowly, or one that was cut at its loudest. */
    static Path write(Path file, boolean cut) throws IOException {
        Files.createDirectories(file.getParent());
        var bytes = ByteBuffer.allocate(HEADER + 2 * RATE_HZ).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(ascii("RIFF")).putInt(bytes.capacity() - 8).put(ascii("WAVEfmt "));
        bytes.putInt(16).putShort((short) 1).putShort((short) 1);
        bytes.putInt(RATE_HZ).putInt(2 * RATE_HZ).putShort((short) 2).putShort((short) 16);
        bytes.put(ascii("data")).putInt(2 * RATE_HZ);
        for (int i = 0; i < RATE_HZ; i++) {
            double loud = cut ? 1 : Math.min(1, i / (double) FADE);
            bytes.putShort((short) (20_000 * loud * Math.cos(i / 20.0)));
        }
        return Files.write(file, bytes.array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

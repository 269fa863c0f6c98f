package app.moonsong.audio;

import app.moonsong.demo.Encoded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Makes audio files in a folder and reads them. */
record Desk(Path dir) {
    /** Stereo noise without the highest tones, so that every codec keeps most of it. */
    static short[] noise(int frames, int seed) {
        var random = new Random(seed);
        var samples = new short[2 * frames];
        double[] state = new double[4];
        for (int i = 0; i < samples.length; i++) {
            int c = i & 1;
            state[c] += 0.25 * (random.nextDouble(-1, 1) - state[c]);
            state[c + 2] += 0.25 * (state[c] - state[c + 2]);
            samples[i] = (short) Math.round(Math.clamp(state[c + 2] * 60_000, -32_000, 32_000));
        }
        return samples;
    }

    static byte[] encoded(Format format, int frames, Map<String, String> tags) throws IOException {
        return Encoded.bytes(format, noise(frames, 1), tags);
    }

    /** A second of sound without tags. */
    static byte[] second(Format format) throws IOException {
        return encoded(format, Encoded.rateHz(format), Map.of());
    }

    /** MP3 frames of 128 kbit/s without a header of the whole: 417 bytes and 1,152 samples each. */
    static byte[] bareMp3(int frames) {
        var random = new Random(frames);
        var frame = new byte[417];
        var out = new ByteArrayOutputStream();
        for (int i = 0; i < frames; i++) {
            random.nextBytes(frame);
            for (int b = 0; b < frame.length; b++) {
                frame[b] = frame[b] == (byte) 0xFF ? 0 : frame[b];
            }
            ByteBuffer.wrap(frame).putInt(0xFFFB9064);
            out.writeBytes(frame);
        }
        return out.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] i32(long number) {
        return ByteBuffer.allocate(4).putInt((int) number).array();
    }

    static byte[] i32le(long number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) number)
                .array();
    }

    /** Where some bytes are first found; -1 when nowhere. */
    static int find(byte[] in, byte[] what) {
        return new String(in, StandardCharsets.ISO_8859_1).indexOf(new String(what, StandardCharsets.ISO_8859_1));
    }

    Path put(String name, byte[] content) throws IOException {
        return Files.write(dir.resolve(name), content);
    }

    Reading read(Path file) {
        try (var reader = new HeaderReader()) {
            return reader.read(file);
        }
    }

    Reading read(byte[] content) throws IOException {
        return read(put("a file", content));
    }

    AudioFile audio(byte[] content) throws IOException {
        return audio(put("a file", content));
    }

    AudioFile audio(Path file) {
        return switch (read(file)) {
            case Reading.Understood good -> good.file();
            case Reading.Unreadable bad -> throw new AssertionError(bad.toString());
        };
    }

    Reading.Unreadable unreadable(byte[] content) throws IOException {
        return switch (read(content)) {
            case Reading.Understood good -> throw new AssertionError(good.toString());
            case Reading.Unreadable bad -> bad;
        };
    }

    Map<TagField, java.util.List<String>> tags(byte[] content) throws IOException {
        return audio(content).tags().values();
    }
}

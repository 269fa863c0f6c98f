package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What came out of the player: what it gave to the sound device, and what the device sounded. */
final class Ear implements AutoCloseable {
    /** Long enough for the sound server to begin a recording on a busy machine. */
    private static final int PATIENCE_MS = 10_000;

    private final Path recording;
    private final Process recorder;

    private Ear(Path recording, Process recorder) {
        this.recording = recording;
        this.recorder = recorder;
    }

    /** Everything given to the device since it was opened last; interleaved stereo. What a pause threw away is in it. */
    static short[] device() throws IOException {
        return samples(Path.of(System.getenv("MOONSONG_HEARD")));
    }

    /** Begins to record what the device sounds; it may miss some milliseconds where sound begins after silence. */
    static Ear listen(Path folder) throws IOException, InterruptedException {
        var file = folder.resolve("sounded.raw");
        var recorder = new ProcessBuilder(List.of(
                        "parec",
                        "-d",
                        System.getenv("MOONSONG_SINK") + ".monitor",
                        "--raw",
                        "--format=s16le",
                        "--rate=44100",
                        "--channels=2",
                        "--latency-msec=20"))
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int waited = 0; waited < PATIENCE_MS && Files.size(file) == 0; waited += 20) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(file).as("the recording has begun").isNotEmptyFile();
        return new Ear(file, recorder);
    }

    /** What has been recorded so far. */
    short[] sounded() throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(200);
        return samples(recording);
    }

    private static short[] samples(Path file) throws IOException {
        var shorts = ByteBuffer.wrap(Files.readAllBytes(file))
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        var samples = new short[shorts.remaining()];
        shorts.get(samples);
        return samples;
    }

    /** The frame at which a stretch of frames lies in what was heard, at or behind a frame; -1 when nowhere. */
    static int find(short[] heard, short[] stretch, int fromFrame) {
        for (int i = 2 * fromFrame; i + stretch.length <= heard.length; i += 2) {
            if (heard[i] == stretch[0] && Arrays.equals(heard, i, i + stretch.length, stretch, 0, stretch.length)) {
                return i / 2;
            }
        }
        return -1;
    }

    @Override
    public void close() {
        recorder.destroy();
        recorder.onExit().join();
    }
}

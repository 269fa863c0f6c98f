package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TapeTest {
    private static final int RATE = 44_100;

    @TempDir
    private Path dir;

    @Test
    void hoursOfTapeTakeNoRoomUntilTheyAreWritten() throws Exception {
        try (var tape = new Tape(dir, RATE)) {
            assertThat(Files.size(tape.file())).isGreaterThan(6_000_000_000L);
            assertThat(blocks(tape)).isLessThan(1_000_000);
        }
    }

    @Test
    void whatIsReleasedTakesNoRoomAndTheRestStays() throws Exception {
        try (var tape = new Tape(dir, RATE)) {
            var sound = new short[2 * RATE];
            Arrays.fill(sound, (short) 1_234);
            for (int second = 0; second < 30; second++) {
                tape.write((long) second * RATE, sound, RATE);
            }
            long before = blocks(tape);
            tape.release(0, 20L * RATE);
            assertThat(before - blocks(tape)).isGreaterThan(19L * RATE * 4);
            var file = new byte[4];
            try (var in = Files.newByteChannel(tape.file())) {
                in.position(44 + 25L * RATE * 4);
                in.read(java.nio.ByteBuffer.wrap(file));
            }
            assertThat(file).containsExactly(0xD2, 0x04, 0xD2, 0x04);
        }
    }

    @Test
    void tapesOfProgramsThatAreNoMoreAreRemoved() throws Exception {
        var left = Files.createFile(dir.resolve("tape-999999999-1.wav"));
        try (var mine = new Tape(dir, RATE)) {
            Tape.removeLeftOver(dir);
            assertThat(left).doesNotExist();
            assertThat(mine.file()).exists();
        }
    }

    /** The room the file takes on the disk, in bytes. */
    private static long blocks(Tape tape) throws Exception {
        var du = new ProcessBuilder("du", "--block-size=1", tape.file().toString()).start();
        return Long.parseLong(new String(du.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.US_ASCII)
                .split("\t", 2)[0]);
    }
}

package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.SoundServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A terminal without keys, whose sound server goes and comes back. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class SoundLostTest {
    @TempDir
    private Path dir;

    private final List<Process> begun = new ArrayList<>();

    @AfterEach
    void end() {
        begun.forEach(p -> p.destroyForcibly().onExit().join());
    }

    @Test
    void itWaitsForTheDeviceAndPlaysToTheEnd() throws Exception {
        var socket = dir.resolve("native");
        var server = begun(SoundServer.open(dir, socket));
        var file = SoundServer.quiet(dir.resolve("long.wav"), 12);
        var home = dir.resolve("home").toString();
        var player = begun(SoundServer.client(
                        dir, socket, "app.moonsong.Main", List.of("--home", home, "--json", "play", file.toString()))
                .start());
        int began = until(0, "\"positionMs\":1");
        server.destroyForcibly().waitFor();
        int lost = until(began, "\"state\":\"paused\"");
        begun(SoundServer.open(dir, socket));
        until(lost, "\"state\":\"playing\"");
        assertThat(player.waitFor(90, TimeUnit.SECONDS)).as("ended").isTrue();
        assertThat(player.exitValue()).isZero();
        assertThat(Files.readString(dir.resolve("err"))).containsOnlyOnce("sound device");
    }

    private Process begun(Process process) {
        begun.add(process);
        return process;
    }

    /** The number of the first line behind another that holds a text, once there is one. */
    private int until(int from, String text) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            var lines = Files.readAllLines(dir.resolve("out"));
            for (int line = from; line < lines.size(); line++) {
                if (lines.get(line).contains(text)) {
                    return line;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not in time: " + text);
    }
}

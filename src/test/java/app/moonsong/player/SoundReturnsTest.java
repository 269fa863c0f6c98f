package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A player in a process of its own, whose sound server goes and comes back. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class SoundReturnsTest {
    private static final int TIMES = 3;

    @TempDir
    private Path dir;

    @Test
    void whenTheSoundServerIsBackTheMusicGoesOnWhereItWas() throws Exception {
        var socket = dir.resolve("native");
        var server = SoundServer.open(dir, socket);
        var player = play(socket);
        try {
            int from = until(0, l -> l.startsWith("PLAYING") && position(l) > 1_500);
            for (int time = 1; time <= TIMES; time++) {
                server.destroyForcibly().waitFor();
                int lost = until(from, l -> l.equals("trouble SOUND_DEVICE_LOST"));
                int paused = until(from, l -> l.startsWith("PAUSED"));
                int place = position(lines().get(paused));
                assertThat(place).as("it stands where it was").isGreaterThan(position(lines().get(from)) - 200);
                TimeUnit.SECONDS.sleep(2);
                server = SoundServer.open(dir, socket);
                int again = until(Math.max(lost, paused), l -> l.startsWith("PLAYING"));
                assertThat(position(lines().get(again))).as("where it goes on").isBetween(place - 200, place + 400);
                // Long enough that it is taken to be back.
                from = until(again, l -> l.startsWith("PLAYING") && position(l) > place + 8_000);
            }
            assertThat(lines().stream().filter(l -> l.startsWith("trouble")))
                    .as("each loss is said once")
                    .hasSize(TIMES);
        } finally {
            player.destroyForcibly();
            server.destroyForcibly();
        }
    }

    private Process play(Path socket) throws IOException {
        var file = SoundServer.quiet(dir.resolve("long.wav"), 60);
        var arguments = List.of(dir.resolve("tape").toString(), file.toString());
        return SoundServer.client(dir, socket, PlaysOn.class.getName(), arguments)
                .start();
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(dir.resolve("out"));
    }

    private static int position(String line) {
        return Integer.parseInt(line.substring(line.indexOf(' ') + 1));
    }

    /** The number of the first line from one on that is as wanted, once there is one. */
    private int until(int from, Predicate<String> wanted) throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            var lines = lines();
            for (int line = from; line < lines.size(); line++) {
                if (wanted.test(lines.get(line))) {
                    return line;
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not in time: " + lines().subList(Math.max(0, lines().size() - 5), lines().size()));
    }
}

package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.SoundServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, with a sound server of its own that is taken away. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class SoundLostTest {
    @TempDir
    private Path dir;

    @Test
    void withoutASoundDeviceItSaysSoAndEnds() throws Exception {
        var played = play(dir.resolve("nowhere"));
        assertThat(played.waitFor(20, TimeUnit.SECONDS)).as("it has ended").isTrue();
        assertThat(played.exitValue()).isEqualTo(3);
        assertThat(said()).contains("No sound device").doesNotContain("Exception");
    }

    @Test
    void aSoundServerThatDiesIsSaidWithinFiveSecondsAndTheQueueStaysWhereItWas() throws Exception {
        var socket = dir.resolve("native");
        var server = SoundServer.open(dir, socket);
        var played = play(socket);
        try {
            until("it plays", () -> status("playing")
                    .filter(l -> position(l) >= 2_000)
                    .findAny()
                    .isPresent());
            server.destroyForcibly().waitFor();
            var gone = Instant.now();
            until("it is said", () -> said().contains("sound device is gone"));
            assertThat(Duration.between(gone, Instant.now())).isLessThan(Duration.ofSeconds(5));
            assertThat(played.waitFor(20, TimeUnit.SECONDS)).as("it has ended").isTrue();
            assertThat(played.exitValue()).isEqualTo(3);
            var last = status("paused").findFirst().orElseThrow();
            assertThat(Fields.value(last, "index")).isEqualTo("0");
            assertThat(position(last)).isBetween(1_500, 8_000);
        } finally {
            played.destroyForcibly();
            server.destroyForcibly();
        }
    }

    private Process play(Path socket) throws IOException {
        var file = SoundServer.quiet(dir.resolve("long.wav"), 30);
        var arguments = List.of("--home", dir.resolve("home").toString(), "--json", "play", file.toString());
        var builder = SoundServer.client(dir, socket, "app.moonsong.Main", arguments);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("LANGUAGE", "en");
        return builder.start();
    }

    private String said() {
        return text("err");
    }

    private Stream<String> status(String state) {
        return text("out")
                .lines()
                .filter(l -> l.endsWith("}") && Fields.value(l, "state").equals(state));
    }

    private static int position(String line) {
        return Integer.parseInt(Fields.value(line, "positionMs"));
    }

    private String text(String name) {
        try {
            return Files.readString(dir.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    private static void until(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 300 && !holds.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(holds.getAsBoolean()).as(what).isTrue();
    }
}

package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.SoundServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own that is killed in the middle of a track (SIGKILL), and started again. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class KilledTest {
    private static final int SECONDS = 30;

    @TempDir
    private Path dir;

    private final List<Process> started = new ArrayList<>();
    private List<String> files = List.of();

    @BeforeEach
    void makeMusic() throws IOException {
        files = List.of(music("one.wav"), music("둘.wav"), music("three.wav"));
    }

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
        started.forEach(p -> p.onExit().join());
    }

    @Test
    void aTerminalThatWasKilledGoesOnWhereItWas() throws Exception {
        var played =
                start("play", files.getFirst(), files.get(1), files.get(2), "--volume", "40", "--repeat", "--shuffle");
        var before = killedInTheSecondTrack(played);
        start("play", "--resume");
        assertGoesOn(before, until(s -> Fields.value(s, "state").equals("playing")));
    }

    @Test
    void aWindowThatWasKilledStandsWhereItWas() throws Exception {
        var window = start(files.toArray(String[]::new));
        until(s -> Fields.value(s, "count").equals("3"));
        control("volume", "40");
        var before = killedInTheSecondTrack(window);
        start();
        var after = until(s -> Fields.value(s, "count").equals("3"));
        assertThat(Fields.value(after, "state")).isEqualTo("paused");
        assertGoesOn(before, after);
        control("play");
        assertGoesOn(before, until(s -> Fields.value(s, "state").equals("playing")));
    }

    /** Returns what it was at when it was killed. */
    private String killedInTheSecondTrack(Process playing) throws Exception {
        until(s -> position(s) > 500);
        control("next");
        until(s -> !Fields.value(s, "index").equals("0"));
        control("speed", "1.25");
        control("passage", "0:00-0:25");
        until(s -> position(s) > 2_000);
        var before = status();
        playing.destroyForcibly().waitFor();
        return before;
    }

    private static void assertGoesOn(String before, String after) {
        for (var same : List.of("file", "index", "count", "lengthMs", "volume", "speed", "shuffle", "repeat")) {
            assertThat(Fields.value(after, same)).as(same).isEqualTo(Fields.value(before, same));
        }
        assertThat(after).as("passage").contains("\"passage\":{\"fromMs\":0,\"toMs\":25000}");
        assertThat(position(after)).as("where it goes on").isBetween(position(before) - 1_000, position(before) + 600);
    }

    private String music(String name) throws IOException {
        return SoundServer.quiet(dir.resolve(name), SECONDS).toString();
    }

    private Process start(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("--home", home().toString(), "--json"));
        all.addAll(List.of(arguments));
        var server =
                Path.of(Objects.requireNonNull(System.getenv("PULSE_SERVER")).replaceFirst("^unix:", ""));
        var builder = SoundServer.client(dir, server, "app.moonsong.Main", all);
        builder.environment().put("DISPLAY", System.getenv("DISPLAY"));
        var process = builder.start();
        started.add(process);
        return process;
    }

    private Path home() {
        return dir.resolve("home");
    }

    private Bench.Ran control(String... words) {
        var all = new ArrayList<>(List.of("--json", "control"));
        all.addAll(List.of(words));
        return new Bench(home()).run(all.toArray(String[]::new));
    }

    /** What the running process says it is at; empty when it does not answer yet. */
    private String status() {
        return control("status").out().strip();
    }

    private String until(Predicate<String> wanted) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var status = status();
            if (!status.isEmpty() && wanted.test(status)) {
                return status;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not in time: " + status());
    }

    private static int position(String status) {
        return Integer.parseInt(Fields.value(status, "positionMs"));
    }
}

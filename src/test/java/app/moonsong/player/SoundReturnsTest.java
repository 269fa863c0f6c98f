package app.moonsong.player;

import static app.moonsong.player.Printed.plays;
import static app.moonsong.player.Printed.position;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A player in a process of its own, whose sound server goes and comes back, or holds its device still. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class SoundReturnsTest {
    private static final int TIMES = 3;
    /** So many ms of music are enough that the device is taken to be back. */
    private static final int PROVEN = 7_000;

    private static final int SHORT = 1_000;

    @TempDir
    private Path dir;

    private Path socket;
    private Printed printed;
    private Process server;
    private Process player;

    @BeforeEach
    void play() throws IOException, InterruptedException {
        socket = dir.resolve("native");
        printed = new Printed(dir);
        server = SoundServer.open(dir, socket);
        var file = SoundServer.quiet(dir.resolve("long.wav"), 60);
        var arguments = List.of(dir.resolve("tape").toString(), file.toString());
        player = SoundServer.client(dir, socket, PlaysOn.class.getName(), arguments)
                .start();
    }

    @AfterEach
    void end() {
        player.destroyForcibly().onExit().join();
        server.destroyForcibly().onExit().join();
    }

    @Test
    void whenTheSoundServerIsBackTheMusicGoesOnWhereItWas() throws Exception {
        int from = printed.until(0, l -> plays(l, 1_500));
        for (int time = 1; time <= TIMES; time++) {
            server.destroyForcibly().waitFor();
            int place = standsWhereItWas(from);
            TimeUnit.SECONDS.sleep(2);
            server = SoundServer.open(dir, socket);
            from = goesOn(from, place, time < TIMES ? PROVEN : SHORT);
        }
        assertThat(printed.lines().stream().filter(l -> l.startsWith("trouble")))
                .as("each loss is said once")
                .hasSize(TIMES);
    }

    @Test
    void whatIsLostInAPauseGoesOnWhereItWasPaused() throws Exception {
        int from = printed.until(0, l -> plays(l, 1_500));
        say("pause");
        int paused = printed.until(from, l -> l.startsWith("PAUSED"));
        int place = position(printed.lines().get(paused));
        server.destroyForcibly().waitFor();
        server = SoundServer.open(dir, socket);
        say("resume");
        int lost = printed.until(paused, l -> l.equals("trouble SOUND_DEVICE_LOST"));
        assertThat(printed.lines().subList(paused, lost))
                .as("nothing is passed over")
                .noneMatch(l -> plays(l, place + 700));
        goesOn(paused + 1, place, SHORT);
    }

    @Test
    void aPlaceThatIsGoneToMeanwhileIsWhereTheMusicGoesOn() throws Exception {
        int from = printed.until(0, l -> plays(l, 1_500));
        server.destroyForcibly().waitFor();
        int lost = printed.until(from, l -> l.equals("trouble SOUND_DEVICE_LOST"));
        say("seek 30000");
        int sought = printed.until(lost, l -> l.startsWith("PAUSED 30000"));
        server = SoundServer.open(dir, socket);
        goesOn(sought, 30_000, SHORT);
    }

    @Test
    void whoWantsToHearWhatCannotSoundIsToldAgainAndItIsWaitedFor() throws Exception {
        int from = printed.until(0, l -> plays(l, 1_500));
        server.destroyForcibly().waitFor();
        int place = standsWhereItWas(from);
        say("resume");
        int told = printed.until(printed.until(from, l -> l.startsWith("trouble")) + 1, l -> l.startsWith("trouble"));
        server = SoundServer.open(dir, socket);
        goesOn(told - 1, place, SHORT);
    }

    @Test
    void aDeviceThatIsHeldStillIsSaidAndTheMusicGoesOnWithIt() throws Exception {
        int from = printed.until(0, l -> plays(l, 1_500));
        suspend(1);
        int place = standsWhereItWas(from);
        TimeUnit.SECONDS.sleep(2);
        suspend(0);
        goesOn(from, place, SHORT);
        assertThat(printed.lines().stream().filter(l -> l.startsWith("trouble")))
                .as("said once")
                .hasSize(1);
    }

    @Test
    void aServerThatDoesNotAnswerIsSaidAndTheMusicGoesOnOnceItDoes() throws Exception {
        int from = printed.until(0, l -> plays(l, 1_500));
        signal("STOP");
        int place = standsWhereItWas(from);
        say("seek 30000");
        int sought = printed.until(from, l -> l.startsWith("PAUSED 30000"));
        signal("CONT");
        assertThat(place).as("what was sought while it waited").isLessThan(30_000);
        goesOn(sought, 30_000, SHORT);
    }

    @Test
    void whatIsToldToEndInTheMiddleLeavesNoTape() throws Exception {
        printed.until(0, l -> plays(l, 1_500));
        assertThat(dir.resolve("tape")).isNotEmptyDirectory();
        player.destroy();
        player.onExit().join();
        assertThat(dir.resolve("tape")).isEmptyDirectory();
    }

    /** Returns the place it stands at, once the loss is said. */
    private int standsWhereItWas(int from) throws Exception {
        printed.until(from, l -> l.equals("trouble SOUND_DEVICE_LOST"));
        int paused = printed.until(from, l -> l.startsWith("PAUSED"));
        int place = position(printed.lines().get(paused));
        assertThat(place)
                .as("it stands where it was")
                .isGreaterThan(position(printed.lines().get(from)) - 200);
        return place;
    }

    private int goesOn(int from, int place, int onwards) throws Exception {
        int paused = printed.until(from, l -> l.startsWith("PAUSED"));
        int again = printed.until(paused, l -> l.startsWith("PLAYING"));
        assertThat(position(printed.lines().get(again))).as("where it goes on").isBetween(place - 200, place + 400);
        return printed.until(again, l -> plays(l, place + onwards));
    }

    private void say(String line) throws IOException {
        var input = player.outputWriter();
        input.write(line + "\n");
        input.flush();
    }

    private void signal(String name) throws Exception {
        var kill = new ProcessBuilder("kill", "-" + name, Long.toString(server.pid())).inheritIO();
        assertThat(kill.start().waitFor()).isZero();
    }

    private void suspend(int on) throws Exception {
        var pactl = new ProcessBuilder("pactl", "suspend-sink", "own", Integer.toString(on)).inheritIO();
        pactl.environment().put("PULSE_SERVER", "unix:" + socket);
        assertThat(pactl.start().waitFor()).as("pactl").isZero();
    }
}

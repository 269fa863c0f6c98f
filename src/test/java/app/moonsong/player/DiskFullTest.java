package app.moonsong.player;

import static app.moonsong.player.Printed.count;
import static app.moonsong.player.Printed.plays;
import static app.moonsong.player.Printed.position;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** A player in a process of its own, whose tape finds no room. */
@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class DiskFullTest {
    /** Six seconds of the tape, three of which are recorded ahead. */
    private static final int ROOM_BYTES = 1 << 20;

    private static final String MOUNTED = "mount -t tmpfs -o size=8m tmpfs \"$0\"" + " && head -c "
            + ((8 << 20) - ROOM_BYTES) + " /dev/zero >\"$0/rest\" && exec \"$@\"";

    @TempDir
    private Path dir;

    private Printed printed;
    private Process player;
    private boolean mounts;

    @BeforeEach
    void begin() throws Exception {
        mounts = mounts();
        printed = new Printed(dir);
        player = play();
    }

    @AfterEach
    void end() {
        player.destroyForcibly().onExit().join();
    }

    @Test
    void whenTheDiskIsFullItPausesWithAWordAndGoesOnThereWhenThereIsRoom() throws Exception {
        if (!mounts) {
            // A tape that lies there already; a new one finds no room at all.
            printed.until(0, l -> plays(l, 0));
            limit(Integer.toString(ROOM_BYTES));
        }
        int said = stands(0);
        int place = position(printed.lines().get(said - 1));
        assertThat(place).as("what had room is heard first").isBetween(500, 6_000);
        tell("resume");
        int again = stands(said + 1);
        int later = position(printed.lines().get(again - 1));
        assertThat(later).as("what has room goes on from there").isBetween(place, place + 6_000);
        if (mounts) {
            tell("delete " + tape().resolve("rest"));
        } else {
            limit("unlimited");
        }
        tell("resume");
        int plays = printed.until(again + 1, l -> l.startsWith("PLAYING"));
        assertThat(position(printed.lines().get(plays))).as("where it goes on").isBetween(later, later + 400);
        printed.until(plays, l -> plays(l, later + 6_500));
    }

    /** Returns the line that says so, once it stands for want of room, with all of the queue. */
    private int stands(int from) throws Exception {
        int said = printed.until(from, l -> l.equals("trouble DISK_FULL"));
        var before = printed.lines().get(said - 1);
        assertThat(before).startsWith("PAUSED");
        assertThat(count(before)).as("the queue").isEqualTo(2);
        return said;
    }

    private Path tape() {
        return dir.resolve("tape");
    }

    private Process play() throws IOException {
        Files.createDirectory(tape());
        var server =
                Path.of(Objects.requireNonNull(System.getenv("PULSE_SERVER")).replaceFirst("^unix:", ""));
        var file = SoundServer.quiet(dir.resolve("long.wav"), 60).toString();
        var arguments = List.of(tape().toString(), file, file);
        var builder = SoundServer.client(dir, server, PlaysOn.class.getName(), arguments);
        if (mounts) {
            var command = new ArrayList<>(
                    List.of("unshare", "--map-root-user", "--mount", "sh", "-c", MOUNTED, tape().toString()));
            command.addAll(builder.command());
            builder.command(command);
        }
        return builder.start();
    }

    /** Whether this system lets its users mount a disk for a process alone; else how long files may be is limited. */
    private static boolean mounts() throws Exception {
        return new ProcessBuilder("unshare", "--map-root-user", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt")
                        .start()
                        .waitFor()
                == 0;
    }

    private void limit(String bytes) throws Exception {
        var limit = new ProcessBuilder("prlimit", "--pid", Long.toString(player.pid()), "--fsize=" + bytes + ":");
        assertThat(limit.inheritIO().start().waitFor()).as("prlimit").isZero();
    }

    private void tell(String words) throws IOException {
        var input = player.getOutputStream();
        input.write((words + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }
}

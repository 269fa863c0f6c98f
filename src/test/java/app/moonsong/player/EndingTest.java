package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that ends while it begins to play. */
class EndingTest {
    @TempDir
    private Path dir;

    @Test
    void whatBeginsWhenTheProcessEndsPrintsNothingForProgrammers() throws Exception {
        var file = SoundServer.quiet(dir.resolve("quiet.wav"), 5);
        var arguments = List.of(dir.resolve("tape").toString(), file.toString());
        var process = SoundServer.client(dir, dir.resolve("native"), EndingTest.class.getName(), arguments)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(dir.resolve("out")).content().contains("trouble NO_SOUND_DEVICE");
        assertThat(dir.resolve("err")).content().doesNotContain("Exception");
    }

    public static void main(String[] args) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> play(Path.of(args[0]), Path.of(args[1]))));
    }

    private static void play(Path tape, Path file) {
        try (var player = new Player(tape)) {
            player.onTrouble(trouble -> System.out.println("trouble " + trouble.kind()));
            player.play(List.of(new QueueItem(1, file, "", "", "", Duration.ZERO)), 0);
            player.settled().join();
        }
    }
}

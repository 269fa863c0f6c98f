package app.moonsong.player;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that plays a file and prints what becomes of it: the tape's folder, the file. */
final class PlaysOn {
    private PlaysOn() {}

    public static void main(String[] args) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try (var player = new Player(Path.of(args[0]))) {
            player.onTrouble(trouble -> System.out.println("trouble " + trouble.kind()));
            player.onChange(
                    s -> System.out.println(s.status() + " " + s.position().toMillis()));
            player.play(List.of(new QueueItem(1, Path.of(args[1]), "", "", "", Duration.ZERO)), 0);
            TimeUnit.MINUTES.sleep(3);
        }
    }
}

package app.moonsong.player;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;

/**
 * A process that plays files and prints what becomes of it (status, position in ms, items in the queue), until its input
 * ends: the tape's folder, the files. Its input may say {@code pause}, {@code resume}, {@code seek MS}
 * or {@code delete FILE}.
 */
final class PlaysOn {
    private PlaysOn() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var items = IntStream.range(1, args.length)
                .mapToObj(i -> new QueueItem(i, Path.of(args[i]), "", "", "", Duration.ZERO))
                .toList();
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var player = new Player(Path.of(args[0]))) {
            player.onTrouble(trouble -> System.out.println("trouble " + trouble.kind()));
            player.onChange(
                    s -> System.out.println(s.status() + " " + s.position().toMillis() + " " + s.count()));
            player.play(items, 0);
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                var words = line.split(" ", 2);
                switch (words[0]) {
                    case "pause" -> player.pause();
                    case "resume" -> player.resume();
                    case "seek" -> player.seek(Duration.ofMillis(Long.parseLong(words[1])));
                    default -> Files.delete(Path.of(words[1]));
                }
            }
        }
        System.exit(0);
    }
}

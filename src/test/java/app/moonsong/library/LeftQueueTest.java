package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.LeftQueue.By;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftQueueTest {
    @TempDir
    private Path home;

    @Test
    void whatWasLeftIsThereAgain() {
        var owl = new LeftQueue.Entry(Path.of("/음악/Her/5 아울.flac"), "Owl", "Arcade Fire", "Her", Duration.ofNanos(7));
        var raw = new LeftQueue.Entry(
                Path.of(java.net.URI.create("file:///music/%C7%D1.mp3")), "", "", "", Duration.ZERO);
        var left = new LeftQueue(List.of(owl, raw, owl), on(2, 61_234, 0.4, "ALL"));
        try (var library = Library.open(home)) {
            assertThat(library.leftQueue(By.WINDOW)).isEqualTo(LeftQueue.NOTHING);
            library.leave(By.WINDOW, left);
        }
        var later = new LeftQueue.On(1, Duration.ofMillis(5), 1, 1, "OFF", "OFF", Optional.empty());
        try (var library = Library.open(home)) {
            assertThat(library.leftQueue(By.WINDOW)).isEqualTo(left);
            library.leave(By.WINDOW, later);
            assertThat(library.leftQueue(By.WINDOW)).isEqualTo(new LeftQueue(left.entries(), later));
            library.leave(By.WINDOW, new LeftQueue(List.of(owl), later));
            assertThat(library.leftQueue(By.WINDOW).entries()).containsExactly(owl);
        }
    }

    @Test
    void whatATerminalLeavesDoesNotTakeThePlaceOfTheWindowsQueue() {
        var window = left("window.flac", 1);
        var terminal = left("terminal.flac", 0.5);
        try (var library = Library.open(home)) {
            library.leave(By.WINDOW, window);
            library.leave(By.TERMINAL, left("before.flac", 0.1));
            library.leave(By.TERMINAL, terminal);
            library.leave(By.TERMINAL, terminal.on().at(Duration.ofSeconds(9)));
        }
        try (var library = Library.open(home)) {
            assertThat(library.leftQueue(By.WINDOW)).isEqualTo(window);
            assertThat(library.leftQueue(By.TERMINAL))
                    .isEqualTo(new LeftQueue(terminal.entries(), terminal.on().at(Duration.ofSeconds(9))));
        }
    }

    private static LeftQueue left(String file, double volume) {
        var entry = new LeftQueue.Entry(Path.of("/music", file), file, "", "", Duration.ofSeconds(60));
        return new LeftQueue(List.of(entry), on(0, 1_000, volume, "OFF"));
    }

    private static LeftQueue.On on(int place, int ms, double volume, String repeat) {
        var passage = new LeftQueue.Passage(Duration.ZERO, Duration.ofMillis(ms + 3_000));
        return new LeftQueue.On(place, Duration.ofMillis(ms), volume, 1.25, repeat, "TRACKS", Optional.of(passage));
    }
}

package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
        var left = new LeftQueue(
                List.of(owl, raw, owl), new LeftQueue.On(2, Duration.ofMillis(61_234), "ALL", "RELEASES"));
        try (var library = Library.open(home)) {
            assertThat(library.leftQueue()).isEqualTo(LeftQueue.NOTHING);
            library.leave(left);
        }
        var later = new LeftQueue.On(1, Duration.ofMillis(5), "OFF", "OFF");
        try (var library = Library.open(home)) {
            assertThat(library.leftQueue()).isEqualTo(left);
            library.leave(later);
            assertThat(library.leftQueue()).isEqualTo(new LeftQueue(left.entries(), later));
            library.leave(new LeftQueue(List.of(owl), later));
            assertThat(library.leftQueue().entries()).containsExactly(owl);
        }
    }
}

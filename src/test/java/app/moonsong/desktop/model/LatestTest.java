package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LatestTest {
    @Test
    void anAnswerThatComesAfterANewerQuestionIsDropped() throws Exception {
        List<String> answers = new CopyOnWriteArrayList<>();
        var slow = new CountDownLatch(1);
        var second = new CountDownLatch(1);
        var first = new CountDownLatch(1);
        try (var screen = Executors.newSingleThreadExecutor();
                var background = new Background(screen, e -> answers.add("failed " + e))) {
            var latest = new Latest(background);
            screen.execute(() -> {
                latest.ask(
                        Duration.ZERO,
                        () -> {
                            slow.await();
                            first.countDown();
                            return "first";
                        },
                        answers::add);
                latest.ask(Duration.ZERO, () -> "second", a -> {
                    answers.add(a);
                    second.countDown();
                });
            });
            assertThat(second.await(30, TimeUnit.SECONDS)).isTrue();
            slow.countDown();
            assertThat(first.await(30, TimeUnit.SECONDS)).isTrue();
            var afterFirst = new CountDownLatch(1);
            background.fetch(() -> true, _ -> afterFirst.countDown());
            assertThat(afterFirst.await(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(answers).containsExactly("second");
    }
}

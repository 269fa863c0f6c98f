package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    @Test
    void aWorkForWhichThereIsNotMemoryEnoughFailsAsOthersDo() throws Exception {
        var told = new CompletableFuture<Exception>();
        try (var screen = Executors.newSingleThreadExecutor();
                var background = new Background(screen, told::complete)) {
            background.fetch(
                    () -> {
                        throw new OutOfMemoryError("planted");
                    },
                    _ -> {});
            assertThat(told.get(30, TimeUnit.SECONDS)).hasRootCauseInstanceOf(OutOfMemoryError.class);
        }
    }
}

package app.moonsong.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.player.Gain;
import app.moonsong.player.Modes;
import app.moonsong.player.Player;
import app.moonsong.player.QueueItem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuringTest {
    private static final int FILES = 6;

    @TempDir
    private Path dir;

    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final List<Exception> failures = new CopyOnWriteArrayList<>();
    private final Background background = new Background(screen, failures::add);
    private final List<Path> files = new ArrayList<>();
    private Library library;
    private Player player;
    private Loudnesses loudnesses;
    private Measuring measuring;

    @BeforeEach
    void open() throws Exception {
        var music = Files.createDirectory(dir.resolve("music"));
        for (int i = 0; i < FILES; i++) {
            var samples = new short[2 * Encoded.rateHz(Format.WAV)];
            Arrays.fill(samples, (short) (100 * i));
            files.add(Encoded.write(music.resolve(i + ".wav"), Format.WAV, samples));
        }
        library = Library.open(dir.resolve("home"));
        library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
        player = new Player(dir.resolve("tape"));
        loudnesses = new Loudnesses(library);
        measuring = new Measuring(library, background, new Playing(player, background), Duration.ZERO);
    }

    @AfterEach
    void close() {
        measuring.stop();
        background.close();
        screen.shutdownNow();
        player.close();
        library.close();
    }

    private void until(String what, BooleanSupplier holds) throws InterruptedException {
        for (int i = 0; i < 500 && !holds.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertThat(holds.getAsBoolean()).as(what).isTrue();
    }

    @Test
    void allFilesAreMeasuredOneAfterTheOtherTheQueueFirst() throws Exception {
        var last = loudnesses.unmeasured().getLast();
        player.restore(List.of(new QueueItem(1, last, "", "", "", Duration.ZERO)), 0, Duration.ZERO, Modes.PLAIN);
        until("the queue is known", () -> player.queue().size() == 1);
        screen.execute(() -> measuring.want(SoundSettings.FIRST));
        measuring.begin();
        until("the queue's file is measured", () -> loudnesses.of(last).isPresent());
        assertThat(loudnesses.unmeasured()).as("others are left").isNotEmpty();
        until("all are measured", () -> loudnesses.unmeasured().isEmpty());
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingIsMeasuredUntilItIsWanted() throws Exception {
        screen.execute(() -> measuring.want(SoundSettings.FIRST.with(new Gain(Gain.Mode.OFF, 0))));
        measuring.begin();
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(loudnesses.unmeasured()).hasSize(FILES);
        screen.execute(() -> measuring.want(SoundSettings.FIRST));
        until("all are measured", () -> loudnesses.unmeasured().isEmpty());
    }

    @Test
    void aFileThatWentAwayIsPassedBy() throws Exception {
        Files.delete(files.get(3));
        screen.execute(() -> measuring.want(SoundSettings.FIRST));
        measuring.begin();
        until("the others are measured", () -> loudnesses.unmeasured().equals(List.of(files.get(3))));
        assertThat(failures).isEmpty();
    }
}

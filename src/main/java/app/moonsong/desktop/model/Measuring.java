package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.player.QueueItem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Measures in the background how loud files are: what is in the queue first, and never with more than a part of one core. */
public final class Measuring {
    /** What was just shown has the computer for itself. */
    private static final Duration AFTER_START = Duration.ofMinutes(1);
    /** So many times as long as a file took nothing is done. */
    private static final int REST = 3;
    /** So much of the queue goes before all else. */
    private static final int NEXT = 20;

    private final Loudnesses loudnesses;
    private final Background background;
    private final Playing playing;
    private final ReadOnlyObjectWrapper<Optional<Loudnesses.Coverage>> coverage =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<Path> tried = new HashSet<>();
    private volatile boolean wanted;
    private boolean begun;
    private boolean running;

    Measuring(Library library, Background background, Playing playing) {
        loudnesses = new Loudnesses(library);
        this.background = background;
        this.playing = playing;
    }

    /** How much of the library is measured; empty until that was asked for. */
    public ReadOnlyObjectProperty<Optional<Loudnesses.Coverage>> coverage() {
        return coverage.getReadOnlyProperty();
    }

    /** Reads how much of the library is measured. */
    public void look() {
        background.fetch(loudnesses::coverage, c -> coverage.set(Optional.of(c)));
    }

    /** Begins some time after the window is there. */
    public void begin() {
        background.later(AFTER_START, () -> {
            begun = true;
            goOn();
        });
    }

    /** Files came or changed: what could not be measured may be now. */
    void again() {
        tried.clear();
        goOn();
    }

    /** Goes on, or stops at once. */
    public void want(SoundSettings settings) {
        wanted = settings.wantsMeasuring();
        goOn();
    }

    /** Stops for good: the window closes. */
    public void stop() {
        wanted = false;
    }

    private void goOn() {
        if (!begun || !wanted || running) {
            return;
        }
        running = true;
        int current = Math.max(0, playing.state().get().index());
        var next = playing.queue().stream()
                .skip(current)
                .limit(NEXT)
                .map(QueueItem::path)
                .toList();
        var left = Set.copyOf(tried);
        background.fetch(() -> measure(next, left), done -> {
            running = false;
            done.ifPresent(this::rest);
        });
    }

    private void rest(Done done) {
        tried.add(done.file());
        look();
        background.later(done.took().multipliedBy(REST), this::goOn);
    }

    /** Measures the next file that was not tried; empty when there is none. */
    private Optional<Done> measure(List<Path> next, Set<Path> left) throws IOException {
        var file = Stream.concat(next.stream().filter(loudnesses::wants), loudnesses.unmeasured().stream())
                .filter(f -> !left.contains(f))
                .findFirst();
        if (file.isEmpty()) {
            return Optional.empty();
        }
        long begin = System.nanoTime();
        loudnesses.measure(file.get(), () -> wanted);
        return Optional.of(new Done(file.get(), Duration.ofNanos(System.nanoTime() - begin)));
    }

    private record Done(Path file, Duration took) {}
}

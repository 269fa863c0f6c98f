package app.moonsong.desktop.model;

import app.moonsong.library.Library;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.player.QueueItem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
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
    private final Duration afterStart;
    private final ReadOnlyObjectWrapper<Optional<Loudnesses.Coverage>> coverage =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Those of the queue that were come to already. */
    private final Set<Path> tried = ConcurrentHashMap.newKeySet();
    /** All others that were not come to. */
    private final Deque<Path> pending = new ConcurrentLinkedDeque<>();

    private volatile boolean wanted;
    private volatile boolean stale = true;
    private boolean begun;
    private boolean running;

    Measuring(Library library, Background background, Playing playing) {
        this(library, background, playing, AFTER_START);
    }

    /** The same that waits another time at the start. */
    Measuring(Library library, Background background, Playing playing, Duration afterStart) {
        loudnesses = new Loudnesses(library);
        this.afterStart = afterStart;
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
        background.later(afterStart, () -> {
            begun = true;
            goOn();
        });
    }

    /** Files came or changed: what could not be measured may be now. */
    void again() {
        tried.clear();
        stale = true;
        goOn();
    }

    /** Goes on, or stops at once. */
    public void want(SoundSettings settings) {
        boolean before = wanted;
        wanted = settings.wantsMeasuring();
        if (wanted && !before) {
            again();
        }
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
        background.fetch(() -> measure(next), took -> {
            running = false;
            took.ifPresent(this::rest);
        });
    }

    private void rest(Duration took) {
        if (coverage.get().isPresent()) {
            look();
        }
        background.later(took.multipliedBy(REST), this::goOn);
    }

    /** Measures the next file; returns how long that took, empty when there is none. */
    private Optional<Duration> measure(List<Path> queued) {
        var file = next(queued);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        long begin = System.nanoTime();
        loudnesses.measure(file.get(), () -> wanted);
        return Optional.of(Duration.ofNanos(System.nanoTime() - begin));
    }

    private Optional<Path> next(List<Path> queued) {
        if (stale) {
            stale = false;
            pending.clear();
            pending.addAll(loudnesses.unmeasured());
        }
        return Stream.concat(
                        queued.stream().filter(tried::add),
                        Stream.generate(pending::poll).takeWhile(Objects::nonNull))
                .filter(loudnesses::wants)
                .findFirst();
    }
}

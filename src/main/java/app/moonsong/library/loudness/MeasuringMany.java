package app.moonsong.library.loudness;

import app.moonsong.library.Progress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Measures many files side by side, on all cores. */
final class MeasuringMany {
    private final Loudnesses loudnesses;
    private final Progress progress;

    MeasuringMany(Loudnesses loudnesses, Progress progress) {
        this.loudnesses = loudnesses;
        this.progress = progress;
    }

    /** Returns when all are measured, or when that was cancelled; what was measured is kept. */
    void measure(Collection<Path> files) {
        int cores = Runtime.getRuntime().availableProcessors();
        var slots = new Semaphore(cores);
        int begun = 0;
        try (var workers = Executors.newFixedThreadPool(cores)) {
            for (var file : files) {
                slots.acquire();
                if (progress.cancelled()) {
                    break;
                }
                progress.at(begun++, files.size(), file.getFileName().toString());
                workers.execute(() -> {
                    try {
                        loudnesses.measure(file, () -> !progress.cancelled());
                    } finally {
                        slots.release();
                    }
                });
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

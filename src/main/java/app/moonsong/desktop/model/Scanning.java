package app.moonsong.desktop.model;

import app.moonsong.demo.Demo;
import app.moonsong.library.Folder;
import app.moonsong.library.IdentifyReport;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.ScanReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reading folders and identifying what is in them. */
public final class Scanning {
    private final Library library;
    private final Background background;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Optional<Step>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ScanReport>> report = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<IdentifyReport> identified =
            new ReadOnlyObjectWrapper<>(IdentifyReport.NOTHING);
    private final AtomicReference<Optional<Step>> unseen = new AtomicReference<>(Optional.empty());
    private final AtomicBoolean stop = new AtomicBoolean();

    /** Folders of the library to be read next; when all is stopped they are read with all the others the next time. */
    private final List<Folder> waiting = new ArrayList<>();

    /** Whether all folders are to be read next. */
    private boolean allWait;

    Scanning(Library library, Background background, Consumer<Exception> failed) {
        this.library = library;
        this.background = background;
        this.failed = failed;
    }

    /** What is being done; empty when nothing is. */
    public ReadOnlyObjectProperty<Optional<Step>> step() {
        return step.getReadOnlyProperty();
    }

    /** What the last scan found. */
    public ReadOnlyObjectProperty<Optional<ScanReport>> report() {
        return report.getReadOnlyProperty();
    }

    /** How the last scan left files identified. Set before the report is. */
    public ReadOnlyObjectProperty<IdentifyReport> identified() {
        return identified.getReadOnlyProperty();
    }

    /** Takes folders into the library and reads them, once what is being read is read. */
    void add(List<Path> paths) {
        background.fetch(() -> paths.stream().map(library::addFolder).toList(), this::read);
    }

    private void read(List<Folder> folders) {
        if (step.get().isPresent()) {
            waiting.addAll(folders);
        } else {
            start(Phase.READING, () -> folders);
        }
    }

    /** Reads all folders again, once what is being read is read: a file may have come behind it. */
    public void again() {
        if (step.get().isPresent()) {
            allWait = true;
        } else {
            start(Phase.READING, library::folders);
        }
    }

    /** Makes the demo's files under the library's home, then takes them in. */
    public void demo() {
        start(Phase.MAKING, () -> {
            var folder = library.home().resolve("demo");
            Demo.make(folder);
            return List.of(library.addFolder(folder));
        });
    }

    /** Stops at the next whole step; what was read is kept. */
    public void cancel() {
        stop.set(true);
        waiting.clear();
        allWait = false;
    }

    private void start(Phase first, java.util.concurrent.Callable<List<Folder>> folders) {
        if (step.get().isPresent()) {
            return;
        }
        stop.set(false);
        report.set(Optional.empty());
        step.set(Optional.of(new Step(first, 0, 0, "")));
        background.fetch(
                () -> {
                    var found = library.scan(folders.call(), false, progress(Phase.READING));
                    return new Outcome(
                            found,
                            found.cancelled() ? IdentifyReport.NOTHING : library.identify(progress(Phase.IDENTIFYING)));
                },
                outcome -> {
                    identified.set(outcome.identified());
                    report.set(Optional.of(outcome.report()));
                    end();
                },
                e -> {
                    end();
                    failed.accept(e);
                });
    }

    private void end() {
        unseen.set(Optional.empty());
        step.set(Optional.empty());
        var next = List.copyOf(waiting);
        waiting.clear();
        if (allWait) {
            allWait = false;
            again();
        } else if (!next.isEmpty()) {
            read(next);
        }
    }

    private Progress progress(Phase phase) {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {
                if (unseen.getAndSet(Optional.of(new Step(phase, done, total, what)))
                        .isEmpty()) {
                    background.show(() -> unseen.getAndSet(Optional.empty()).ifPresent(s -> {
                        if (step.get().isPresent()) {
                            step.set(Optional.of(s));
                        }
                    }));
                }
            }

            @Override
            public boolean cancelled() {
                return stop.get();
            }
        };
    }

    private record Outcome(ScanReport report, IdentifyReport identified) {}

    /** What is being done. */
    public enum Phase {
        MAKING,
        READING,
        IDENTIFYING
    }

    /**
     * How far it is.
     *
     * @param total 0 while not known
     */
    public record Step(Phase phase, long done, long total, String what) {}
}

package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes folders remember the names in them, each folder once for all its files. */
public final class Folders {
    private final Disk disk;
    private final Map<Path, Optional<IOException>> flushed = new HashMap<>();

    public Folders() {
        this(Disk.REAL);
    }

    Folders(Disk disk) {
        this.disk = disk;
    }

    /** Flushes a folder; one that could not be flushed before fails again. */
    void flush(Path folder) throws IOException {
        var failed = flushed.computeIfAbsent(folder, this::tried);
        if (failed.isPresent()) {
            throw failed.get();
        }
    }

    private Optional<IOException> tried(Path folder) {
        try {
            disk.flushFolder(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}

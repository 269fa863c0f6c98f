package app.moonsong.tagging;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The file systems that folders lie on: to find one, Linux has the list of all be read, so each is found once. */
final class Stores {
    /** File systems that share blocks between files; others need not be asked. */
    private static final Set<String> SHARING = Set.of("btrfs", "xfs", "bcachefs");

    private static final long SPARE_BYTES = 1024 * 1024;

    private final Map<Path, FileStore> found = new ConcurrentHashMap<>();

    private FileStore of(Path folder) throws IOException {
        var known = found.get(folder);
        if (known == null) {
            known = Files.getFileStore(folder);
            found.put(folder, known);
        }
        return known;
    }

    /** Whether two files of a folder can have blocks in common. */
    boolean share(Path folder) throws IOException {
        return SHARING.contains(of(folder).type());
    }

    /** Refuses when there is not so much room where a file is to be. */
    void checkSpace(Path folder, long bytes) throws IOException {
        long free = of(folder).getUsableSpace();
        if (free < bytes + SPARE_BYTES) {
            throw new Refused(Refusal.NO_SPACE, "%d bytes needed, %d free".formatted(bytes, free));
        }
    }
}

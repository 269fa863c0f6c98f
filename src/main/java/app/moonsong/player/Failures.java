package app.moonsong.player;

import app.moonsong.audio.PartName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Items in a row that could not be played. */
final class Failures {
    /** So many are the end: a drive is gone, not a file. */
    static final int MOST = 10;

    private final List<QueueItem> items = new ArrayList<>();

    void add(QueueItem item) {
        items.add(item);
    }

    /** Something could be played. */
    void forget() {
        items.clear();
    }

    boolean none() {
        return items.isEmpty();
    }

    /** Whether there are so many that trying the next is no use. */
    boolean areTooMany() {
        return items.size() >= MOST;
    }

    QueueItem first() {
        return items.getFirst();
    }

    /** The nearest folder that all of them lie in; empty when that is the root of all, or none. */
    Optional<Path> folder() {
        Path common = items.stream()
                .map(i -> PartName.file(i.path()).toAbsolutePath().getParent())
                .reduce(Failures::common)
                .orElse(null);
        return Optional.ofNullable(common).filter(f -> f.getNameCount() > 0);
    }

    private static @Nullable Path common(@Nullable Path one, @Nullable Path other) {
        Path common = one;
        while (common != null && !Objects.requireNonNull(other).startsWith(common)) {
            common = common.getParent();
        }
        return common;
    }
}

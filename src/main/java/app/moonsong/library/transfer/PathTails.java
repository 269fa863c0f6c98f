package app.moonsong.library.transfer;

import app.moonsong.playlist.file.WrittenPath;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the files of another computer's paths by the names at their ends: the one file that shares most of them. */
final class PathTails {
    private final Map<String, List<Path>> byName = new HashMap<>();

    PathTails(List<Path> files) {
        for (var file : files) {
            byName.computeIfAbsent(folded(String.valueOf(file.getFileName())), _ -> new ArrayList<>())
                    .add(file);
        }
    }

    /** Returns the file that a written path ends like; empty when there is none, or several end so equally far. */
    Optional<Path> find(String written) {
        var asWritten = WrittenPath.namesFromLast(written);
        var candidates =
                asWritten.isEmpty() ? List.<Path>of() : byName.getOrDefault(folded(asWritten.getFirst()), List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var names = asWritten.stream().map(PathTails::folded).toList();
        int most = candidates.stream().mapToInt(p -> shared(p, names)).max().orElse(0);
        var best = candidates.stream().filter(p -> shared(p, names) == most).toList();
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static int shared(Path path, List<String> names) {
        int shared = 0;
        for (var at = path; shared < names.size() && at != null && at.getFileName() != null; at = at.getParent()) {
            if (!folded(String.valueOf(at.getFileName())).equals(names.get(shared))) {
                return shared;
            }
            shared++;
        }
        return shared;
    }

    /** Other systems compose accents otherwise and do not tell capitals. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}

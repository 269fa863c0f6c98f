package app.moonsong.playlist;

import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Resolution.Found;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Entries that wish for what an earlier entry already wishes for. */
public final class Duplicates {
    private Duplicates() {}

    /**
     * Finds the entries that are another's duplicates: of the same recording, leading to the same file, of the same sound,
     * or, where they name neither track nor file, of the same words.
     *
     * @param resolutions where each entry leads to
     * @return by the index of each duplicate, the index of the first entry that it repeats
     */
    public static Map<Integer, Integer> of(List<Entry> entries, List<Resolution> resolutions) {
        var first = new HashMap<Object, Integer>();
        var duplicates = new TreeMap<Integer, Integer>();
        for (int i = 0; i < entries.size(); i++) {
            var names = names(entries.get(i), resolutions.get(i)).toList();
            var earlier = names.stream().filter(first::containsKey).findFirst().map(first::get);
            int mine = i;
            earlier.ifPresent(e -> duplicates.put(mine, e));
            names.forEach(n -> first.putIfAbsent(n, earlier.orElse(mine)));
        }
        return duplicates;
    }

    /** All that an entry is known by; kinds of names do not meet, since they are of different types. */
    private static Stream<Object> names(Entry entry, Resolution resolution) {
        if (entry.track().isEmpty() && entry.file().isEmpty() && !(resolution instanceof Found)) {
            return Stream.of(entry.description());
        }
        var track = entry.track().map(WantedTrack::name);
        var path = resolution instanceof Found found
                ? Optional.of(found.file().path())
                : entry.file().flatMap(WantedFile::path);
        var sound = entry.file().map(WantedFile::contentId).filter(id -> !id.isEmpty());
        return Stream.of(track, path, sound).flatMap(Optional::stream);
    }
}

package app.moonsong.identify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A folder, prepared for comparing.
 *
 * @param names the last two names of its path, the nearest first, without a disc's folder
 * @param words of these names
 * @param group its path without what tells the discs of an album apart: files of one group speak for each other
 * @param disc by its name
 */
record FolderText(List<Said> names, Set<String> words, String group, OptionalInt disc) {
    private static final int NEAREST = 2;

    static FolderText of(String path) {
        if (path.isEmpty()) {
            return new FolderText(List.of(), Set.of(), "", OptionalInt.empty());
        }
        var all = List.of(path.split("/", -1));
        var above = all.subList(0, all.size() - 1);
        String album = DiscName.without(all.getLast());
        var kept = album.isEmpty() ? above : all;
        var nearest = kept.subList(Math.max(0, kept.size() - NEAREST), kept.size()).reversed().stream()
                .map(Said::new)
                .toList();
        var words = new LinkedHashSet<String>();
        nearest.forEach(n -> n.phrase.tokens().forEach(t -> words.add(t.text())));
        var group = new ArrayList<>(above);
        if (!DiscName.begins(all.getLast())) {
            group.add(album);
        }
        return new FolderText(nearest, words, String.join("/", group), DiscName.number(all.getLast()));
    }
}

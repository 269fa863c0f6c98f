package app.moonsong.identify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A folder, prepared for comparing.
 *
 * @param names the last two names of its path, the nearest first, without a disc's folder
 * @param words of these names
 * @param group its path without a disc's folder: files of one group speak for each other
 * @param disc by its name
 */
record FolderText(List<Said> names, Set<String> words, String group, OptionalInt disc) {
    private static final Pattern DISC =
            Pattern.compile("(?i)(?:^|.*[\\s(\\[_-])(?:cd|disc|disk|디스크|ディスク)[\\s_.#-]*(\\d{1,2})(?!\\d).*");
    /** A name this long says more than a disc's number. */
    private static final int ALONE = 12;

    private static final int NEAREST = 2;

    static FolderText of(String path) {
        if (path.isEmpty()) {
            return new FolderText(List.of(), Set.of(), "", OptionalInt.empty());
        }
        var all = List.of(path.split("/", -1));
        var disc = DISC.matcher(all.getLast());
        boolean matches = disc.matches();
        var kept = matches && all.getLast().length() <= ALONE ? all.subList(0, all.size() - 1) : all;
        var nearest = kept.subList(Math.max(0, kept.size() - NEAREST), kept.size()).reversed().stream()
                .map(Said::new)
                .toList();
        var words = new LinkedHashSet<String>();
        nearest.forEach(n -> n.phrase.tokens().forEach(t -> words.add(t.text())));
        return new FolderText(
                nearest,
                words,
                String.join("/", kept),
                matches ? OptionalInt.of(Integer.parseInt(disc.group(1))) : OptionalInt.empty());
    }
}

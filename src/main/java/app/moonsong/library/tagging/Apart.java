package app.moonsong.library.tagging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things to do with files, kept in their order and cut into portions of which no two things are about one name. */
final class Apart {
    private Apart() {}

    /** As many together as can be done side by side: what one frees, another may take only in a later portion. */
    static <T> List<List<T>> portions(List<T> all, Function<T, Collection<Path>> names, int most) {
        var portions = new ArrayList<List<T>>();
        var taken = new HashSet<String>();
        for (var one : all) {
            var own = spelled(names.apply(one));
            if (portions.isEmpty()
                    || portions.getLast().size() == most
                    || own.stream().anyMatch(taken::contains)) {
                portions.add(new ArrayList<>());
                taken.clear();
            }
            portions.getLast().add(one);
            taken.addAll(own);
        }
        return portions;
    }

    /** Some disks take two spellings for one name. */
    private static Set<String> spelled(Collection<Path> names) {
        return names.stream().map(n -> n.toString().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}

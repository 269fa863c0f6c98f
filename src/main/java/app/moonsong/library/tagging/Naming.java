package app.moonsong.library.tagging;

import app.moonsong.audio.PartName;
import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import app.moonsong.tagging.Rename;
import app.moonsong.tagging.tools.Tagged;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What files would be called by a pattern, found out before any is renamed.
 *
 * @param renames those that get another name
 * @param left those that keep theirs: called so already, of no name by the pattern, or of one that is taken
 */
public record Naming(List<Rename> renames, List<Outcome> left) {
    public Naming {
        renames = List.copyOf(renames);
        left = List.copyOf(left);
    }

    /**
     * Finds out what each file would be called.
     *
     * @param files and what they say
     * @param root where folders of the pattern begin; without it, in the file's folder of the library. A pattern without
     *     folders leaves each file in its own
     * @param folders of the library
     */
    public static Naming plan(List<Tagged> files, NamePattern pattern, Optional<Path> root, List<Path> folders) {
        var renames = new ArrayList<Rename>();
        var left = new ArrayList<Outcome>();
        var taken = new HashSet<String>();
        files.forEach(tagged -> {
            var file = tagged.file();
            if (PartName.isPart(file)) {
                left.add(
                        new Outcome.Left(file, Refusal.PART, PartName.file(file).toString()));
                return;
            }
            var own = Objects.requireNonNull(file.getParent(), "a file lies in a folder");
            var name = pattern.name(tagged.tags(), file);
            if (name.isEmpty()) {
                left.add(new Outcome.Left(file, Refusal.BAD_VALUE, ""));
                return;
            }
            boolean moves = name.get().getNameCount() > 1 || root.isPresent();
            var to = (moves ? root.orElseGet(() -> folderOf(file, folders).orElse(own)) : own).resolve(name.get());
            boolean free = taken.add(to.toString().toLowerCase(Locale.ROOT));
            if (to.equals(file)) {
                left.add(new Outcome.Unchanged(file));
            } else if (!free || isTaken(file, to)) {
                left.add(new Outcome.Left(file, Refusal.NAME_TAKEN, to.toString()));
            } else {
                renames.add(new Rename(file, to));
            }
        });
        return new Naming(renames, left);
    }

    /** Where spelling in capitals makes no difference, the name that is there may be the file's own. */
    private static boolean isTaken(Path file, Path to) {
        return Files.exists(to, LinkOption.NOFOLLOW_LINKS) && !to.toString().equalsIgnoreCase(file.toString());
    }

    private static Optional<Path> folderOf(Path file, List<Path> folders) {
        return folders.stream().filter(file::startsWith).max(Comparator.comparingInt(Path::getNameCount));
    }
}

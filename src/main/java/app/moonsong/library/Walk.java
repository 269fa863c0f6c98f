package app.moonsong.library;

import app.moonsong.audio.AudioNames;
import app.moonsong.sheet.SheetText;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The audio files and cue sheets below a folder, and the places that could not be looked into. Links to folders are not followed. */
final class Walk extends SimpleFileVisitor<Path> {
    private final Set<Path> files = new HashSet<>();
    private final Map<Path, BasicFileAttributes> sheets = new TreeMap<>();
    private final List<Path> closed = new ArrayList<>();
    private final Progress progress;
    private final BiConsumer<Path, BasicFileAttributes> finder;

    /** Walks; tells the finder of each audio file when it is met, in the order of the disk. */
    Walk(Path folder, Progress progress, BiConsumer<Path, BasicFileAttributes> finder) throws IOException {
        this.progress = progress;
        this.finder = finder;
        Files.walkFileTree(folder, this);
    }

    Set<Path> files() {
        return files;
    }

    /** The cue sheets, in the order of their paths. */
    Map<Path, BasicFileAttributes> sheets() {
        return sheets;
    }

    /** Whether a file that was not met may be there all the same. */
    boolean unseen(Path file) {
        return closed.stream().anyMatch(file::startsWith);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (AudioNames.isAudio(file)) {
            files.add(file);
            finder.accept(file, attributes.isSymbolicLink() ? behind(file, attributes) : attributes);
            if (files.size() % 500 == 0) {
                progress.at(0, 0, String.valueOf(file.getFileName()));
            }
        } else if (SheetText.isSheet(file)) {
            sheets.put(file, attributes);
        }
        return progress.cancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    /** The attributes of the file that a link leads to; of the link itself when it leads nowhere. */
    private static BasicFileAttributes behind(Path link, BasicFileAttributes attributes) {
        try {
            var there = Files.readAttributes(link, BasicFileAttributes.class);
            return there.isRegularFile() ? there : attributes;
        } catch (IOException e) {
            return attributes;
        }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        closed.add(file);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, java.io.@org.jspecify.annotations.Nullable IOException e) {
        if (e != null) {
            closed.add(folder);
        }
        return FileVisitResult.CONTINUE;
    }
}

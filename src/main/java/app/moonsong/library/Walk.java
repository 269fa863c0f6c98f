package app.moonsong.library;

import app.moonsong.audio.AudioNames;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The audio files below a folder, and the places that could not be looked into. Links to folders are not followed. */
final class Walk extends SimpleFileVisitor<Path> {
    private final Map<Path, BasicFileAttributes> files = new LinkedHashMap<>();
    private final List<Path> closed = new ArrayList<>();
    private final Progress progress;

    Walk(Path folder, Progress progress) throws IOException {
        this.progress = progress;
        Files.walkFileTree(folder, this);
    }

    Map<Path, BasicFileAttributes> files() {
        return files;
    }

    /** Whether a file that was not met may be there all the same. */
    boolean unseen(Path file) {
        return closed.stream().anyMatch(file::startsWith);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (AudioNames.isAudio(file)) {
            boolean link = attributes.isSymbolicLink() && Files.isRegularFile(file);
            files.put(file, link ? Files.readAttributes(file, BasicFileAttributes.class) : attributes);
            if (files.size() % 500 == 0) {
                progress.at(0, 0, String.valueOf(file.getFileName()));
            }
        }
        return progress.cancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
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

package app.moonsong.library.parts;

import app.moonsong.audio.AudioNames;
import app.moonsong.text.NameOrder;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a folder stands for that is to be heard, whether or not the library knows it. */
public final class AudioFiles {
    private AudioFiles() {}

    /** The audio files below a folder, in the order in which people list them; what cannot be looked into is left out. */
    public static List<Path> below(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        // A walk does not follow the link that it begins at.
        var begin = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        Files.walkFileTree(begin, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (AudioNames.isAudio(file) && Files.isRegularFile(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(begin)) {
                    throw e;
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path below, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort(new NameOrder());
        return List.copyOf(found);
    }
}

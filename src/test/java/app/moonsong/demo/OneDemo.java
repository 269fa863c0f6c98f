package app.moonsong.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** The demo's files, made once for all tests of the run, for making them takes seconds. */
public final class OneDemo {
    private OneDemo() {}

    /** Writes them as a test's own, with the folder they lie in. */
    public static void copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var all = Files.walk(Made.FOLDER)) {
            for (var path : all.filter(Files::isRegularFile).toList()) {
                var to = folder.resolve(Made.FOLDER.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static final class Made {
        static final Path FOLDER = make();
    }

    private static Path make() {
        try {
            var place = Files.createTempDirectory("moonsong-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(place)));
            Demo.make(place);
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder and what is in it. */
    public static void remove(Path place) {
        try (var all = Files.walk(place)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

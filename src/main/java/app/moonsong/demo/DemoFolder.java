package app.moonsong.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The demo's folder. A hidden list in it names the files the demo made, so that it knows its own from the listener's;
 * two demos may work in one folder at once.
 */
final class DemoFolder {
    private static final String LIST = ".moonsong-demo";

    private final Path dir;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    private DemoFolder(Path dir) {
        this.dir = dir;
    }

    static DemoFolder open(Path dir) throws IOException {
        Files.createDirectories(dir);
        var folder = new DemoFolder(dir);
        var list = dir.resolve(LIST);
        if (Files.isRegularFile(list)) {
            folder.own.addAll(Files.readAllLines(list, StandardCharsets.UTF_8));
        }
        return folder;
    }

    Path path(DemoFile file) {
        return dir.resolve(file.path());
    }

    /** Says whether the demo made this file and it is still there. */
    boolean owns(Path file) {
        return own.contains(name(file)) && Files.isRegularFile(file);
    }

    /** Makes the file unless something of its name is there. Returns its path. */
    Path hold(DemoFile file) throws IOException {
        var target = path(file);
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return target;
        }
        Files.createDirectories(target.getParent());
        var bytes = file.bytes();
        var part = dir.resolve(".moonsong-" + UUID.randomUUID() + ".part");
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            note(target);
            place(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    // A link, unlike a rename, never replaces what came there meanwhile; where there are no links, the rename looks
    // first.
    private static void place(Path part, Path target) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException e) {
            // Another demo in this folder was first, and its file is the same.
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.move(part, target);
        }
    }

    // Before the file is there: a demo that is killed between the two leaves a name, not a file it does not know.
    private synchronized void note(Path file) throws IOException {
        own.add(name(file));
        Files.writeString(dir.resolve(LIST), name(file) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private String name(Path file) {
        return dir.relativize(file).toString().replace('\\', '/');
    }
}

package app.moonsong.tagging;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.TagField;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Edits on a disk that is really full: {@code FullDiskBench DISK FOLDER EXTENSION...}, DISK a file system of its own of a
 * few megabytes. Of every kind the smallest files of FOLDER are edited, once with every number of pages left that is too
 * few, as if another program had taken the rest once the copy was begun. Prints how many edits there were, and each file
 * that was damaged.
 */
final class FullDiskBench {
    private static final int PAGE = 4096;
    private static final int FILES = 10;
    private static final long LARGEST = 512 * 1024;

    private final Path disk;
    private final Path filler;
    private final Map<String, Integer> counts = new TreeMap<>();

    private FullDiskBench(Path disk) {
        this.disk = disk;
        this.filler = disk.resolve("filler");
    }

    public static void main(String[] args) throws IOException {
        for (var kind : Arrays.asList(args).subList(2, args.length)) {
            new FullDiskBench(Path.of(args[0])).run(Path.of(args[1]), kind);
        }
    }

    private void run(Path folder, String kind) throws IOException {
        int damaged = 0;
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(f -> String.valueOf(f.getFileName())
                            .toLowerCase(Locale.ROOT)
                            .endsWith("." + kind))
                    .filter(f -> f.toFile().length() < LARGEST)
                    .sorted((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                    .filter(f -> new Tagger().look(f) instanceof Look.Frames)
                    .limit(FILES)
                    .toList();
        }
        for (var original : files) {
            long pages = original.toFile().length() / PAGE + 2;
            for (int left = 0; left < pages; left += (int) Math.max(1, pages / 40)) {
                var result = one(original, left);
                counts.merge(result, 1, Integer::sum);
                if (result.startsWith("DAMAGED")) {
                    damaged++;
                    System.out.println(original.getFileName() + " " + left + " pages left: " + result);
                }
            }
        }
        System.out.printf("%s: %d damaged, %d files, %s%n", kind, damaged, files.size(), counts);
    }

    private String one(Path original, int pagesLeft) throws IOException {
        var bytes = Files.readAllBytes(original);
        var file = Files.write(disk.resolve(original.getFileName()), bytes);
        var tagger = new Tagger(new Disk() {
            @Override
            public FileChannel create(Path copy) throws IOException {
                var made = Disk.REAL.create(copy);
                fill(pagesLeft);
                return made;
            }
        });
        var edit = TagEdit.of(Map.of(TagField.TITLE, List.of("달의 노래")));
        try {
            var outcome = tagger.plan(file, edit, WriteOptions.CAREFUL) instanceof Plan.Rewrite plan
                    ? tagger.write(plan, WriteOptions.CAREFUL)
                    : new Outcome.Unchanged(file);
            boolean old = Arrays.equals(bytes, Files.readAllBytes(file));
            boolean alone = onDisk() <= 2;
            return switch (outcome) {
                case Outcome.Written _ -> AudioHash.same(original, file) && alone ? "written" : "DAMAGED written";
                case Outcome.Failed f -> old && alone ? "failed: " + f.reason() : "DAMAGED " + f;
                case Outcome.Left l -> old && alone ? "left: " + l.reason() : "DAMAGED " + l;
                case Outcome.Unchanged _ -> "unchanged";
            };
        } finally {
            Files.deleteIfExists(filler);
            Files.deleteIfExists(file);
        }
    }

    private long onDisk() throws IOException {
        try (var all = Files.list(disk)) {
            return all.count();
        }
    }

    private void fill(int pagesLeft) throws IOException {
        try (var to = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long bytes = Files.getFileStore(disk).getUsableSpace() - (long) pagesLeft * PAGE;
            var page = ByteBuffer.allocate(PAGE);
            for (long done = 0; done < bytes; done += PAGE) {
                to.write(page.clear());
            }
        }
    }
}

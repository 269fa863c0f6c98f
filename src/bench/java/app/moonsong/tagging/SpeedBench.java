package app.moonsong.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.tagging.Tagging;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Retitling many large MP3s beside a plain copy with a flush of the same: {@code SpeedBench FOLDER COUNT MEGABYTES}. */
final class SpeedBench {
    private static final byte[] FRAME = new byte[417];

    public static void main(String[] args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        int count = Integer.parseInt(args[1]);
        var edits = new LinkedHashMap<Path, TagEdit>();
        FRAME[0] = (byte) 0xFF;
        FRAME[1] = (byte) 0xFB;
        FRAME[2] = (byte) 0x90;
        FRAME[3] = 0x64;
        for (int i = 0; i < count; i++) {
            var file = mp3(folder.resolve("%05d.mp3".formatted(i)), Integer.parseInt(args[2]) * 1024 * 1024);
            edits.put(file, TagEdit.of(Map.of(TagField.TITLE, List.of("달의 노래 " + i))));
        }
        for (int round = 0; round < 2; round++) {
            System.out.printf("plain copy and flush: %.2f s%n", copies(edits.keySet()));
        }
        try (var library = Library.open(folder.resolve("home"))) {
            var tagging = new Tagging(library);
            write(tagging, edits, "first edit");
            edits.replaceAll((f, e) -> TagEdit.of(Map.of(TagField.TITLE, List.of("Song"))));
            write(tagging, edits, "second edit, in the padding");
            long began = System.nanoTime();
            tagging.undo(tagging.lastBatch(), Progress.NONE);
            System.out.printf("undo: %.2f s%n", (System.nanoTime() - began) / 1e9);
        }
        System.out.printf("plain copy and flush: %.2f s%n", copies(edits.keySet()));
    }

    private static void write(Tagging tagging, Map<Path, TagEdit> edits, String name) {
        long began = System.nanoTime();
        var plans = tagging.plan(edits, WriteOptions.CAREFUL, Progress.NONE).stream()
                .map(Plan.Rewrite.class::cast)
                .toList();
        var report = tagging.write(plans, WriteOptions.CAREFUL, Progress.NONE);
        System.out.printf("%s: %.2f s, %d written%n", name, (System.nanoTime() - began) / 1e9, report.written());
    }

    private static Path mp3(Path file, int bytes) throws IOException {
        var sound = new byte[bytes / FRAME.length * FRAME.length];
        for (int at = 0; at < sound.length; at += FRAME.length) {
            System.arraycopy(FRAME, 0, sound, at, FRAME.length);
        }
        return Files.write(file, sound);
    }

    private static double copies(Iterable<Path> files) throws IOException {
        long began = System.nanoTime();
        for (var file : files) {
            var copy = file.resolveSibling("copy");
            try (var from = FileChannel.open(file, StandardOpenOption.READ);
                    var to = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                from.transferTo(0, from.size(), to);
                to.force(true);
            }
            Files.delete(copy);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}

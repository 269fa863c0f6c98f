package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was read from a playlist's file. */
final class Kept implements Taker {
    final List<Entry> entries = new ArrayList<>();
    final List<String> lists = new ArrayList<>();
    final List<BadLine> bad = new ArrayList<>();
    Optional<ListReading> reading = Optional.empty();

    /** Writes a text into a file and reads it as a playlist. */
    static Kept of(Path file, String text) throws IOException {
        return of(file, text.getBytes(StandardCharsets.UTF_8));
    }

    static Kept of(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        return of(file);
    }

    static Kept of(Path file) {
        var kept = new Kept();
        kept.reading = Optional.of(PlaylistFiles.read(file, kept));
        return kept;
    }

    ListFormat format() {
        return ((ListReading.Read) reading.orElseThrow()).format();
    }

    /** Each entry as {@code artist|title|album|seconds|written}. */
    List<String> told() {
        return entries.stream()
                .map(e -> String.join(
                        "|",
                        e.description().artist(),
                        e.description().title(),
                        e.description().album(),
                        e.description()
                                .length()
                                .map(l -> String.valueOf(l.toSeconds()))
                                .orElse(""),
                        e.file().map(Entry.WantedFile::written).orElse("")))
                .toList();
    }

    @Override
    public void list(String name) {
        lists.add(name);
    }

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void bad(BadLine line) {
        bad.add(line);
    }
}

package app.moonsong.library.playlists;

import app.moonsong.library.Database;
import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Times one large playlist: {@code PlaylistBench HOME ENTRIES RUNS}. The library's files are rows without files on the
 * disk; the folder that holds them is then another one, and every entry is found by its sound.
 */
public final class PlaylistBench {
    private static final String FILE = """
            INSERT INTO file (folder_id, path, state, size_bytes, modified_ns, added_ms, format, length_ns, sample_rate_hz,
              channels, bitrate_kbps, content_id, tags) VALUES (1, ?, 'present', 1, 1, 1, 'MP3', ?, 44100, 2, 192, ?, ?)
            """;

    private PlaylistBench() {}

    public static void main(String[] args) throws IOException {
        var home = Path.of(args[0]);
        int count = Integer.parseInt(args[1]);
        var before = Files.createDirectories(home.resolve("before"));
        var after = Files.createDirectories(home.resolve("after"));
        try (var library = Library.open(home.resolve("home"))) {
            library.addFolder(before);
            library.database().write(c -> fill(c, count));
            var playlists = new Playlists(library);
            var playlist = new Playlist("Large", "", entries(before, count));
            var saved = time("make", () -> playlists.make(playlist, ""));
            for (int run = 0; run < Integer.parseInt(args[2]); run++) {
                run(playlists, saved.id());
            }
            Files.delete(before);
            library.database().write(c -> Database.update(c, "UPDATE folder SET path = ?", after.toString()));
            for (int run = 0; run < Integer.parseInt(args[2]); run++) {
                var found = time("resolve after the folder moved", () -> playlists.resolve(wishes(playlists, saved.id())));
                System.out.println("  found " + found.stream().filter(Found.class::isInstance).count());
            }
        }
    }

    private static void run(Playlists playlists, long id) {
        var entries = time("open", () -> playlists.entries(id));
        var ids = new ArrayList<>(entries.stream().map(SavedEntry::id).toList());
        time("move one to the front", () -> move(playlists, id, ids.subList(50_000, 50_001), 0));
        time("move a thousand to the end", () -> move(playlists, id, ids.subList(1_000, 2_000), ids.size()));
        time("take that back", playlists::undo);
        Collections.shuffle(ids, new Random(7));
        time("sort", () -> {
            playlists.sort(id, ids);
            return id;
        });
        time("resolve", () -> playlists.resolve(wishes(playlists, id)));
    }

    private static long move(Playlists playlists, long id, List<Long> some, int index) {
        playlists.move(id, some, index);
        return id;
    }

    private static List<Entry> wishes(Playlists playlists, long id) {
        return playlists.entries(id).stream().map(SavedEntry::entry).toList();
    }

    private static int fill(java.sql.Connection connection, int count) throws java.sql.SQLException {
        try (var statement = connection.prepareStatement(FILE)) {
            for (int i = 0; i < count; i++) {
                Database.bind(
                        statement,
                        name(i),
                        180_000_000_000L + i,
                        content(i),
                        "{\"TITLE\":[\"%s\"],\"ARTIST\":[\"Artist %d\"],\"ALBUM\":[\"Album %d\"]}"
                                .formatted(title(i), i % 900, i / 12));
                statement.executeUpdate();
            }
        }
        return count;
    }

    private static List<Entry> entries(Path folder, int count) {
        var entries = new ArrayList<Entry>(count);
        for (int i = 0; i < count; i++) {
            var file = new WantedFile(Optional.of(folder.resolve(name(i))), "", content(i));
            var length = Optional.of(Duration.ofSeconds(180));
            var words = new Description(title(i), "Artist " + i % 900, "Album " + i / 12, length);
            entries.add(new Entry(Optional.empty(), Optional.of(file), words, ""));
        }
        return entries;
    }

    private static String name(int i) {
        return "Album %05d/%02d %s.mp3".formatted(i / 12, i % 12 + 1, title(i));
    }

    private static String title(int i) {
        return "Piece number %d 음악".formatted(i);
    }

    private static String content(int i) {
        return "%032x".formatted(i);
    }

    private static <T> T time(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf("%-34s %6.3f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }
}

package app.moonsong.library.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The search of the Music Player Daemon on the rows that {@link SearchBench} asks: {@code MpdBench FOLDER ROWS.tsv N ASKED}.
 * Writes a database of its own form, starts {@code mpd} on it, asks the first ASKED queries of each kind of words for the first
 * 100 songs that have the text in any of their tags, and ends it again.
 */
public final class MpdBench {
    private static final Map<String, Integer> TAGS = Map.of(
            "Title", 1, "Artist", 2, "AlbumArtist", 3, "Album", 4, "Composer", 5, "Date", 6, "Track", 7, "Genre", 8);

    private final Path folder;

    private MpdBench(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        var rows = Rows.read(Path.of(args[1]), Integer.parseInt(args[2]));
        new MpdBench(Files.createDirectories(Path.of(args[0])).toAbsolutePath()).run(rows, Integer.parseInt(args[3]));
    }

    private void run(Rows rows, int asked) throws Exception {
        write(rows);
        var mpd = new ProcessBuilder("mpd", "--no-daemon", folder.resolve("conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try (var socket = connect(mpd)) {
            var in = new BufferedReader(new InputStreamReader(Channels.newInputStream(socket), StandardCharsets.UTF_8));
            var out = new PrintWriter(Channels.newOutputStream(socket), true, StandardCharsets.UTF_8);
            in.readLine();
            System.out.println(answer("stats", in, out).stream().filter(l -> l.startsWith("songs")).toList());
            for (var kind : new Kinds(rows).words().entrySet()) {
                ask(kind.getKey(), kind.getValue().subList(0, asked), in, out, mpd);
            }
        } finally {
            mpd.destroy();
            mpd.waitFor();
        }
    }

    private void write(Rows rows) throws IOException {
        Files.createDirectories(folder.resolve("music"));
        Files.writeString(folder.resolve("conf"), """
                music_directory "%1$s/music"
                db_file "%1$s/db"
                bind_to_address "%1$s/socket"
                metadata_to_use "title,artist,albumartist,album,composer,date,track,genre"
                connection_timeout "600"
                max_output_buffer_size "65536"
                audio_output {
                  type "null"
                  name "none"
                }
                """.formatted(folder));
        var albums = new LinkedHashMap<String, StringBuilder>();
        for (var row : rows.rows()) {
            var path = row.get(0).substring("/music/".length());
            int slash = path.indexOf('/');
            var song = albums.computeIfAbsent(path.substring(0, slash), _ -> new StringBuilder());
            song.append("song_begin: ").append(path.substring(slash + 1)).append("\nTime: ")
                    .append(Long.parseLong(row.get(10)) / 1000.0).append('\n');
            TAGS.forEach((tag, column) -> song.append(tag).append(": ").append(row.get(column)).append('\n'));
            song.append("mtime: 1\nsong_end\n");
        }
        try (var out = Files.newBufferedWriter(folder.resolve("db"))) {
            out.write("info_begin\nformat: 2\nmpd_version: 0.23.12\nfs_charset: UTF-8\n");
            for (var tag : TAGS.keySet()) {
                out.write("tag: " + tag + "\n");
            }
            out.write("info_end\n");
            for (var album : albums.entrySet()) {
                out.write("directory: " + album.getKey() + "\nmtime: 1\nbegin: " + album.getKey() + "\n");
                out.append(album.getValue()).write("end: " + album.getKey() + "\n");
            }
        }
    }

    private SocketChannel connect(Process mpd) throws Exception {
        var address = UnixDomainSocketAddress.of(folder.resolve("socket"));
        while (mpd.isAlive()) {
            var socket = SocketChannel.open(StandardProtocolFamily.UNIX);
            try {
                socket.connect(address);
                return socket;
            } catch (IOException e) {
                socket.close();
                Thread.sleep(200);
            }
        }
        throw new IOException("mpd ended: " + Files.readString(folder.resolve("log")));
    }

    private static List<String> answer(String command, BufferedReader in, PrintWriter out) throws IOException {
        out.println(command);
        var lines = new java.util.ArrayList<String>();
        for (var line = in.readLine(); line != null && !line.equals("OK"); line = in.readLine()) {
            if (line.startsWith("ACK")) {
                throw new IOException(line);
            }
            lines.add(line);
        }
        return lines;
    }

    private static void ask(String kind, List<String> queries, BufferedReader in, PrintWriter out, Process mpd)
            throws IOException {
        var times = new double[queries.size()];
        int found = 0;
        var before = mpd.info().totalCpuDuration().orElseThrow();
        for (int i = 0; i < times.length; i++) {
            var quoted = queries.get(i).replace("\\", "\\\\").replace("\"", "\\\"");
            long start = System.nanoTime();
            found += (int) answer("search any \"" + quoted + "\" window 0:100", in, out).stream()
                    .filter(l -> l.startsWith("file: "))
                    .count();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        var cpu = mpd.info().totalCpuDuration().orElseThrow().minus(before);
        Arrays.sort(times);
        System.out.printf(
                "%-28s clock p50 %7.1f most %7.1f ms, CPU mean %7.1f ms, %.0f found, n %d%n",
                kind, times[times.length / 2], times[times.length - 1], (double) cpu.toMillis() / times.length,
                found / (double) times.length, times.length);
    }
}

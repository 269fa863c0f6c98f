package app.moonsong.playlist.file;

import app.moonsong.audio.Excerpt;
import app.moonsong.film.TrackLength;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes CSV for spreadsheets and JSPF for programs. */
final class TableWriters {
    private static final Pattern RETURNS = Pattern.compile("\\r\\n?");

    /** Leaves the file open: whoever opened it flushes it to the disk. */
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private TableWriters() {}

    static void csv(Playlist list, TargetPaths paths, Writer out) throws IOException {
        // Spreadsheets know UTF-8 by its mark only.
        out.write('\uFEFF');
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord("Title", "Artist", "Album", "Length", "Path", "Start", "Stop", "Note", "Moonsong");
        for (var entry : list.entries()) {
            var said = entry.description();
            var part = paths.part(entry);
            var cells = List.of(
                    said.title(),
                    said.artist(),
                    said.album(),
                    said.length().map(TrackLength::written).orElse(""),
                    paths.text(entry).orElse(""),
                    part.map(Excerpt::start).map(LineWriters::inSeconds).orElse(""),
                    part.flatMap(Excerpt::stop).map(LineWriters::inSeconds).orElse(""),
                    entry.note(),
                    Wish.of(entry).orElse(Wish.SCHEME));
            printer.printRecord(cells.stream()
                    .map(CsvCells::written)
                    .map(c -> RETURNS.matcher(c).replaceAll("\n"))
                    .toList());
        }
        printer.flush();
    }

    static void jspf(Playlist list, TargetPaths paths, Writer out) {
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeName("playlist");
            json.writeStartObject();
            json.writeName("title");
            json.writeString(list.name());
            json.writeName("track");
            json.writeStartArray();
            for (var entry : list.entries()) {
                track(entry, paths, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void track(Entry entry, TargetPaths paths, JsonGenerator json) {
        var said = entry.description();
        json.writeRaw('\n');
        json.writeStartObject();
        list(json, "location", paths.address(entry).stream());
        list(json, "identifier", Wish.of(entry).stream());
        text(json, "title", said.title());
        text(json, "creator", said.artist());
        text(json, "album", said.album());
        text(json, "annotation", entry.note());
        if (said.length().isPresent()) {
            json.writeName("duration");
            json.writeNumber(said.length().get().toMillis());
        }
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, Stream<String> values) {
        var all = values.toList();
        if (!all.isEmpty()) {
            json.writeName(name);
            json.writeStartArray();
            all.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeName(name);
            json.writeString(value);
        }
    }
}

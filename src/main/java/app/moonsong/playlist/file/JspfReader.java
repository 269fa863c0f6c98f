package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.file.BadLine.Why;
import app.moonsong.text.JsonTree;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads JSPF, which is XSPF as JSON. Tracks are given one by one, as the file is read. */
final class JspfReader {
    private final WrittenPath paths;
    private final Taker taker;

    private JspfReader(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    static void read(Source source, Taker taker) throws IOException {
        try (Reader in = source.open();
                var parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            new JspfReader(source.paths(), taker).read(parser);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            taker.bad(new BadLine(line, Why.BROKEN, e.getOriginalMessage()));
        }
    }

    private void read(JsonParser parser) {
        int depth = 0;
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case START_OBJECT -> depth++;
                case END_OBJECT -> depth--;
                case START_ARRAY -> {
                    if (depth == 2 && "track".equals(parser.currentName())) {
                        tracks(parser);
                    } else {
                        parser.skipChildren();
                    }
                }
                case VALUE_STRING -> {
                    if (depth == 2 && "title".equals(parser.currentName())) {
                        taker.list(parser.getString());
                    }
                }
                default -> {
                    // what lists here do not keep
                }
            }
        }
    }

    private void tracks(JsonParser parser) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            track(JsonTree.value(parser));
        }
    }

    private void track(JsonTree track) {
        var location = first(track.get("location"));
        var description = new Description(
                track.get("title").text(),
                track.get("creator").text(),
                track.get("album").text(),
                Spoken.millis(track.get("duration").text()));
        taker.entry(Wish.entry(
                wish(track.get("identifier")),
                location.isBlank() ? Optional.empty() : Optional.of(paths.wantedAddress(location)),
                description,
                track.get("annotation").text()));
    }

    /** JSPF has lists of locations; many programs write one text. */
    private static String first(JsonTree value) {
        return value.items().isEmpty() ? value.text() : value.items().getFirst().text();
    }

    private static String wish(JsonTree identifiers) {
        return identifiers.items().stream()
                .map(JsonTree::text)
                .filter(i -> i.startsWith(Wish.SCHEME))
                .findFirst()
                .orElseGet(identifiers::text);
    }
}

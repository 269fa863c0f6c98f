package app.moonsong.playlist.file;

import app.moonsong.audio.Excerpt;
import app.moonsong.film.TrackLength;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the formats that are XML. Each keeps titles to the letter, line breaks included. */
final class MarkupWriters {
    private static final String VLC = "http://www.videolan.org/vlc/playlist/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private MarkupWriters() {}

    static void xspf(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write(HEAD + "<playlist version=\"1\" xmlns=\"http://xspf.org/ns/0/\" xmlns:vlc=\"" + VLC + "ns/0/\">\n");
        out.write(Xml.element("title", list.name()) + Xml.element("annotation", list.note()) + "\n<trackList>\n");
        for (var entry : list.entries()) {
            var said = entry.description();
            out.write("<track>"
                    + Xml.element("location", paths.address(entry).orElse(""))
                    + Xml.element("identifier", Wish.of(entry).orElse(""))
                    + Xml.element("title", said.title())
                    + Xml.element("creator", said.artist())
                    + Xml.element("annotation", entry.note())
                    + Xml.element("album", said.album())
                    + Xml.element("duration", millis(said))
                    + paths.part(entry).map(MarkupWriters::forVlc).orElse("")
                    + "</track>\n");
        }
        out.write("</trackList>\n</playlist>\n");
    }

    private static String forVlc(Excerpt part) {
        var options = LineWriters.bounds(part).stream()
                .map(bound -> Xml.element("vlc:option", bound))
                .collect(Collectors.joining());
        return "<extension" + Xml.attribute("application", VLC + "0") + ">" + options + "</extension>";
    }

    static void asx(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write("<asx version=\"3.0\">\n" + Xml.element("title", list.name()) + "\n");
        for (var entry : list.entries()) {
            var said = entry.description();
            out.write("<entry>"
                    + Xml.element("title", said.title())
                    + Xml.element("author", said.artist())
                    + empty("ref", "href", paths.text(entry).orElse(""))
                    + empty(
                            "starttime",
                            "value",
                            paths.part(entry)
                                    .map(part -> withHours(part.start()))
                                    .orElse(""))
                    + empty(
                            "duration",
                            "value",
                            said.length().map(MarkupWriters::withHours).orElse(""))
                    + param("Album", said.album())
                    + param("Moonsong", Wish.of(entry).orElse(""))
                    + "</entry>\n");
        }
        out.write("</asx>\n");
    }

    private static String empty(String element, String attribute, String value) {
        return value.isEmpty() ? "" : "<" + element + Xml.attribute(attribute, value) + "/>";
    }

    private static String param(String name, String value) {
        return value.isEmpty() ? "" : "<param" + Xml.attribute("name", name) + Xml.attribute("value", value) + "/>";
    }

    private static String withHours(Duration length) {
        var written = TrackLength.written(length);
        return length.toHours() > 0 ? written : "0:" + (length.toMinutesPart() < 10 ? "0" : "") + written;
    }

    static void wpl(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write("<?wpl version=\"1.0\"?>\n<smil>\n<head>" + Xml.element("title", list.name())
                + "</head>\n<body><seq>\n");
        for (var entry : list.entries()) {
            var said = entry.description();
            out.write("<media"
                    + Xml.attribute("src", paths.text(entry).orElse(""))
                    + Xml.attribute("albumTitle", said.album())
                    + Xml.attribute("trackTitle", said.title())
                    + Xml.attribute("trackArtist", said.artist())
                    + Xml.attribute("duration", millis(said))
                    + Xml.attribute("moonsong", Wish.of(entry).orElse(""))
                    + "/>\n");
        }
        out.write("</seq></body>\n</smil>\n");
    }

    static void itunes(Playlist list, TargetPaths paths, Writer out) throws IOException {
        out.write(HEAD + "<plist version=\"1.0\"><dict>\n<key>Major Version</key><integer>1</integer>\n");
        out.write("<key>Tracks</key><dict>\n");
        int id = 0;
        for (var entry : list.entries()) {
            id++;
            var said = entry.description();
            var part = paths.part(entry);
            out.write("<key>%d</key><dict>%s</dict>\n"
                    .formatted(
                            id,
                            key("Track ID", "integer", String.valueOf(id))
                                    + key("Name", "string", said.title())
                                    + key("Artist", "string", said.artist())
                                    + key("Album", "string", said.album())
                                    + key("Total Time", "integer", millis(said))
                                    + key("Start Time", "integer", millis(part.map(Excerpt::start)))
                                    + key("Stop Time", "integer", millis(part.flatMap(Excerpt::stop)))
                                    + key(
                                            "Location",
                                            "string",
                                            paths.address(entry).orElse(""))
                                    + key("Moonsong", "string", Wish.of(entry).orElse(""))));
        }
        out.write("</dict>\n<key>Playlists</key><array><dict>" + key("Name", "string", list.name()));
        out.write("<key>Playlist Items</key><array>\n");
        for (int i = 1; i <= id; i++) {
            out.write("<dict><key>Track ID</key><integer>%d</integer></dict>\n".formatted(i));
        }
        out.write("</array></dict></array>\n</dict></plist>\n");
    }

    private static String key(String name, String type, String value) {
        return value.isEmpty() ? "" : Xml.element("key", name) + Xml.element(type, value);
    }

    private static String millis(Description said) {
        return millis(said.length());
    }

    private static String millis(Optional<Duration> time) {
        return time.map(t -> String.valueOf(t.toMillis())).orElse("");
    }
}

package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import java.util.Map;
import java.util.Optional;

/** The media of WPL and ZPL, the lists of Windows Media Player and Zune. */
final class SmilMedia implements XmlTaker {
    private final WrittenPath paths;
    private final Taker taker;

    SmilMedia(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    @Override
    public void begins(String name, Map<String, String> attributes) {
        if (!name.equals("media")) {
            return;
        }
        var file = attributes.getOrDefault("src", "");
        var artist = attributes.getOrDefault("trackartist", attributes.getOrDefault("albumartist", ""));
        var description = new Description(
                attributes.getOrDefault("tracktitle", ""),
                artist,
                attributes.getOrDefault("albumtitle", ""),
                Spoken.millis(attributes.getOrDefault("duration", "")));
        taker.entry(Wish.entry(
                attributes.getOrDefault("moonsong", ""),
                file.isEmpty() ? Optional.empty() : Optional.of(paths.wanted(file)),
                description,
                ""));
    }

    @Override
    public void ends(String name, String text) {
        if (name.equals("title") && !text.isBlank()) {
            taker.list(text.strip());
        }
    }
}

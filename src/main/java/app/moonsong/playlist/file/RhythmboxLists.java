package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import java.util.Map;
import java.util.Optional;

/** The lists of Rhythmbox. Those that are searches have no entries in the file. */
final class RhythmboxLists implements XmlTaker {
    private final WrittenPath paths;
    private final Taker taker;

    RhythmboxLists(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    @Override
    public void begins(String name, Map<String, String> attributes) {
        if (name.equals("playlist")) {
            taker.list(attributes.getOrDefault("name", ""));
        }
    }

    @Override
    public void ends(String name, String text) {
        if (name.equals("location")) {
            taker.entry(new Entry(
                    Optional.empty(),
                    Optional.of(paths.wantedAddress(text.strip())),
                    new Description("", "", "", Optional.empty()),
                    ""));
        }
    }
}

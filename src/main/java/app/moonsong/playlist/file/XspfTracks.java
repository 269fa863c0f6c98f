package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The tracks of XSPF. Of an element that comes twice the first counts. */
final class XspfTracks implements XmlTaker {
    private final WrittenPath paths;
    private final Taker taker;
    private final Map<String, String> said = new HashMap<>();
    private boolean inTrack;
    private boolean titled;
    private int depth;

    XspfTracks(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    @Override
    public void begins(String name, Map<String, String> attributes) {
        depth++;
        if (name.equals("track")) {
            inTrack = true;
            said.clear();
            depth = 0;
        }
    }

    @Override
    public void ends(String name, String text) {
        if (name.equals("track")) {
            give();
            inTrack = false;
        } else if (inTrack && depth == 1) {
            said(name, text);
        } else if (!inTrack && name.equals("title") && !titled) {
            titled = true;
            taker.list(text.strip());
        }
        depth--;
    }

    private void said(String name, String text) {
        if (name.equals("identifier") && text.strip().startsWith(Wish.SCHEME)) {
            said.put(Wish.SCHEME, text);
        }
        said.putIfAbsent(name, text);
    }

    private void give() {
        var location = said.getOrDefault("location", "").strip();
        var description = new Description(get("title"), get("creator"), get("album"), Spoken.millis(get("duration")));
        taker.entry(Wish.entry(
                get(Wish.SCHEME),
                location.isEmpty() ? Optional.empty() : Optional.of(paths.wantedAddress(location)),
                description,
                get("annotation")));
    }

    private String get(String name) {
        return said.getOrDefault(name, "");
    }
}

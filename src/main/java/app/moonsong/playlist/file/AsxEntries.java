package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The entries of ASX. A reference to another list is an entry too; that list is not opened. */
final class AsxEntries implements XmlTaker {
    private final WrittenPath paths;
    private final Taker taker;
    private final Map<String, String> said = new HashMap<>();
    private boolean inEntry;

    AsxEntries(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    @Override
    public void begins(String name, Map<String, String> attributes) {
        switch (name) {
            case "entry" -> {
                inEntry = true;
                said.clear();
            }
            case "ref" -> said.putIfAbsent("ref", attributes.getOrDefault("href", ""));
            case "duration" -> said.putIfAbsent("duration", attributes.getOrDefault("value", ""));
            case "param" ->
                said.putIfAbsent(
                        attributes.getOrDefault("name", "").toLowerCase(java.util.Locale.ROOT),
                        attributes.getOrDefault("value", ""));
            case "entryref" -> {
                said.clear();
                said.put("ref", attributes.getOrDefault("href", ""));
                give();
            }
            default -> {
                // nothing that a list here keeps
            }
        }
    }

    @Override
    public void ends(String name, String text) {
        switch (name) {
            case "entry" -> {
                give();
                inEntry = false;
            }
            case "title" -> {
                if (inEntry) {
                    said.putIfAbsent(name, text);
                } else {
                    taker.list(text.strip());
                }
            }
            case "author" -> said.putIfAbsent(name, text);
            default -> {
                // nothing that a list here keeps
            }
        }
    }

    private void give() {
        var file = said.getOrDefault("ref", "").strip();
        taker.entry(Wish.entry(
                get("moonsong"),
                file.isEmpty() ? Optional.empty() : Optional.of(paths.wanted(file)),
                new Description(
                        get("title"), get("author"), get("album"), Spoken.seconds(withoutHours(get("duration")))),
                ""));
    }

    /** Durations have hours always, and tracklists none where there are none. */
    private static String withoutHours(String duration) {
        return duration.replaceFirst("^0{1,2}:", "");
    }

    private String get(String name) {
        return said.getOrDefault(name, "");
    }
}

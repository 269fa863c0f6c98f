package app.moonsong.playlist.file;

import app.moonsong.playlist.Entry.Description;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of an iTunes library. Lists that iTunes makes itself hold everything: they are left out, and tracks that are
 * in no other list come last, in a list of the library's name.
 */
final class ItunesLists implements XmlTaker {
    /** A property list as dictionaries in each other: at these depths stand the tracks, the lists, and their items. */
    private static final int IN_TRACK = 3;

    private static final int IN_LIST = 3;
    private static final int IN_ITEM = 5;
    private static final Set<String> KEPT = Set.of("Name", "Artist", "Album", "Total Time", "Location", "Moonsong");

    /** What is kept of a track: enough memory for a big library needs that names which come again are kept once. */
    private record Kept(String name, String artist, String album, String time, String location, String wish) {}

    private static final Kept UNKNOWN = new Kept("", "", "", "", "", "");

    private final Map<String, Kept> tracks = new LinkedHashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private final List<String> items = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final WrittenPath paths;
    private final Taker taker;
    private String library = "";
    private int depth;

    ItunesLists(WrittenPath paths, Taker taker) {
        this.paths = paths;
        this.taker = taker;
    }

    @Override
    public void begins(String name, Map<String, String> attributes) {
        if (name.equals("dict") || name.equals("array")) {
            depth++;
            while (keys.size() <= depth) {
                keys.add("");
            }
            keys.set(depth, "");
        }
    }

    @Override
    public void ends(String name, String text) {
        switch (name) {
            case "key" -> {
                if (depth < keys.size()) {
                    keys.set(depth, text);
                }
            }
            case "dict", "array" -> {
                endOf(depth);
                depth--;
            }
            case "plist" -> giveRest();
            case "true", "false" -> value(name);
            default -> value(text);
        }
    }

    private boolean within(String part) {
        return keys.size() > 1 && keys.get(1).equals(part);
    }

    private void value(String text) {
        if (within("Tracks") && depth == IN_TRACK && KEPT.contains(keys.get(depth))) {
            said.put(keys.get(depth), text);
        } else if (within("Playlists") && depth == IN_LIST) {
            said.put(keys.get(depth), text);
        } else if (within("Playlists") && depth == IN_ITEM && keys.get(depth).equals("Track ID")) {
            items.add(text);
        }
    }

    private void endOf(int level) {
        if (within("Tracks") && level == IN_TRACK) {
            tracks.put(keys.get(2), kept());
            said.clear();
        } else if (within("Playlists") && level == IN_LIST) {
            giveList();
            said.clear();
            items.clear();
        }
    }

    private void giveList() {
        var name = said.getOrDefault("Name", "");
        if (said.containsKey("Master")) {
            library = name;
        }
        if (said.containsKey("Master") || said.containsKey("Distinguished Kind") || items.isEmpty()) {
            return;
        }
        taker.list(name);
        for (var id : items) {
            used.add(id);
            give(tracks.getOrDefault(id, UNKNOWN));
        }
    }

    private void giveRest() {
        tracks.keySet().removeAll(used);
        if (!tracks.isEmpty()) {
            taker.list(library);
            tracks.values().forEach(this::give);
        }
    }

    private Kept kept() {
        return new Kept(
                said.getOrDefault("Name", ""),
                once(said.getOrDefault("Artist", "")),
                once(said.getOrDefault("Album", "")),
                once(said.getOrDefault("Total Time", "")),
                said.getOrDefault("Location", ""),
                said.getOrDefault("Moonsong", ""));
    }

    private String once(String text) {
        return names.computeIfAbsent(text, t -> t);
    }

    private void give(Kept track) {
        var description = new Description(track.name(), track.artist(), track.album(), Spoken.millis(track.time()));
        taker.entry(Wish.entry(
                track.wish(),
                track.location().isEmpty() ? Optional.empty() : Optional.of(paths.wantedAddress(track.location())),
                description,
                ""));
    }
}

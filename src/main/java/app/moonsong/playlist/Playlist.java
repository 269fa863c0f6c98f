package app.moonsong.playlist;

import java.util.List;

/**
 * Saved, named, ordered entries.
 *
 * @param note the listener's words on it; empty when there are none
 */
public record Playlist(String name, String note, List<Entry> entries) {
    public Playlist {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a playlist needs a name");
        }
        entries = List.copyOf(entries);
    }
}

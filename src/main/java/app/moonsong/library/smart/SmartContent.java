package app.moonsong.library.smart;

import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Playlist;
import app.moonsong.playlist.Resolution;
import app.moonsong.search.Query;
import java.util.List;

/**
 * What a smart playlist holds now.
 *
 * @param query what was asked for, with hints of what was not taken as language
 * @param entries in order; those that cannot be heard are among them only when what is missing was asked for
 * @param resolutions where each entry leads to
 */
public record SmartContent(Query query, List<Entry> entries, List<Resolution> resolutions) {
    public SmartContent {
        entries = List.copyOf(entries);
        resolutions = List.copyOf(resolutions);
    }

    /** Returns it as a playlist that stays as it is. */
    public Playlist frozen(String name, String note) {
        return new Playlist(name, note, entries);
    }
}

package app.moonsong.library.playlists;

import app.moonsong.playlist.SmartRule;
import java.util.Optional;

/**
 * A playlist as it is kept, without its entries.
 *
 * @param name unlike that of every other playlist
 * @param folder what it is put under where playlists are listed, {@code Mood} or {@code Mood/Night}; empty for none
 * @param note the listener's words on it; empty when there are none
 * @param entries how many there are; of a smart one 0
 * @param rule what makes it, if it is a smart one
 */
public record SavedPlaylist(long id, String name, String folder, String note, int entries, Optional<SmartRule> rule) {
    /** Whether a rule says what it holds. */
    public boolean isSmart() {
        return rule.isPresent();
    }
}

package app.moonsong.library;

import app.moonsong.identify.Decision;

/**
 * A file that was identified before and is now held to be something else, or held otherwise.
 *
 * @param held what it is held to be now
 * @param was the decision before
 * @param wasTitle of the track before; empty without one
 */
public record MatchChange(HeldFile held, Decision was, String wasTitle, Cause because) {
    /** Why it was thought over. */
    public enum Cause {
        /** The file has another name, other tags or another length. */
        FILE,
        /** The tracklist it was held against is another one, or gone. */
        TRACKLIST,
        /** Neither: other files beside it, other tracklists, or the listener's word. */
        OTHERS
    }
}

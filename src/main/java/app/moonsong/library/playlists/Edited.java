package app.moonsong.library.playlists;

/** An edit that was taken back or done again, and the playlist it was made on, as it is called now. */
public record Edited(Kind kind, SavedPlaylist playlist) {
    /** What was done. */
    public enum Kind {
        MAKE,
        RENAME,
        FOLDER,
        NOTE,
        DELETE,
        DUPLICATE,
        MERGE,
        ADD,
        REMOVE,
        MOVE,
        SORT,
        CHANGE,
        RULE
    }
}

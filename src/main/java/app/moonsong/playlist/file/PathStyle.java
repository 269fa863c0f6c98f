package app.moonsong.playlist.file;

/** How a written playlist names files. */
public enum PathStyle {
    /** From the folder of the playlist's file: both can be moved together. */
    RELATIVE,
    /** From the root: the playlist's file can be moved alone. */
    ABSOLUTE
}

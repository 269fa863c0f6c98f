package app.moonsong.library;

/** The listener's word on a file. It outlives every scan and can be taken back. */
public enum Verdict {
    /** The file is this track. */
    CONFIRMED,
    /** The file is not this track. */
    REJECTED,
    /** The file is no track of any tracklist. */
    NONE
}

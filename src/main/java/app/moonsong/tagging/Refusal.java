package app.moonsong.tagging;

/** Why a file is left as it is; each has a sentence in every language. */
public enum Refusal {
    GONE,
    NOT_A_REGULAR_FILE,
    /** A part of a file: what it says stands in a cue sheet. */
    PART,
    READ_ONLY,
    /** The same bytes have other names, which would keep the old tags. */
    HARD_LINKS,
    NO_SPACE,
    /** Owner or extended attributes could not be carried over. */
    CANNOT_KEEP,
    /** Another write of this file is under way, or its copy lies there. */
    BUSY,
    UNKNOWN_FORMAT,
    DAMAGED,
    /** The whole tag is written with stuffing bytes. */
    UNSYNCHRONISED,
    /** An ID3 tag with an extended header or a footer. */
    RARE_HEADER,
    /** Sizes that readers understand differently. */
    WRONG_SIZES,
    /** ID3v2.2, which is upgraded only with consent. */
    OLD_VERSION,
    /** A second tag says the same and would go on saying it. */
    SECOND_TAG,
    TOO_LARGE,
    /** MP4 in fragments, or with tables of places that are not known. */
    FRAGMENTED,
    /** An Ogg file with other streams or several links. */
    OTHER_STREAMS,
    /** A value that this format cannot hold. */
    BAD_VALUE,
    /** The file no longer says what the change takes away. */
    CHANGED_SINCE,
    NAME_TAKEN
}

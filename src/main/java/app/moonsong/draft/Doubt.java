package app.moonsong.draft;

/** Why a cell of a draft should be looked at before it is kept. */
public enum Doubt {
    /** Cut where a capital follows a small letter without a blank. */
    CUT_AT_CAPITAL,
    /** Cut after a closing bracket, before a capital. */
    CUT_AFTER_BRACKET,
    /** Cut at a number that may be part of a title. */
    CUT_AT_NUMBER,
    /** Cut at a comma or slash that may be part of a title. */
    CUT_AT_MARK,
    /** What was left beside a title that another release of the film has. */
    CUT_BESIDE_KNOWN,
    /** So long that it may be several titles, or none. */
    LONG,
    /** A dash that may part an artist from the title. */
    MAYBE_ARTIST,
    /** Artist and title are told apart by their order only. */
    ARTIST_SIDE,
    /** What stands behind the title in another script was taken for the same title. */
    MAYBE_PAIR,
    /** Reckoned from the times at which the tracks begin. */
    LENGTH_FROM_STARTS,
    /** Numbers are left out or out of order before this one. */
    NUMBER_GAP,
    /** A new disc, since the numbers begin again. */
    DISC_BY_RESTART,
    /** Numbered by its place, since the source has no number here. */
    NUMBER_BY_PLACE,
    /** No tag gives the title; the name of the file does. */
    FROM_FILE_NAME,
    /** The letters were guessed: the file does not say its encoding. */
    GUESSED_LETTERS
}

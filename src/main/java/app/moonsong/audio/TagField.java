package app.moonsong.audio;

/** What a file can say of itself. Numbers are kept as the text of a whole number. */
public enum TagField {
    TITLE,
    ARTIST,
    ALBUM_ARTIST,
    ALBUM,
    COMPOSER,
    TRACK,
    TRACK_TOTAL,
    DISC,
    DISC_TOTAL,
    DATE,
    GENRE,
    COMMENT,
    COMPILATION,
    REPLAYGAIN_TRACK_GAIN,
    REPLAYGAIN_TRACK_PEAK,
    REPLAYGAIN_ALBUM_GAIN,
    REPLAYGAIN_ALBUM_PEAK,
    R128_TRACK_GAIN,
    R128_ALBUM_GAIN,
    MUSICBRAINZ_RECORDING,
    MUSICBRAINZ_TRACK,
    MUSICBRAINZ_RELEASE,
    /** Half stars, 1 to 10. */
    RATING,
    /** Words of a listener's own. */
    KEYWORDS,
    /** The text of a cue sheet that cuts the file into tracks. */
    CUE_SHEET,
    /** Only read for who asks for them: they are long, and nothing is told by them. */
    LYRICS
}

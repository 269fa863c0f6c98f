package app.moonsong.film;

import java.util.Locale;
import java.util.Optional;

/** The columns of a tracklist file, in the order they are written. */
public enum TracklistColumn {
    FILM(true),
    FILM_TITLE(false),
    FILM_TITLE_KO(false),
    FILM_YEAR(false),
    RELEASE(true),
    RELEASE_TITLE(false),
    RELEASE_ARTIST(false),
    RELEASE_YEAR(false),
    DISC(false),
    POSITION(true),
    TITLE(true),
    ARTIST(false),
    COMPOSER(false),
    LENGTH(false),
    ALTERNATIVES(false),
    RECORDING(false),
    SONG(false),
    NOTE_EN(false),
    NOTE_KO(false),
    RELEASE_MUSICBRAINZ(false),
    MUSICBRAINZ_RECORDING(false),
    MUSICBRAINZ_TRACK(false);

    private final boolean required;
    private final String header;

    TracklistColumn(boolean required) {
        this.required = required;
        this.header = name().toLowerCase(Locale.ROOT);
    }

    boolean required() {
        return required;
    }

    /** The name of the column in a file. */
    public String header() {
        return header;
    }

    /** Finds a column by its header cell; case and outer blanks do not matter. */
    public static Optional<TracklistColumn> of(String cell) {
        var name = cell.strip().toLowerCase(Locale.ROOT);
        for (var column : values()) {
            if (column.header.equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}

package app.moonsong.draft;

import java.util.Optional;

/**
 * A part of a line that holds several tracks.
 *
 * @param doubt about the cut before or behind it
 */
record Piece(String text, Optional<Doubt> doubt) {
    static Piece sure(String text) {
        return new Piece(text, Optional.empty());
    }

    static Piece doubtful(String text, Doubt doubt) {
        return new Piece(text, Optional.of(doubt));
    }

    /** Returns the piece with a doubt, unless it has one. */
    Piece doubting(Doubt other) {
        return doubt.isPresent() ? this : doubtful(text, other);
    }
}

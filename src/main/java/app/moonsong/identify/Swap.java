package app.moonsong.identify;

import app.moonsong.identify.Evidence.Field;
import java.util.List;
import java.util.Optional;

/** Title and artist in each other's place, or both in the artist's: a mistake that the tracklists show. */
final class Swap {
    private Swap() {}

    /** Returns the clue with both exchanged, or empty if its title says something else than an artist of the tracklists. */
    static Optional<Clue> of(Clue c, TrackIndex index) {
        if (c.artist().isBlank() || !Names.of(c.title()).list().stream().allMatch(n -> index.mayBeArtist(n.words()))) {
            return Optional.empty();
        }
        return Optional.of(new Clue(
                c.key(),
                c.folder(),
                c.artist(),
                c.artist(),
                c.title(),
                c.albumArtist(),
                c.album(),
                c.disc(),
                c.position(),
                c.length()));
    }

    /** Whether the exchanged reading is the one: the artist then agrees, and all speaks more for it. */
    static boolean likelier(List<Score> swapped, List<Score> plain) {
        return !swapped.isEmpty()
                && swapped.getFirst().agrees(Field.ARTIST)
                && (plain.isEmpty()
                        || swapped.getFirst().standing() > plain.getFirst().standing());
    }
}

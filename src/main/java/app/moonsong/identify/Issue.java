package app.moonsong.identify;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A release, prepared for comparing.
 *
 * @param number its place among all releases
 * @param title as issued
 * @param film what the music was written for; empty when not known
 * @param words words of its title without the usual "original soundtrack" and the like
 * @param films the words of each of the film's titles
 * @param versions that its title names: a live album's tracks are live
 */
record Issue(
        int number,
        String title,
        String film,
        Names artist,
        AlbumWords words,
        List<AlbumWords> films,
        Set<Version> versions) {

    /** The words of an album's title, cut into a phrase already, that tell it from another album: not those that name a disc. */
    static AlbumWords wordsOf(Phrase phrase) {
        String album = DiscName.without(phrase.raw());
        return told(album.isEmpty() || album.equals(phrase.raw()) ? phrase : Phrase.of(album));
    }

    private static AlbumWords told(Phrase phrase) {
        var kept = phrase.tokens().stream()
                .filter(t -> !Noise.is(t.text()) && !Noise.besideNoise(t.text()) && !Vocabulary.isGrammar(t.text()))
                .filter(t -> !EDITIONS.contains(t.text()) && t.kind() != Token.Kind.SIDE_NUMBER)
                .map(Token::inDigits)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return AlbumWords.of(
                kept.isEmpty()
                        ? phrase.tokens().stream()
                                .map(Token::inDigits)
                                .collect(Collectors.toCollection(LinkedHashSet::new))
                        : kept);
    }

    /** Each release is prepared once. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return number;
    }

    private static final Set<String> EDITIONS = Set.of(
            "deluxe",
            "edition",
            "remastered",
            "remaster",
            "expanded",
            "anniversary",
            "special",
            "limited",
            "bonus",
            "disc",
            "ep",
            "album",
            "single",
            "complete",
            "recording",
            "sessions",
            "promo",
            "disk",
            "unknown");

    /** Returns how alike the words of an album's title are to this release's or its film's: 0 to 1. */
    double likeness(AlbumWords said) {
        double best = said.likeness(words);
        for (AlbumWords film : films) {
            best = Math.max(best, said.likeness(film) * 0.9);
        }
        return best;
    }
}

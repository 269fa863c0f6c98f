package app.moonsong.film;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One line of a release's tracklist.
 *
 * @param artist the performing artist; empty when not known
 * @param composer empty when not known
 * @param length empty when not known, never guessed
 * @param alternatives other titles it goes by
 * @param recording ties tracks of the film's releases that are the same sound; unique to the track if it stands alone
 * @param song ties recordings that are versions of one song; equal to {@code recording} if there is one version
 * @param note a line about the track, by language ({@code en}, {@code ko}); empty when nothing is known
 * @param musicBrainz its ids there
 */
public record Track(
        TrackId id,
        String title,
        String artist,
        String composer,
        Optional<Duration> length,
        List<AlternativeTitle> alternatives,
        String recording,
        String song,
        Note note,
        TrackIds musicBrainz) {
    public Track {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a track needs a title: " + id);
        }
        alternatives = List.copyOf(alternatives);
    }

    /** A track of which MusicBrainz is not known to know. */
    public Track(
            TrackId id,
            String title,
            String artist,
            String composer,
            Optional<Duration> length,
            List<AlternativeTitle> alternatives,
            String recording,
            String song,
            Note note) {
        this(id, title, artist, composer, length, alternatives, recording, song, note, TrackIds.NONE);
    }
}

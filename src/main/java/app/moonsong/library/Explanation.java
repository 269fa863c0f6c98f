package app.moonsong.library;

import app.moonsong.audio.TagField;
import app.moonsong.film.Track;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Evidence;
import app.moonsong.identify.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a file is held to be a track, or may be one: a reason for each field. */
public final class Explanation {
    private Explanation() {}

    /**
     * Explains one candidate.
     *
     * @param track the candidate's, where its tracklist is known
     * @return in the order of the evidence; empty when the file was never held against the track
     */
    public static List<Reason> of(HeldFile held, Candidate candidate, Optional<Track> track) {
        var reasons =
                new ArrayList<>(candidate.evidence().stream().map(Reason::of).toList());
        boolean artist = reasons.stream().anyMatch(r -> r.field() == Evidence.Field.ARTIST);
        if (!reasons.isEmpty() && !artist && saysNoArtist(held)) {
            track.map(Track::artist)
                    .filter(a -> !a.isEmpty())
                    .ifPresent(a -> reasons.add(Reason.notGiven(Evidence.Field.ARTIST, a)));
        }
        return reasons;
    }

    private static boolean saysNoArtist(HeldFile held) {
        return held.file().audio().stream()
                .map(a -> a.tags())
                .allMatch(t -> t.textOrEmpty(TagField.ARTIST).isEmpty()
                        && t.textOrEmpty(TagField.ALBUM_ARTIST).isEmpty());
    }
}

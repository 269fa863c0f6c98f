package app.moonsong.film;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the music was written for or used in.
 *
 * @param id short stable name, lower-case letters, digits and hyphens: {@code her}
 * @param title the title as released, in its own language
 * @param koreanTitle the title in Korean where one is known
 * @param year of the film's release
 * @param releases every issue of its music known here, in the order of the tracklist file
 */
public record Film(String id, String title, Optional<String> koreanTitle, OptionalInt year, List<Release> releases) {
    public Film {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("film id must be lower-case letters, digits and hyphens: " + id);
        }
        releases = List.copyOf(releases);
    }

    /** Returns the film with a release in the place of the one with its id, or after the others. */
    public Film with(Release release) {
        var all = new ArrayList<>(releases);
        all.replaceAll(r -> r.id().equals(release.id()) ? release : r);
        if (!all.contains(release)) {
            all.add(release);
        }
        return new Film(id, title, koreanTitle, year, all);
    }

    /** Returns the release with this id, if the film has it. */
    public Optional<Release> release(String releaseId) {
        return releases.stream().filter(r -> r.id().equals(releaseId)).findFirst();
    }

    /** Returns the track with this id, if the film has it. */
    public Optional<Track> track(TrackId trackId) {
        return releases.stream()
                .flatMap(r -> r.tracks().stream())
                .filter(t -> t.id().equals(trackId))
                .findFirst();
    }
}

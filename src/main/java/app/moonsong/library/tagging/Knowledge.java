package app.moonsong.library.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.HeldFile;
import app.moonsong.library.Library;
import app.moonsong.tagging.TagEdit;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tracklists know of the files that are held to be their tracks, as edits of these files' tags. */
public final class Knowledge {
    /** The fields that a tracklist can say something of. */
    public static final Set<TagField> FIELDS = java.util.Collections.unmodifiableSet(EnumSet.of(
            TagField.TITLE,
            TagField.ARTIST,
            TagField.ALBUM_ARTIST,
            TagField.ALBUM,
            TagField.COMPOSER,
            TagField.TRACK,
            TagField.TRACK_TOTAL,
            TagField.DISC,
            TagField.DISC_TOTAL,
            TagField.DATE));

    private final Map<String, Film> films = new HashMap<>();
    private final Set<TagField> wanted;
    private final Optional<String> language;

    /**
     * @param wanted the fields to write
     * @param language of the titles, where a track has one in it; else as released
     */
    public Knowledge(Library library, Set<TagField> wanted, Optional<String> language) {
        library.tracklists().forEach(f -> films.put(f.id(), f));
        this.wanted = wanted;
        this.language = language;
    }

    /** The edits of the files that are held to be a track for certain; the others are left out. */
    public Map<Path, TagEdit> edits(Collection<HeldFile> files) {
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var file : files) {
            file.match().held().ifPresent(track -> of(track)
                    .ifPresent(e -> edits.put(file.file().path(), e)));
        }
        return edits;
    }

    private Optional<TagEdit> of(TrackId id) {
        var film = films.get(id.film());
        if (film == null) {
            return Optional.empty();
        }
        return film.release(id.release())
                .flatMap(release -> film.track(id).map(track -> of(film, release, track)))
                .filter(edit -> !edit.isNone());
    }

    /** What is not known is not written over what the file says. */
    private TagEdit of(Film film, Release release, Track track) {
        var known = new EnumMap<TagField, List<String>>(TagField.class);
        put(known, TagField.TITLE, title(track));
        put(known, TagField.ARTIST, track.artist().isEmpty() ? release.artist() : track.artist());
        put(known, TagField.ALBUM_ARTIST, release.artist());
        put(known, TagField.ALBUM, release.isList() ? film.title() : release.title());
        if (!track.composer().isBlank()) {
            known.put(TagField.COMPOSER, List.of(track.composer().split("; ")));
        }
        put(known, TagField.TRACK, track.id().position());
        put(known, TagField.TRACK_TOTAL, (int) release.tracks().stream()
                .filter(t -> t.id().disc() == track.id().disc())
                .count());
        int discs = release.tracks().stream().mapToInt(t -> t.id().disc()).max().orElse(1);
        if (discs > 1) {
            put(known, TagField.DISC, track.id().disc());
            put(known, TagField.DISC_TOTAL, discs);
        }
        release.year().ifPresent(year -> put(known, TagField.DATE, year));
        known.keySet().retainAll(wanted);
        return TagEdit.of(known);
    }

    private String title(Track track) {
        return language.flatMap(wantedLanguage -> track.alternatives().stream()
                        .filter(a -> a.language().equals(wantedLanguage))
                        .map(AlternativeTitle::title)
                        .findFirst())
                .orElse(track.title());
    }

    private static void put(Map<TagField, List<String>> known, TagField field, int number) {
        put(known, field, Integer.toString(number));
    }

    private static void put(Map<TagField, List<String>> known, TagField field, String value) {
        if (!value.isBlank()) {
            known.put(field, List.of(value));
        }
    }
}

package app.moonsong.library.tagging;

import app.moonsong.audio.TagField;
import app.moonsong.film.AlternativeTitle;
import app.moonsong.film.Film;
import app.moonsong.film.MusicBrainzId;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.tools.TagTool;
import app.moonsong.tagging.tools.Tagged;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the tracklists know of the files that are held for certain to be their tracks. */
public final class Knowledge implements TagTool {
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
            TagField.DATE,
            TagField.COMPILATION,
            TagField.MUSICBRAINZ_RECORDING,
            TagField.MUSICBRAINZ_TRACK,
            TagField.MUSICBRAINZ_RELEASE));

    private static final Set<String> OF_MANY = Set.of("", "various artists", "various");

    private final Library library;
    private final Set<TagField> wanted;
    private final Optional<String> language;

    /**
     * Makes the tool.
     *
     * @param wanted the fields to write
     * @param language of the titles, where a track has one in it; else as released
     */
    public Knowledge(Library library, Set<TagField> wanted, Optional<String> language) {
        this.library = library;
        this.wanted = wanted;
        this.language = language;
    }

    /** The languages that some track has a title in beside its own, as BCP 47 tags in order. */
    public static List<String> languages(Library library) {
        return library.tracklists().stream()
                .flatMap(f -> f.releases().stream())
                .flatMap(r -> r.tracks().stream())
                .flatMap(t -> t.alternatives().stream())
                .map(AlternativeTitle::language)
                .filter(l -> !l.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Map<Path, TagEdit> edits(List<Tagged> files) {
        var films = new HashMap<String, Film>();
        library.tracklists().forEach(f -> films.put(f.id(), f));
        var edits = new LinkedHashMap<Path, TagEdit>();
        for (var tagged : files) {
            library.match(tagged.file())
                    .flatMap(held -> held.match().held())
                    .flatMap(track ->
                            Optional.ofNullable(films.get(track.film())).flatMap(film -> of(film, track)))
                    .ifPresent(edit -> edits.put(tagged.file(), edit));
        }
        return edits;
    }

    private Optional<TagEdit> of(Film film, TrackId id) {
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
        numbers(known, release, track);
        release.year().ifPresent(year -> put(known, TagField.DATE, year));
        musicBrainz(known, release, track);
        if (isCompilation(release)) {
            put(known, TagField.COMPILATION, 1);
        }
        known.keySet().retainAll(wanted);
        return TagEdit.of(known);
    }

    private static void musicBrainz(Map<TagField, List<String>> known, Release release, Track track) {
        var ids = track.musicBrainz();
        boolean named = ids.recording().isEmpty() && MusicBrainzId.is(track.recording());
        put(known, TagField.MUSICBRAINZ_RECORDING, named ? track.recording() : ids.recording());
        put(known, TagField.MUSICBRAINZ_TRACK, ids.track());
        put(known, TagField.MUSICBRAINZ_RELEASE, release.musicBrainz());
    }

    private static void numbers(Map<TagField, List<String>> known, Release release, Track track) {
        put(known, TagField.TRACK, track.id().position());
        put(known, TagField.TRACK_TOTAL, (int) release.tracks().stream()
                .filter(t -> t.id().disc() == track.id().disc())
                .count());
        int discs = release.tracks().stream().mapToInt(t -> t.id().disc()).max().orElse(1);
        if (discs > 1) {
            put(known, TagField.DISC, track.id().disc());
            put(known, TagField.DISC_TOTAL, discs);
        }
    }

    /** Without an artist of its own, a release is torn into one album for each of theirs by many players. */
    private static boolean isCompilation(Release release) {
        return OF_MANY.contains(release.artist().toLowerCase(Locale.ROOT))
                && release.tracks().stream()
                                .map(Track::artist)
                                .filter(a -> !a.isBlank())
                                .distinct()
                                .count()
                        > 1;
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

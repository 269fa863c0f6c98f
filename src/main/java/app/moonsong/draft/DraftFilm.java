package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;

import app.moonsong.film.Film;
import app.moonsong.film.TrackLength;
import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistCsv;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a film of a draft: names what has no short name yet, and ties its tracks to those of other releases. */
public final class DraftFilm {
    private static final String NO_NAME = "tracklist";
    private static final Pattern SEVERAL = Pattern.compile("(?iu)various(?: artists)?|v\\.?a\\.?|여러 ?아티스트|soundtrack");

    private DraftFilm() {}

    /** Finds a film by its short name or one of its titles; case, accents and punctuation do not matter. */
    public static Optional<Film> find(String named, List<Film> films) {
        var letters = Letters.fold(named);
        return films.stream()
                .filter(f -> f.id().equals(named)
                        || (!letters.isEmpty()
                                && (Letters.fold(f.title()).equals(letters)
                                        || f.koreanTitle()
                                                .map(Letters::fold)
                                                .filter(letters::equals)
                                                .isPresent())))
                .findFirst();
    }

    /** The tracks by which a draft for this film is cut and tied; none when the film is not known. */
    public static KnownTracks known(String film, String release, List<Film> films) {
        return find(film, films)
                .map(f -> KnownTracks.of(f, releaseId(f, release).orElse(release)))
                .orElse(KnownTracks.NONE);
    }

    /**
     * Returns the film with the draft's releases in it. A film that is there keeps its other releases and what it says of
     * itself; a release of the same short name is replaced.
     *
     * @param films those that are there
     * @param name what problems call the draft
     */
    public static TracklistReading film(Draft draft, List<Film> films, String name) {
        if (draft.isWholeFilm()) {
            return TracklistCsv.read(draft.whole(), name);
        }
        var said = draft.about(FILM).isEmpty() ? draft.about(FILM_TITLE) : draft.about(FILM);
        if (said.isEmpty()) {
            return new TracklistReading.Bad(
                    List.of(new TracklistProblem(name, 0, FILM.header(), TracklistProblem.Kind.NO_FILM, "")));
        }
        var there = find(said, films);
        return switch (TracklistCsv.read(complete(draft, films).whole(), name)) {
            case TracklistReading.Good(var film) ->
                new TracklistReading.Good(there.map(f -> with(f, film)).orElse(film));
            case TracklistReading.Bad bad -> bad;
        };
    }

    /** Returns the draft with short names for its film and release, and its tracks tied to those of other releases. */
    public static Draft complete(Draft draft, List<Film> films) {
        var said = draft.about(FILM).isEmpty() ? draft.about(FILM_TITLE) : draft.about(FILM);
        if (said.isEmpty() || draft.isWholeFilm()) {
            return draft;
        }
        var named = named(draft, said, find(said, films), films);
        return tied(named, known(said, named.about(RELEASE), films));
    }

    private static Draft named(Draft draft, String said, Optional<Film> there, List<Film> films) {
        var id = there.map(Film::id).orElseGet(() -> free(ShortName.of(said).orElse("film"), films));
        var title = there.map(Film::title).orElse(draft.about(FILM_TITLE).isEmpty() ? said : draft.about(FILM_TITLE));
        var filmed = draft.about(FILM, id).about(FILM_TITLE, title);
        if (draft.rows().stream().anyMatch(r -> !r.get(RELEASE).isEmpty())) {
            return filmed;
        }
        var release = draft.about(RELEASE).isEmpty() ? draft.about(RELEASE_TITLE) : draft.about(RELEASE);
        var known = there.flatMap(f -> releaseId(f, release));
        var releaseTitle = draft.about(RELEASE_TITLE).isEmpty() ? release : draft.about(RELEASE_TITLE);
        return filmed.about(RELEASE, known.orElseGet(() -> ShortName.of(release).orElseGet(() -> unnamed(there))))
                .about(RELEASE_TITLE, releaseTitle)
                .about(ARTIST, performer(draft));
    }

    /** Who plays where a row does not say: the release's artist, unless that stands for several. */
    private static String performer(Draft draft) {
        var artist = draft.about(RELEASE_ARTIST);
        return draft.about(ARTIST).isEmpty() && !SEVERAL.matcher(artist).matches() ? artist : draft.about(ARTIST);
    }

    private static Optional<String> releaseId(Film film, String release) {
        var letters = Letters.fold(release);
        return film.releases().stream()
                .filter(r -> r.id().equals(release)
                        || (!letters.isEmpty() && Letters.fold(r.title()).equals(letters)))
                .map(r -> r.id())
                .findFirst();
    }

    /** A list without a name never takes the place of another. */
    private static String unnamed(Optional<Film> film) {
        var name = NO_NAME;
        for (int i = 2; film.isPresent() && film.get().release(name).isPresent(); i++) {
            name = NO_NAME + "-" + i;
        }
        return name;
    }

    private static String free(String id, List<Film> films) {
        var free = id;
        for (int i = 2; taken(free, films); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static boolean taken(String id, List<Film> films) {
        return films.stream().anyMatch(f -> f.id().equals(id));
    }

    /** A track whose title is that of one recording only is held to be it, and takes over who plays and wrote it. */
    private static Draft tied(Draft draft, KnownTracks known) {
        var rows = new ArrayList<DraftRow>();
        for (var row : draft.rows()) {
            var same = known.only(row.get(TITLE), TrackLength.read(row.get(LENGTH)));
            var tied = row;
            if (same.isPresent()) {
                var track = same.get();
                if (row.get(RECORDING).isEmpty()) {
                    tied = tied.with(RECORDING, track.recording());
                    tied = track.song().equals(track.recording()) ? tied : filled(tied, SONG, track.song());
                    tied = filled(filled(tied, ARTIST, track.artist()), COMPOSER, track.composer());
                }
            }
            rows.add(tied);
        }
        return draft.with(rows);
    }

    private static DraftRow filled(DraftRow row, TracklistColumn column, String value) {
        return row.get(column).isEmpty() ? row.with(column, value) : row;
    }

    private static Film with(Film there, Film made) {
        var film = there;
        for (var release : made.releases()) {
            film = film.with(release);
        }
        var korean = made.koreanTitle().or(there::koreanTitle);
        var year = made.year().isPresent() ? made.year() : there.year();
        return new Film(film.id(), film.title(), korean, year, film.releases());
    }
}

package app.moonsong.library.search;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.film.Track;
import app.moonsong.search.Field;
import app.moonsong.search.Fold;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The values of a field that stand in what was found. */
final class KnownValues {
    private static final int MOST = 8;

    private KnownValues() {}

    /** Returns the values of a field, of things found by what is begun of one, that hold it. */
    static List<String> in(Found found, Field field, String begun) {
        var sought = Fold.text(begun);
        var films =
                field == Field.FILM ? found.films().stream().map(f -> f.film().title()) : Stream.<String>empty();
        return Stream.concat(films, found.hits().stream().flatMap(h -> of(h, field).stream()))
                .filter(v -> !v.isBlank() && Fold.text(v).contains(sought))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static List<String> of(SearchHit hit, Field field) {
        return switch (field) {
            case TITLE -> either(hit.track().map(Track::title), hit, TagField.TITLE);
            case ARTIST -> either(hit.track().map(Track::artist), hit, TagField.ARTIST);
            case COMPOSER -> either(hit.track().map(Track::composer), hit, TagField.COMPOSER);
            case ALBUM -> either(Optional.empty(), hit, TagField.ALBUM);
            case GENRE -> either(Optional.empty(), hit, TagField.GENRE);
            case FILM, RELEASE, LABEL, PATH, FORMAT, YEAR, LENGTH, BITRATE, PLAYS, RATING, ADDED, PLAYED, IS ->
                List.of();
        };
    }

    private static List<String> either(Optional<String> own, SearchHit hit, TagField tag) {
        var tags = hit.file().flatMap(f -> f.audio()).map(AudioFile::tags).orElse(Tags.NONE);
        return Stream.concat(own.stream(), tags.text(tag).stream()).toList();
    }
}

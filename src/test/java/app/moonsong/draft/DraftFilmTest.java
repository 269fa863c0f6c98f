package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import app.moonsong.film.ShippedFilms;
import app.moonsong.film.Track;
import app.moonsong.film.TracklistProblem;
import app.moonsong.film.TracklistReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a draft to a film of the library. */
class DraftFilmTest {
    private static final Film HER = ShippedFilms.all().getFirst().film();

    @Test
    void aNewFilmIsNamedByItsTitle() {
        var film = film(draft("1. One\n2. Two").about(FILM, "Café de l’Été"), List.of(HER));
        assertThat(film.id()).isEqualTo("cafe-de-lete");
        assertThat(film.title()).isEqualTo("Café de l’Été");
        assertThat(film.releases()).singleElement().satisfies(r -> assertThat(r.id())
                .isEqualTo("tracklist"));
        assertThat(ShortName.of("기생충")).contains("gisaengchung");
        assertThat(ShortName.of("★★")).isEqualTo(Optional.empty());
        assertThat(film(draft("One\nTwo").about(FILM, "★"), List.of()).id()).isEqualTo("film");
    }

    @Test
    void aFilmIsFoundByItsShortNameOrEitherTitle() {
        for (var named : List.of("her", "HER", "Her", "그녀")) {
            assertThat(DraftFilm.find(named, List.of(HER))).as(named).contains(HER);
        }
        var other = new Film("night-nest", "Nocturne", Optional.empty(), HER.year(), HER.releases());
        assertThat(DraftFilm.find("night-nest", List.of(HER, other))).contains(other);
        assertThat(DraftFilm.find("herr", List.of(HER))).isEmpty();
    }

    @Test
    void aReleaseIsAddedAndTheOthersStay() {
        var film = film(
                draft("Owl\nPhotograph\nSomething New").about(FILM, "her").about(RELEASE, "Blog List"), List.of(HER));
        assertThat(film.title()).isEqualTo("Her");
        assertThat(film.releases()).startsWith(HER.releases().toArray(new app.moonsong.film.Release[0]));
        var release = film.release("blog-list").orElseThrow();
        assertThat(release.title()).isEqualTo("Blog List");
        assertThat(release.tracks()).extracting(Track::recording).startsWith("owl", "photograph");
        assertThat(release.tracks().getFirst().artist()).isNotEmpty();
        assertThat(release.tracks().getLast().recording()).isEqualTo("blog-list/1-03");
        assertThat(film.year()).hasValue(2013);
    }

    @Test
    void aReleaseOfTheSameNameIsReplacedAndAnUnnamedOneReplacesNothing() {
        var first = film(draft("Owl").about(FILM, "her"), List.of(HER));
        var second = film(draft("Photograph").about(FILM, "her"), List.of(first));
        assertThat(second.releases()).hasSize(HER.releases().size() + 2);
        var replaced =
                film(draft("Photograph").about(FILM, "her").about(RELEASE, "Her (Original Score)"), List.of(HER));
        assertThat(replaced.releases()).hasSameSizeAs(HER.releases());
        assertThat(replaced.release("original-score-2021").orElseThrow().tracks())
                .hasSize(1);
    }

    @Test
    void aTitleOfTwoRecordingsOrAnotherLengthIsNotTied() {
        var film = film(
                draft("The Moon Song\nDimensions 1:00\nPhotograph 2:31")
                        .about(FILM, "her")
                        .about(RELEASE, "mine"),
                List.of(HER));
        assertThat(film.release("mine").orElseThrow().tracks())
                .extracting(Track::recording)
                .containsExactly("mine/1-01", "mine/1-02", "photograph");
    }

    @Test
    void theArtistOfTheReleasePlaysWhereNoOtherIsNamedUnlessItIsSeveral() {
        var one = draft("One\nTwo").about(FILM, "x").about(RELEASE_ARTIST, "Ann Low");
        assertThat(tracks(one)).extracting(Track::artist).containsOnly("Ann Low");
        var several = draft("One\nTwo").about(FILM, "x").about(RELEASE_ARTIST, "Various Artists");
        assertThat(tracks(several)).extracting(Track::artist).containsOnly("");
        var composed = draft("One\nTwo").about(FILM, "x").about(COMPOSER, "Cy Doe");
        assertThat(tracks(composed)).extracting(Track::composer).containsOnly("Cy Doe");
    }

    @Test
    void whatIsWrongSaysLineAndColumn() {
        assertThat(bad(draft("One"))).singleElement().satisfies(p -> assertThat(p.kind())
                .isEqualTo(TracklistProblem.Kind.NO_FILM));
        var twice = draft("\n1. One\n\n2. Two").about(FILM, "x").corrected(1, POSITION, "1");
        assertThat(bad(twice)).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(4);
            assertThat(p.column()).isEqualTo("position");
            assertThat(p.kind()).isEqualTo(TracklistProblem.Kind.DUPLICATE_POSITION);
        });
        assertThat(bad(draft("One").about(FILM, "x").corrected(0, TITLE, "")))
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(TracklistProblem.Kind.EMPTY_CELL));
        assertThat(bad(draft("One").about(FILM, "x").corrected(0, LENGTH, "3.05")))
                .singleElement()
                .satisfies(p -> assertThat(p.kind()).isEqualTo(TracklistProblem.Kind.BAD_LENGTH));
    }

    @Test
    void aCorrectedCellIsDoubtfulNoMore() {
        var draft = draft("OwlNest | Two");
        assertThat(draft.rows().getFirst().doubt(TITLE)).contains(Doubt.CUT_AT_CAPITAL);
        assertThat(draft.corrected(0, TITLE, "Owl!").rows().getFirst().doubt(TITLE))
                .isEmpty();
    }

    private static Draft draft(String text) {
        return PastedText.read(text, KnownTracks.NONE);
    }

    private static List<Track> tracks(Draft draft) {
        return film(draft, List.of()).releases().getFirst().tracks();
    }

    private static Film film(Draft draft, List<Film> films) {
        var read = DraftFilm.film(draft, films, "x");
        assertThat(read).isInstanceOf(TracklistReading.Good.class);
        return ((TracklistReading.Good) read).film();
    }

    private static List<TracklistProblem> bad(Draft draft) {
        var read = DraftFilm.film(draft, List.of(), "x");
        assertThat(read).isInstanceOf(TracklistReading.Bad.class);
        return ((TracklistReading.Bad) read).problems();
    }
}

package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When what was accepted is thought over again, and when not. */
class StickyMatchesTest extends OnLibrary {
    private Path file;

    @BeforeEach
    void acceptOne() throws Exception {
        file = Music.mp3(music.resolve("Her/09 Owl.mp3"), 1, "Owl", "Arcade Fire & Owen Pallett");
        Music.mp3(music.resolve("stays.mp3"), 2, "Other", "");
        scanAndIdentify();
        assertThat(decision(file)).isEqualTo(Decision.ACCEPTED);
    }

    private Decision decision(Path of) {
        return library.match(of).orElseThrow().match().decision();
    }

    private Film her(UnaryOperator<String> titles) {
        return copy(library.film("her").orElseThrow().film(), titles);
    }

    /** A film whose tracks are its own, with other titles. */
    private static Film copy(Film film, UnaryOperator<String> titles) {
        return new Film(
                film.id(),
                film.title(),
                film.koreanTitle(),
                film.year(),
                film.releases().stream()
                        .map(r -> new Release(
                                r.id(),
                                r.title(),
                                r.artist(),
                                r.year(),
                                r.tracks().stream()
                                        .map(t -> copy(t, film.id(), titles))
                                        .toList()))
                        .toList());
    }

    private static Track copy(Track t, String film, UnaryOperator<String> titles) {
        return new Track(
                new TrackId(film, t.id().release(), t.id().disc(), t.id().position()),
                titles.apply(t.title()),
                t.artist(),
                t.composer(),
                t.length(),
                t.alternatives(),
                t.recording(),
                t.song(),
                t.note());
    }

    @Test
    void aMoveIntoAFolderThatSaysNothingChangesNothing() throws Exception {
        var moved = Files.move(
                file,
                Files.createDirectory(music.resolve("karaoke live covers")).resolve("09 Owl.mp3"));
        assertThat(scanAndIdentify().changes()).isEmpty();
        assertThat(decision(moved)).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void newTagsAreThoughtOverAndTheChangeIsListed() throws Exception {
        Files.delete(file);
        Music.mp3(file, 1, "Skeletons (live)", "Yeah Yeah Yeahs");
        assertThat(scanAndIdentify().changes()).singleElement().satisfies(c -> {
            assertThat(c.held().file().path()).isEqualTo(file);
            assertThat(c.was()).isEqualTo(Decision.ACCEPTED);
            assertThat(c.wasTitle()).isEqualTo("Owl");
            assertThat(c.because()).isEqualTo(MatchChange.Cause.FILE);
            assertThat(c.held().match().decision()).isNotEqualTo(Decision.ACCEPTED);
        });
        assertThat(scanAndIdentify().changes()).isEmpty();
    }

    @Test
    void anotherTracklistIsThoughtOverAndTheChangeIsListed() {
        library.putFilm(her(t -> t.equals("Owl") ? "Night Bird" : t));
        assertThat(scanAndIdentify().changes()).singleElement().satisfies(c -> {
            assertThat(c.wasTitle()).isEqualTo("Owl");
            assertThat(c.because()).isEqualTo(MatchChange.Cause.TRACKLIST);
        });
        assertThat(decision(file)).isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aTracklistThatOnlyCallsOtherTracksOtherwiseChangesNothing() {
        library.putFilm(her(t -> t.equals("Dimensions") ? "Dimension" : t));
        assertThat(scanAndIdentify().changes()).isEmpty();
        assertThat(decision(file)).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aNewFilmWithTheSameTrackChangesNothing() {
        var her = library.film("her").orElseThrow().film();
        var twin = new Film(
                "twin",
                "Twin",
                her.koreanTitle(),
                her.year(),
                her.releases().stream().limit(1).toList());
        library.putFilm(copy(twin, t -> t));
        assertThat(scanAndIdentify().changes()).isEmpty();
        assertThat(library.match(file)
                        .orElseThrow()
                        .match()
                        .held()
                        .orElseThrow()
                        .film())
                .isEqualTo("her");
    }
}

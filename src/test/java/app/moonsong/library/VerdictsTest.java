package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Candidate;
import app.moonsong.identify.Decision;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the listener says of files, what becomes of it, and how it is taken back. */
class VerdictsTest extends OnLibrary {
    @BeforeEach
    void addFilm() {
        library.putFilm(film("Harbour Lights", "Paper Boats", "The Long Pier"));
    }

    /** A film with one release; a track that stands alone is its own recording, named by its place. */
    private static Film film(String... titles) {
        var tracks = new ArrayList<Track>();
        for (var title : titles) {
            var id = new TrackId("harbour", "score", 1, tracks.size() + 1);
            tracks.add(new Track(
                    id,
                    title,
                    "Ines Vale",
                    "",
                    Optional.empty(),
                    List.of(),
                    "score/1-0" + id.position(),
                    "",
                    Note.NONE));
        }
        var release = new Release("score", "Harbour (Score)", "Ines Vale", OptionalInt.empty(), tracks);
        return new Film("harbour", "Harbour", Optional.empty(), OptionalInt.of(2001), List.of(release));
    }

    private static TrackId track(int position) {
        return new TrackId("harbour", "score", 1, position);
    }

    private long id(Path file) {
        return library.file(file).orElseThrow().id();
    }

    private HeldFile held(Path file) {
        return library.match(file).orElseThrow();
    }

    private Decision decision(Path file) {
        return held(file).match().decision();
    }

    private Path plain(String name, int seed) throws Exception {
        return Music.mp3(music.resolve(name), seed, "", "");
    }

    @Test
    void whatIsConfirmedRejectedOrNoneIsSo() throws Exception {
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
        assertThat(library.doubtful()).extracting(h -> h.file().path()).containsExactly(file);
        library.confirm(id(file), track(2));
        assertThat(held(file).match().held()).contains(track(2));
        library.reject(id(file), track(2));
        assertThat(decision(file)).isEqualTo(Decision.REJECTED);
        library.none(id(file));
        assertThat(decision(file)).isEqualTo(Decision.NONE);
        assertThat(held(file).said()).contains(Verdict.NONE);
        assertThat(library.doubtful()).isEmpty();
    }

    @Test
    void eachWordIsTakenBackInTurnThoughTheProgramWasClosedBetween() throws Exception {
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        library.confirm(id(file), track(2));
        library.reject(id(file), track(2));
        library.none(id(file));
        assertThat(library.deeds().undo().orElseThrow().words()).singleElement().satisfies(w -> assertThat(w.verdict())
                .isEqualTo(Verdict.NONE));
        assertThat(decision(file)).isEqualTo(Decision.REJECTED);
        library.close();
        library = Library.open(dir.resolve("home"));
        library.deeds().undo();
        assertThat(decision(file)).isEqualTo(Decision.CONFIRMED);
        var last = library.deeds().undo().orElseThrow().words().getFirst();
        assertThat(last.title()).isEqualTo("Paper Boats");
        assertThat(last.track()).contains(track(2));
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
        assertThat(library.deeds().undo()).isEmpty();
    }

    @Test
    void whatWasTakenBackIsNotTakenBackAgainAfterANewWord() throws Exception {
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        library.none(id(file));
        library.deeds().undo();
        library.confirm(id(file), track(2));
        library.deeds().undo();
        assertThat(library.deeds().undo()).isEmpty();
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
    }

    @Test
    void whatWasTakenBackIsSaidAgainInTheOrderItWasSaid() throws Exception {
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        library.confirm(id(file), track(2));
        library.reject(id(file), track(2));
        library.none(id(file));
        assertThat(library.deeds().redo()).isEmpty();
        library.deeds().undo();
        library.deeds().undo();
        library.deeds().undo();
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
        library.close();
        library = Library.open(dir.resolve("home"));
        var first = library.deeds().redo().orElseThrow().words().getFirst();
        assertThat(first.verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(first.title()).isEqualTo("Paper Boats");
        assertThat(decision(file)).isEqualTo(Decision.CONFIRMED);
        library.deeds().redo();
        assertThat(decision(file)).isEqualTo(Decision.REJECTED);
        library.deeds().redo();
        assertThat(held(file).said()).contains(Verdict.NONE);
        assertThat(library.deeds().redo()).isEmpty();
    }

    @Test
    void aNewWordLeavesNothingToSayAgainButWhatIsTakenBackAfterIt() throws Exception {
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        library.confirm(id(file), track(1));
        library.confirm(id(file), track(2));
        library.deeds().undo();
        library.none(id(file));
        assertThat(library.deeds().redo()).isEmpty();
        library.deeds().undo();
        assertThat(library.deeds().redo().orElseThrow().words())
                .extracting(Deed.Word::verdict)
                .containsExactly(Verdict.NONE);
        assertThat(library.deeds().redo()).isEmpty();
    }

    @Test
    void theSameWordTwiceIsOneWord() throws Exception {
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        library.confirm(id(file), track(2));
        library.confirm(id(file), track(2));
        library.deeds().undo();
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
    }

    @Test
    void aFolderIsConfirmedAndTakenBackAtOnce() throws Exception {
        var one = plain("a/Paper Boats.mp3", 1);
        var two = plain("a/The Long Pier.mp3", 2);
        plain("b/Paper Boats.mp3", 3);
        scanAndIdentify();
        var agreement = library.agreements();
        assertThat(agreement).singleElement().satisfies(a -> {
            assertThat(a.folder()).isEqualTo(one.getParent());
            assertThat(a.release().id()).isEqualTo("score");
            assertThat(a.tracks()).isEqualTo(Map.of(id(one), track(2), id(two), track(3)));
        });
        library.confirm(agreement.getFirst().tracks());
        assertThat(library.doubtful()).hasSize(1);
        assertThat(library.deeds().undo().orElseThrow().words()).hasSize(2);
        assertThat(library.doubtful()).hasSize(3);
    }

    @Test
    void aFolderWithTwoFilesOfOneTrackIsNotSettledAtOnce() throws Exception {
        plain("a/Paper Boats.mp3", 1);
        plain("a/Paper Boats (1).mp3", 2);
        scanAndIdentify();
        assertThat(library.doubtful()).hasSize(2);
        assertThat(library.agreements()).isEmpty();
    }

    @Test
    void afterARejectionTheNextCandidateIsAskedAbout() throws Exception {
        library.putFilm(film("Paper Boats", "Paper Boats", "The Long Pier"));
        var file = plain("Paper Boats.mp3", 1);
        scanAndIdentify();
        var candidates = held(file).match().candidates();
        assertThat(candidates).extracting(Candidate::track).contains(track(1), track(2));
        library.reject(id(file), candidates.getFirst().track());
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
        assertThat(held(file).match().best().orElseThrow()).isEqualTo(candidates.get(1));
        assertThat(held(file).match().evidence()).isNotEmpty();
        library.reject(id(file), candidates.get(1).track());
        assertThat(decision(file)).isEqualTo(Decision.REJECTED);
    }

    @Test
    void aWordFindsItsTrackWhenTheTracklistIsNumberedAnew() throws Exception {
        var boats = plain("x.mp3", 1);
        var pier = plain("y.mp3", 2);
        scanAndIdentify();
        library.confirm(id(boats), track(2));
        library.confirm(id(pier), track(3));
        library.putFilm(film("Overture", "Harbour Lights", "Paper Boats"));
        assertThat(held(boats).match().held()).contains(track(3));
        assertThat(held(pier).match().held())
                .as("a track that is no longer listed")
                .isEmpty();
        library.putFilm(film("Harbour Lights", "Paper Boats", "The Long Pier"));
        assertThat(held(pier).match().held()).contains(track(3));
    }

    @Test
    void aConfirmedFileWhoseTrackIsGoneIsToldUntilTheTrackIsBack() throws Exception {
        var pier = plain("y.mp3", 2);
        scanAndIdentify();
        library.confirm(id(pier), track(3));
        library.putFilm(film("Overture", "Harbour Lights"));
        var gone = new Suspended(track(3), "The Long Pier");
        assertThat(scanAndIdentify().suspended()).singleElement().satisfies(h -> {
            assertThat(h.file().path()).isEqualTo(pier);
            assertThat(h.suspended()).contains(gone);
        });
        assertThat(suspendedOnThePage()).containsExactly(pier);
        library.putFilm(film("The Long Pier"));
        assertThat(scanAndIdentify().suspended()).isEmpty();
        assertThat(held(pier).suspended()).isEmpty();
        assertThat(held(pier).match().held()).contains(track(1));
        assertThat(suspendedOnThePage()).isEmpty();
    }

    private List<Path> suspendedOnThePage() {
        return library.film("harbour").orElseThrow().suspended().stream()
                .map(h -> h.file().path())
                .toList();
    }

    @Test
    void whatTakesThePlaceOfAConfirmedTrackIsAskedAbout() throws Exception {
        var file = Music.mp3(music.resolve("Harbour (Score)/03 The Long Pier.mp3"), 1, "The Long Pier", "Ines Vale");
        scanAndIdentify();
        library.confirm(id(file), track(1));
        library.putFilm(film("Overture", "Paper Boats", "The Long Pier"));
        scanAndIdentify();
        assertThat(decision(file)).isEqualTo(Decision.REVIEW);
        assertThat(held(file).match().best().orElseThrow().track()).isEqualTo(track(3));
        library.none(id(file));
        assertThat(held(file).suspended()).as("a later word").isEmpty();
        library.deeds().undo();
        library.confirm(id(file), track(3));
        assertThat(held(file).suspended()).isEmpty();
        assertThat(held(file).match().held()).contains(track(3));
    }

    @Test
    void aWordOutlivesItsTracklist() throws Exception {
        var file = plain("x.mp3", 1);
        scanAndIdentify();
        library.confirm(id(file), track(2));
        library.removeFilm("harbour");
        scanAndIdentify();
        assertThat(decision(file)).isEqualTo(Decision.CONFIRMED);
        library.putFilm(film("Paper Boats"));
        assertThat(held(file).match().held()).contains(track(1));
    }

    @Test
    void noneHoldsAgainstATracklistThatComesLater() throws Exception {
        var file = Music.mp3(music.resolve("Sea Glass.mp3"), 1, "Sea Glass", "Ines Vale");
        scanAndIdentify();
        library.none(id(file));
        library.putFilm(film("Sea Glass"));
        scanAndIdentify();
        assertThat(decision(file)).isEqualTo(Decision.NONE);
        library.deeds().undo();
        assertThat(decision(file)).isNotEqualTo(Decision.NONE);
    }
}

package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.film.ShippedFilms;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Decision;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class LibraryTest extends OnLibrary {
    private static final TrackId SLEEPWALKER =
            TrackId.parse("her/source-list/1-01").orElseThrow();

    private TrackRow row(int position) {
        return library.film("her").orElseThrow().main().rows().get(position - 1);
    }

    @Test
    void aNewLibraryHoldsTheShippedFilmsWhole() {
        assertThat(library.films())
                .extracting(FilmView::film)
                .isEqualTo(ShippedFilms.all().stream().map(s -> s.film()).toList());
        assertThat(row(1).state()).isEqualTo(TrackRow.State.MISSING);
    }

    @Test
    void aFileStandsBesideItsTrackInEveryReleaseThatHasTheRecording() throws Exception {
        Music.mp3(music.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        var report = scanAndIdentify();
        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.news()).isEqualTo(1);
        assertThat(report.changes()).isEmpty();
        assertThat(row(1).state()).isEqualTo(TrackRow.State.PRESENT);
        var recording = row(1).track().recording();
        assertThat(library.film("her").orElseThrow().releases())
                .flatExtracting(r -> r.rows())
                .filteredOn(r -> r.track().recording().equals(recording))
                .hasSizeGreaterThan(1)
                .allMatch(r -> r.state() == TrackRow.State.PRESENT);
    }

    @Test
    void theBetterOfTwoFilesComesFirst() throws Exception {
        Music.mp3(music.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        var gone = Music.mp3(music.resolve("a/01 Sleepwalker.mp3"), 2, "Sleepwalker", "Arcade Fire");
        scanAndIdentify();
        Files.delete(gone);
        scanAndIdentify();
        assertThat(row(1).files()).hasSize(2);
        assertThat(row(1).files().getFirst().file().state()).isEqualTo(IndexedFile.State.PRESENT);
    }

    @Test
    void theListenersWordOutlivesARescanAMoveAndNewTags() throws Exception {
        var file = Music.mp3(music.resolve("x.mp3"), 1, "Untitled", "");
        Music.mp3(music.resolve("y.mp3"), 2, "Other", "");
        scanAndIdentify();
        library.confirm(library.file(file).orElseThrow().id(), SLEEPWALKER);
        assertThat(library.match(file).orElseThrow().match().decision()).isEqualTo(Decision.CONFIRMED);
        Files.delete(file);
        var moved = Music.mp3(music.resolve("z.mp3"), 1, "Skeletons", "Karen O");
        scanAndIdentify();
        var match = library.match(moved).orElseThrow().match();
        assertThat(match.decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(match.held()).contains(SLEEPWALKER);
        assertThat(row(1).state()).isEqualTo(TrackRow.State.PRESENT);
    }

    @Test
    void theListenersWordGoesAlongIntoAnotherFolderUnderAnotherName() throws Exception {
        var other = Files.createDirectory(dir.resolve("다른 폴더"));
        var file = Music.mp3(music.resolve("x.mp3"), 1, "Untitled", "");
        Music.mp3(music.resolve("stays.mp3"), 2, "Other", "");
        scanAndIdentify();
        library.confirm(library.file(file).orElseThrow().id(), SLEEPWALKER);
        var moved =
                Files.move(file, Files.createDirectory(other.resolve("deeper")).resolve("renamed.MP3"));
        library.addFolder(other);
        assertThat(library.scan(library.folders(), false, Progress.NONE).moved())
                .isEqualTo(1);
        var match = library.match(moved).orElseThrow().match();
        assertThat(match.decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(match.held()).contains(SLEEPWALKER);
    }

    @Test
    void aRejectedTrackIsNotHeldAgain() throws Exception {
        var file = Music.mp3(music.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        scanAndIdentify();
        library.reject(library.file(file).orElseThrow().id(), SLEEPWALKER);
        scanAndIdentify();
        assertThat(library.match(file).orElseThrow().match().decision()).isEqualTo(Decision.REJECTED);
        assertThat(row(1).state()).isEqualTo(TrackRow.State.MISSING);
    }

    @Test
    void identifyingAgainChangesNothing() throws Exception {
        Music.mp3(music.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        scanAndIdentify();
        assertThat(scanAndIdentify().changes()).isEmpty();
    }

    @Test
    void aFilmIsReplacedInItsPlaceAndRemoved() {
        var film = library.film("her").orElseThrow().film();
        var other = new app.moonsong.film.Film(
                "other",
                "Other",
                java.util.Optional.empty(),
                java.util.OptionalInt.of(1999),
                film.releases().stream()
                        .limit(1)
                        .map(r -> new app.moonsong.film.Release(
                                r.id(),
                                r.title(),
                                r.artist(),
                                r.year(),
                                r.tracks().stream().map(LibraryTest::inOther).toList()))
                        .toList());
        library.putFilm(other);
        library.putFilm(other);
        assertThat(library.films()).extracting(f -> f.film().id()).containsExactly("her", "other");
        assertThat(library.film("other").orElseThrow().film()).isEqualTo(other);
        library.removeFilm("other");
        assertThat(library.film("other")).isEmpty();
        assertThat(Searched.in(library, "sleepwalker", 99))
                .allMatch(h -> h.track().orElseThrow().id().film().equals("her"));
    }

    private static Track inOther(Track t) {
        var id = new TrackId("other", t.id().release(), t.id().disc(), t.id().position());
        return new Track(
                id,
                t.title(),
                t.artist(),
                t.composer(),
                t.length(),
                t.alternatives(),
                t.recording(),
                t.song(),
                t.note());
    }

    @Test
    void searchFindsTracksByAnyTitleAndTheirFiles() throws Exception {
        var file = Music.mp3(music.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        scanAndIdentify();
        assertThat(Searched.in(library, "sleepw", 9)
                        .getFirst()
                        .file()
                        .orElseThrow()
                        .path())
                .isEqualTo(file);
        for (var query : List.of("문송", "문", "ㅁㅅ", "moon song", "MOÓN")) {
            assertThat(Searched.in(library, query, 9)).as(query).isNotEmpty();
        }
    }

    @Test
    void searchTakesAnyTextAndTellsNumbersApart() throws Exception {
        Music.mp3(music.resolve("a.mp3"), 1, "Back in Black", "AC/DC");
        Music.mp3(music.resolve("b.mp3"), 2, "L'Amour toujours", "Someone");
        scanAndIdentify();
        assertThat(Searched.in(library, "AC/DC", 9)).hasSize(1);
        assertThat(Searched.in(library, "l'amour", 9)).hasSize(1);
        for (var query : List.of("\"", "*", "(a OR", "NEAR(", "a:b", "-", "^x", "' --", "#3")) {
            assertThat(Searched.in(library, query, 9)).as(query).isNotNull();
        }
        assertThat(Searched.in(library, "loneliness #3", 9))
                .isNotEmpty()
                .allMatch(h -> h.track().orElseThrow().title().contains("#3"));
    }

    @Test
    void aLibraryThatIsOpenedAgainIsTheSame() throws Exception {
        Music.mp3(music.resolve("Her/01 Sleepwalker.mp3"), 1, "Sleepwalker", "Arcade Fire");
        scanAndIdentify();
        var before = library.matches();
        library.close();
        library = Library.open(dir.resolve("home"));
        assertThat(library.matches()).isEqualTo(before);
        assertThat(library.check().ok()).isTrue();
    }

    @Test
    void whatIsNoDatabaseIsSaidAndLeftAlone() throws Exception {
        var home = Files.createDirectory(dir.resolve("bad"));
        Files.writeString(home.resolve("moonsong.db"), "not a database, but a text that is long enough".repeat(99));
        assertThatThrownBy(() -> Library.open(home))
                .isInstanceOfSatisfying(LibraryException.class, e -> assertThat(e.kind())
                        .isEqualTo(LibraryException.Kind.NOT_A_DATABASE));
        assertThat(home.resolve("moonsong.db")).content().startsWith("not a database");
    }

    @Test
    void whatIsNotKnownHasNoFiles() {
        assertThat(library.filesUnder(dir.resolve("nowhere"))).isEmpty();
    }
}

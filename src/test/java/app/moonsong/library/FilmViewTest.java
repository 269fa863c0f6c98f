package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is worked out of a film: the words for what is missing, versions, one release against another. */
class FilmViewTest {
    @TempDir
    Path home;

    private FilmView her() {
        try (var library = Library.open(home)) {
            return library.film("her").orElseThrow();
        }
    }

    private static ReleaseView release(TrackRow.State... states) {
        var rows = IntStream.range(0, states.length)
                .mapToObj(i -> row(i + 1, "r" + i, "r" + i, states[i]))
                .toList();
        return release(rows);
    }

    private static ReleaseView release(List<TrackRow> rows) {
        return new ReleaseView(
                new Release(
                        "x",
                        "X",
                        "",
                        OptionalInt.empty(),
                        rows.stream().map(r -> r.track()).toList()),
                rows);
    }

    private static TrackRow row(int position, String recording, String song, TrackRow.State state) {
        var track = new Track(
                new TrackId("film", "x", 1, position),
                recording,
                "",
                "",
                Optional.empty(),
                List.of(),
                recording,
                song,
                Note.NONE);
        return new TrackRow("" + position, track, state, Optional.empty(), List.of());
    }

    /** A release of tracks, each written as its recording, or as recording/song. */
    private static ReleaseView of(String... recordings) {
        var rows = new ArrayList<TrackRow>();
        for (var written : recordings) {
            var parts = written.split("/");
            rows.add(row(rows.size() + 1, parts[0], parts[parts.length - 1], TrackRow.State.MISSING));
        }
        return release(rows);
    }

    private static List<String> compared(ReleaseView left, ReleaseView right) {
        return ReleaseComparison.of(left, right).pairs().stream()
                .map(p -> "%s %s %s".formatted(p.standing(), title(p.left()), title(p.right())))
                .toList();
    }

    private static String title(Optional<TrackRow> row) {
        return row.map(r -> r.track().title()).orElse("-");
    }

    @Test
    void whatIsMissingIsNamedByItsNumbersAndARunAsOne() {
        var here = TrackRow.State.PRESENT;
        var gone = TrackRow.State.MISSING;
        assertThat(release(here, gone, here, gone, gone, here).numbers(gone)).isEqualTo("#2, #4, #5");
        assertThat(release(gone, gone, gone, here, gone).numbers(gone)).isEqualTo("#1–#3, #5");
        assertThat(release(here).numbers(gone)).isEmpty();
    }

    @Test
    void theMoonSongHasThreeVersionsNamedWhereAllStandAndNoneIsADuplicate() {
        var songs = her().songs();
        assertThat(songs).singleElement().satisfies(s -> {
            assertThat(s.title()).isEqualTo("The Moon Song");
            assertThat(s.versions())
                    .extracting(v -> v.row().track().title())
                    .containsExactly(
                            "The Moon Song (Film Version)",
                            "The Moon Song (End Title Credit)",
                            "The Moon Song (Studio Version Duet)");
            assertThat(s.versions())
                    .extracting(v -> v.length().orElseThrow().toSeconds())
                    .containsExactly(110L, 146L, 185L);
            assertThat(s.versions().getFirst().sources())
                    .extracting(t -> t.id().toString())
                    .containsExactly("her/source-list/1-12", "her/the-moon-song-2014/1-03");
            assertThat(s.isOn(her().main())).isTrue();
            assertThat(s.isOn(her().release("promo-2014").orElseThrow())).isFalse();
        });
    }

    @Test
    void theAlbumIsAnIssueAndTheSourceListIsNone() {
        assertThat(her().album().orElseThrow().release().id()).isEqualTo("original-score-2021");
        assertThat(her().sourceList().orElseThrow().release().id()).isEqualTo("source-list");
    }

    @Test
    void releasesAreComparedByRecordingsAndThenBySongs() {
        assertThat(compared(of("a", "b", "film/song", "c"), of("c", "b", "duet/song", "d")))
                .containsExactly("LEFT a -", "BOTH b b", "VERSION film duet", "BOTH c c", "RIGHT - d");
    }

    @Test
    void aVersionBesideTheSameRecordingIsStillAVersion() {
        assertThat(compared(of("film/song", "title/song"), of("title/song", "duet/song")))
                .containsExactly("VERSION film title", "BOTH title title", "VERSION film duet");
    }

    @Test
    void aRecordingThatIsTwiceOnOneSideIsOnBoth() {
        assertThat(compared(of("a", "b"), of("a", "a"))).containsExactly("BOTH a a", "LEFT b -", "BOTH a a");
        assertThat(compared(of("a", "a"), of("a", "a"))).containsExactly("BOTH a a", "BOTH a a");
        assertThat(compared(of("a", "a"), of("a"))).containsExactly("BOTH a a", "BOTH a a");
    }

    @Test
    void theAlbumHasWhatTheMoonSongHasNot() {
        var film = her();
        var album = film.album().orElseThrow();
        var comparison = ReleaseComparison.of(film.main(), album);
        assertThat(comparison.pairs(ReleaseComparison.Standing.BOTH)).hasSize(10);
        assertThat(comparison.pairs(ReleaseComparison.Standing.LEFT)).hasSize(3);
        assertThat(comparison.pairs(ReleaseComparison.Standing.RIGHT))
                .extracting(p -> title(p.right()))
                .containsExactly("Milk & Honey #1", "Photograph", "We're All Leaving");
    }

    @Test
    void oneOfTwoEqualFilesIsHeardBeginningInTheMiddleAndIsNotChosen() throws Exception {
        var cut = Wave.write(home.resolve("music/a.wav"), true);
        var whole = Wave.write(home.resolve("music/b.wav"), false);
        try (var library = Library.open(home)) {
            library.scan(List.of(library.addFolder(home.resolve("music"))), false, Progress.NONE);
            var track = TrackId.parse("her/source-list/1").orElseThrow();
            for (var file : Stream.of(cut, whole).map(library::file).toList()) {
                library.confirm(file.orElseThrow().id(), track);
            }
            var before = library.film("her").orElseThrow().main().rows().getFirst();
            assertThat(before.best().orElseThrow().file().path()).isEqualTo(cut);
            library.identify(Progress.NONE);
            var after = library.film("her").orElseThrow().main().rows().getFirst();
            assertThat(after.best().orElseThrow().file().path()).isEqualTo(whole);
            assertThat(after.duplicates()).extracting(Duplicate::best).containsExactly(Advantage.START);
            assertThat(after.best().orElseThrow().match().decision()).isEqualTo(Decision.CONFIRMED);
            Files.copy(whole, cut, StandardCopyOption.REPLACE_EXISTING);
            library.identify(Progress.NONE);
            assertThat(library.film("her").orElseThrow().main().rows().getFirst())
                    .as("each is decoded once")
                    .isEqualTo(after);
        }
    }

    @Test
    void whatWasConfirmedSinceFilesWereIdentifiedIsHeardToo() throws Exception {
        var cut = Wave.write(home.resolve("music/a.wav"), true);
        var whole = Wave.write(home.resolve("music/b.wav"), false);
        try (var library = Library.open(home)) {
            library.scan(List.of(library.addFolder(home.resolve("music"))), false, Progress.NONE);
            library.identify(Progress.NONE);
            assertThat(Beginnings.measure(library, library.films(), Progress.NONE))
                    .isZero();
            var track = TrackId.parse("her/source-list/1").orElseThrow();
            for (var file : Stream.of(cut, whole).map(library::file).toList()) {
                library.confirm(file.orElseThrow().id(), track);
            }
            assertThat(Beginnings.measure(library, library.films(), Progress.NONE))
                    .isEqualTo(2);
            assertThat(library.film("her")
                            .orElseThrow()
                            .main()
                            .rows()
                            .getFirst()
                            .best()
                            .orElseThrow()
                            .file()
                            .path())
                    .isEqualTo(whole);
            assertThat(Beginnings.measure(library, library.films(), Progress.NONE))
                    .as("each is decoded once")
                    .isZero();
        }
    }
}

package app.moonsong.playlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Ambiguous;
import app.moonsong.playlist.Resolution.By;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final Optional<WantedTrack> OWL = track("her/source-list/5", "owl");
    private static final Optional<WantedTrack> PHOTOGRAPH = track("her/original-score-2021/10", "photograph");
    private static final Description NO_WORDS = described("", "", "", 0);

    private static Optional<WantedTrack> track(String id, String recording) {
        return TrackId.parse(id).map(t -> new WantedTrack(t, recording));
    }

    private static Description described(String title, String artist, String album, int seconds) {
        return new Description(
                title, artist, album, seconds == 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(seconds)));
    }

    private static KnownFile known(String name, String contentId, Optional<WantedTrack> track) {
        return new KnownFile(Path.of("/music", name), Optional.empty(), contentId, track, true, NO_WORDS);
    }

    private static KnownFile tagged(String name, Description description) {
        return new KnownFile(Path.of("/music", name), Optional.empty(), "", Optional.empty(), false, description);
    }

    private static KnownFile missing(KnownFile file) {
        return absent(file, Why.FILE_MISSING);
    }

    private static KnownFile absent(KnownFile file, Why why) {
        return new KnownFile(
                file.path(), Optional.of(why), file.contentId(), file.track(), file.sure(), file.description());
    }

    private static KnownFile unsure(KnownFile file) {
        return new KnownFile(file.path(), Optional.empty(), file.contentId(), file.track(), false, file.description());
    }

    private static Entry wish(Optional<WantedTrack> track, Optional<WantedFile> file) {
        return new Entry(track, file, NO_WORDS, "");
    }

    private static Entry wish(Description description) {
        return new Entry(Optional.empty(), Optional.empty(), description, "");
    }

    private static Optional<WantedFile> file(String name, String contentId) {
        return Optional.of(new WantedFile(Optional.of(Path.of("/music", name)), "", contentId));
    }

    private static Resolution resolve(Entry entry, KnownFile... files) {
        return new Resolver(List.of(files), p -> p.endsWith("outside.mp3")).resolve(entry);
    }

    private static Resolution found(KnownFile file, By by) {
        return new Found(file, by);
    }

    @Test
    void theTrackComesFirstAndItsBestPresentFileIsTaken() {
        var best = missing(known("best.flac", "1", OWL));
        var second = known("second.mp3", "2", track("her/promo-2014/9", "owl"));
        var named = known("named.mp3", "3", Optional.empty());
        assertThat(resolve(wish(OWL, file("named.mp3", "3")), best, second, named))
                .isEqualTo(found(second, By.TRACK));
    }

    @Test
    void aDoubtfulFileIsNotTakenForItsTrack() {
        var doubtful = unsure(known("owl.mp3", "1", OWL));
        assertThat(resolve(wish(OWL, Optional.empty()), doubtful)).isEqualTo(new Absent(Why.TRACK_DOUBTFUL));
        assertThat(resolve(wish(OWL, file("owl.mp3", "1")), doubtful)).isEqualTo(found(doubtful, By.PATH));
        assertThat(resolve(wish(OWL, Optional.empty()))).isEqualTo(new Absent(Why.TRACK_MISSING));
    }

    @Test
    void aTrackThatIsNotHereIsNotLookedForByItsTitle() {
        var same = tagged("owl.mp3", described("Owl", "Arcade Fire", "Her", 120));
        var entry = new Entry(OWL, Optional.empty(), same.description(), "");
        assertThat(resolve(entry, same)).isEqualTo(new Absent(Why.TRACK_MISSING));
    }

    @Test
    void aFileIsFoundByItsPathElseByItsSound() {
        var here = known("a.mp3", "1", Optional.empty());
        assertThat(resolve(wish(Optional.empty(), file("a.mp3", "")), here)).isEqualTo(found(here, By.PATH));
        assertThat(resolve(wish(Optional.empty(), file("a.mp3", "0")), here)).isEqualTo(found(here, By.PATH));
        assertThat(resolve(wish(Optional.empty(), file("b.mp3", "1")), here)).isEqualTo(found(here, By.CONTENT));
        assertThat(resolve(wish(Optional.empty(), file("b.mp3", "")), here)).isEqualTo(new Absent(Why.FILE_MISSING));
        assertThat(resolve(wish(Optional.empty(), file("a.mp3", "")), missing(here)))
                .isEqualTo(new Absent(Why.FILE_MISSING));
    }

    @Test
    void whyAFileCannotBeHeardIsTold() {
        for (var why : List.of(Why.FILE_UNREADABLE, Why.FILE_AWAY)) {
            var file = absent(known("owl.mp3", "1", OWL), why);
            assertThat(resolve(wish(Optional.empty(), file("owl.mp3", "1")), file))
                    .isEqualTo(new Absent(why));
            assertThat(resolve(wish(OWL, file("owl.mp3", "1")), file)).isEqualTo(new Absent(why));
            assertThat(resolve(wish(OWL, Optional.empty()), file, unsure(known("a.mp3", "2", OWL))))
                    .isEqualTo(new Absent(Why.TRACK_DOUBTFUL));
        }
        assertThat(resolve(wish(OWL, Optional.empty()), missing(known("owl.mp3", "1", OWL))))
                .isEqualTo(new Absent(Why.TRACK_MISSING));
    }

    @Test
    void aSoundThatMovedIsPreferredToWhatNowLiesInItsPlace() {
        var other = known("a.mp3", "2", Optional.empty());
        var moved = known("b.mp3", "1", Optional.empty());
        assertThat(resolve(wish(Optional.empty(), file("a.mp3", "1")), other, moved))
                .isEqualTo(found(moved, By.CONTENT));
    }

    @Test
    void aFileThatIsHeldToBeAnotherTrackIsNotTaken() {
        var photograph = known("a.mp3", "1", PHOTOGRAPH);
        assertThat(resolve(wish(OWL, file("a.mp3", "1")), photograph)).isEqualTo(new Absent(Why.TRACK_MISSING));
        assertThat(resolve(wish(OWL, file("a.mp3", "1")), unsure(photograph)))
                .isEqualTo(found(unsure(photograph), By.PATH));
    }

    @Test
    void aFileOutsideOfTheLibraryIsFoundByItsPath() {
        assertThat(resolve(wish(Optional.empty(), file("outside.mp3", ""))))
                .isInstanceOfSatisfying(
                        Found.class, f -> assertThat(f.file().path()).isEqualTo(Path.of("/music/outside.mp3")));
    }

    @Test
    void wordsFitWhateverTheirSpellingWhenArtistOrLengthAgrees() {
        var file = tagged("a.mp3", described("Loneliness #3 (Night Talking)", "Beyoncé", "Her", 180));
        assertThat(resolve(wish(described("LONELINESS #3 – night talking", "Beyonce", "", 0)), file))
                .isEqualTo(found(file, By.DESCRIPTION));
        assertThat(resolve(wish(described("Loneliness #3 (Night Talking)", "", "", 182)), file))
                .isEqualTo(found(file, By.DESCRIPTION));
    }

    @Test
    void wordsDoNotFitWhereAnythingSpeaksAgainstOrNothingFor() {
        var file = tagged("a.mp3", described("Loneliness #3", "Arcade Fire", "Her", 180));
        for (var other : List.of(
                described("Loneliness #4", "Arcade Fire", "Her", 180),
                described("Loneliness #3", "Arcade Fire & Owen Pallett", "Her", 180),
                described("Loneliness #3", "Arcade Fire", "Her", 183),
                described("Loneliness #3", "", "Her", 0))) {
            assertThat(resolve(wish(other), file)).as("%s", other).isEqualTo(new Absent(Why.NOTHING_FITS));
        }
        assertThat(resolve(wish(described(" ", "Arcade Fire", "", 180)), file))
                .isEqualTo(new Absent(Why.NOTHING_TO_GO_BY));
    }

    @Test
    void amongSeveralThatFitTheAlbumTellsElseTheListenerIsAsked() {
        var live = tagged("live.mp3", described("Owl", "Arcade Fire", "Live", 0));
        var studio = tagged("studio.mp3", described("Owl", "Arcade Fire", "Her", 0));
        assertThat(resolve(wish(described("Owl", "Arcade Fire", "her", 0)), live, studio))
                .isEqualTo(found(studio, By.DESCRIPTION));
        assertThat(resolve(wish(described("Owl", "Arcade Fire", "", 0)), live, studio))
                .isEqualTo(new Ambiguous(List.of(live, studio)));
    }

    @Test
    void twoFilesOfOneRecordingAreOne() {
        var flac = tagged("a.flac", described("Owl", "Arcade Fire", "Her", 180));
        var mp3 = tagged("a.mp3", described("Owl", "Arcade Fire", "Her", 181));
        assertThat(resolve(wish(described("Owl", "Arcade Fire", "", 0)), flac, mp3))
                .isEqualTo(found(flac, By.DESCRIPTION));
    }

    @Test
    void whatWasAFileKeepsThatReasonWhenItsWordsFitNothing() {
        var entry = new Entry(Optional.empty(), file("gone.mp3", "1"), described("Owl", "", "", 0), "");
        assertThat(resolve(entry)).isEqualTo(new Absent(Why.FILE_MISSING));
    }
}

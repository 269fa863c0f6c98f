package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.Format;
import app.moonsong.audio.PartName;
import app.moonsong.audio.Reading;
import app.moonsong.audio.TagField;
import app.moonsong.demo.Encoded;
import app.moonsong.film.TrackId;
import app.moonsong.identify.Decision;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartsScanTest extends OnLibrary {
    private static final TrackId SLEEPWALKER =
            TrackId.parse("her/source-list/1").orElseThrow();

    private Path score;
    private Path cue;

    @BeforeEach
    void makeScore() throws Exception {
        score = noise(music.resolve("Score.flac"), 1);
        cue = sheet(music.resolve("Score.cue"), "Sleepwalker", "00:02:00", "Milk & Honey", "00:04:37");
    }

    private static Path noise(Path file, int seed) throws Exception {
        var samples = new short[2 * 44_100 * 6];
        var random = new Random(seed);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) (random.nextGaussian() * 4_000);
        }
        return Files.write(file, Encoded.bytes(Format.FLAC, samples, Map.of("TITLE", "The whole", "GENRE", "Score")));
    }

    /** Three tracks: "First" at the beginning, and two with these titles at these places. */
    private static Path sheet(Path file, String second, String at, String third, String then) throws Exception {
        return Files.writeString(file, """
                PERFORMER "Arcade Fire"
                TITLE "Her"
                FILE "Score.wav" WAVE
                  TRACK 01 AUDIO
                    TITLE "First"
                    INDEX 01 00:00:00
                  TRACK 02 AUDIO
                    TITLE "%s"
                    INDEX 01 %s
                  TRACK 03 AUDIO
                    TITLE "%s"
                    INDEX 01 %s
                """.formatted(second, at, third, then));
    }

    private IndexedFile part(int number) {
        return library.file(PartName.of(score, number)).orElseThrow();
    }

    private List<String> listed() {
        return library.files().stream()
                .filter(f -> f.state() == IndexedFile.State.PRESENT)
                .map(f -> f.path().getFileName().toString())
                .toList();
    }

    private static String title(IndexedFile file) {
        return file.audio().orElseThrow().tags().textOrEmpty(TagField.TITLE);
    }

    @Test
    void theTracksOfASheetAreListedInPlaceOfTheirFile() {
        var report = scan();
        assertThat(report.added()).isEqualTo(3);
        assertThat(report.failed()).isEmpty();
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
        assertThat(library.files()).hasSize(3);
        assertThat(title(part(2))).isEqualTo("Sleepwalker");
        assertThat(part(2).part().orElseThrow().from()).isEqualTo(150);
        assertThat(part(2).part().orElseThrow().to()).hasValue(337);
        assertThat(part(3).part().orElseThrow().to()).isEmpty();
        assertThat(part(3).audio().orElseThrow().sound().length())
                .isEqualTo(Duration.ofSeconds(6).minusNanos(337 * 1_000_000_000L / 75));
        assertThat(part(1).audio().orElseThrow().tags().textOrEmpty(TagField.GENRE))
                .isEqualTo("Score");
    }

    @Test
    void aSecondScanTouchesNothing() {
        scan();
        var before = library.files();
        var report = scan();
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.added() + report.changed() + report.moved() + report.missing())
                .isZero();
        assertThat(library.files()).isEqualTo(before);
    }

    @Test
    void aChangedSheetRenewsItsPartsAndNoOthers() throws Exception {
        scan();
        long second = part(2).id();
        sheet(cue, "Sleepwalker", "00:02:00", "Milk and Honey", "00:04:37");
        var report = scan();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(title(part(3))).isEqualTo("Milk and Honey");
        assertThat(part(2).id()).isEqualTo(second);
    }

    @Test
    void partsThatAreNumberedAnewKeepWhatIsTheirs() throws Exception {
        scan();
        long first = part(1).id();
        long second = part(2).id();
        long third = part(3).id();
        Files.writeString(
                cue,
                Files.readString(cue)
                        .replace("TRACK 01", "TRACK 04")
                        .replace("TRACK 02", "TRACK 01")
                        .replace("TRACK 03", "TRACK 02"));
        scan();
        assertThat(List.of(part(4).id(), part(1).id(), part(2).id())).containsExactly(first, second, third);
        sheet(cue, "A new cut", "00:01:00", "Sleepwalker", "00:02:00");
        var report = scan();
        assertThat(report.failed()).isEmpty();
        assertThat(title(part(2))).isEqualTo("A new cut");
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
    }

    @Test
    void aDeletedSheetGivesBackTheFileAndAnotherTakesItAgain() throws Exception {
        Files.delete(cue);
        scan();
        long whole = library.file(score).orElseThrow().id();
        sheet(cue, "Sleepwalker", "00:02:00", "Milk & Honey", "00:04:37");
        scan();
        assertThat(library.file(score))
                .as("the file while its parts stand for it")
                .isEmpty();
        long second = part(2).id();
        Files.delete(cue);
        scan();
        assertThat(listed()).containsExactly("Score.flac");
        assertThat(library.files()).as("no part is missing: the file is there").hasSize(1);
        assertThat(library.file(score).orElseThrow().id()).isEqualTo(whole);
        sheet(cue, "Sleepwalker", "00:02:00", "Milk & Honey", "00:04:37");
        scan();
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
        assertThat(part(2).id()).isEqualTo(second);
    }

    @Test
    void aMovedPairIsFoundAgain() throws Exception {
        scan();
        long second = part(2).id();
        var there = Files.createDirectory(music.resolve("Her (2013)"));
        var moved = Files.move(score, there.resolve("Image.flac"));
        Files.move(cue, there.resolve("Image.cue"));
        var report = scan();
        assertThat(report.added() + report.missing()).isZero();
        assertThat(report.moved()).isEqualTo(4);
        assertThat(library.file(PartName.of(moved, 2)).orElseThrow().id()).isEqualTo(second);
        assertThat(library.files()).hasSize(3);
    }

    @Test
    void aCopiedPairIsAnother() throws Exception {
        scan();
        long second = part(2).id();
        var there = Files.createDirectory(music.resolve("Copy"));
        var copy = Files.copy(score, there.resolve("Score.flac"));
        Files.copy(cue, there.resolve("Score.cue"));
        var report = scan();
        assertThat(report.moved()).isZero();
        assertThat(report.added()).isEqualTo(3);
        assertThat(part(2).id()).isEqualTo(second);
        assertThat(library.file(PartName.of(copy, 2)).orElseThrow().id()).isNotEqualTo(second);
    }

    @Test
    void aFileThatIsGoneLeavesMissingPartsThatComeBack() throws Exception {
        // Where nothing is left of a folder it is taken for a drive that is not there.
        Music.mp3(music.resolve("Other.mp3"), 1, "Other", "");
        scan();
        Files.move(score, dir.resolve("away.flac"));
        var report = scan();
        assertThat(report.missing()).isEqualTo(3);
        assertThat(library.files()).extracting(IndexedFile::state).contains(IndexedFile.State.MISSING);
        assertThat(report.failed())
                .extracting(Reading.Unreadable::reason)
                .containsExactly(Reading.Reason.SHEET_FILE_MISSING);
        Files.move(dir.resolve("away.flac"), score);
        scan();
        assertThat(listed()).containsExactly("Other.mp3", "Score.flac#1", "Score.flac#2", "Score.flac#3");
        assertThat(library.files()).hasSize(4);
    }

    @Test
    void aRetaggedFileRenewsWhatItsPartsHaveOfIt() throws Exception {
        scan();
        var samples = new short[2 * 44_100 * 6];
        Files.write(score, Encoded.bytes(Format.FLAC, samples, Map.of("GENRE", "Film")));
        Files.setLastModifiedTime(score, FileTime.from(Instant.now().plusSeconds(5)));
        scan();
        assertThat(part(2).audio().orElseThrow().tags().textOrEmpty(TagField.GENRE))
                .isEqualTo("Film");
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
    }

    @Test
    void partsAreIdentifiedAndWhatIsConfirmedStays() throws Exception {
        scan();
        library.identify(Progress.NONE);
        assertThat(library.match(PartName.of(score, 2))
                        .orElseThrow()
                        .match()
                        .best()
                        .orElseThrow()
                        .track()
                        .toString())
                .startsWith("her/");
        assertThat(library.match(PartName.of(score, 2)).orElseThrow().match().decision())
                .isIn(Decision.ACCEPTED, Decision.REVIEW);
        library.confirm(part(1).id(), SLEEPWALKER);
        sheet(cue, "Another", "00:02:01", "Milk & Honey", "00:04:37");
        scan();
        Files.delete(cue);
        scan();
        sheet(cue, "Sleepwalker", "00:02:00", "Milk & Honey", "00:04:37");
        scan();
        library.identify(Progress.NONE);
        var held = library.match(PartName.of(score, 1)).orElseThrow().match();
        assertThat(held.decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(held.best().orElseThrow().track()).isEqualTo(SLEEPWALKER);
    }

    @Test
    void aBadSheetIsListedWithItsReasonUntilItIsRight() throws Exception {
        sheet(cue, "Sleepwalker", "00:02:00", "Milk & Honey", "99:04:37");
        var report = scan();
        assertThat(report.failed())
                .extracting(Reading.Unreadable::reason)
                .containsExactly(Reading.Reason.SHEET_BEYOND_END);
        assertThat(listed()).containsExactly("Score.flac");
        assertThat(library.file(cue).flatMap(IndexedFile::reason).map(Reading.Unreadable::detail))
                .contains("3");
        assertThat(scan().failed()).as("it is said once").isEmpty();
        sheet(cue, "Sleepwalker", "00:02:00", "Milk & Honey", "00:04:37");
        scan();
        assertThat(library.file(cue)).isEmpty();
        assertThat(listed()).hasSize(3);
    }

    @Test
    void ofTwoSheetsTheOneCalledAsTheFileCounts() throws Exception {
        sheet(music.resolve("A.cue"), "Wrong", "00:01:00", "Wrong too", "00:03:00");
        sheet(music.resolve("Z.cue"), "Wrong", "00:01:00", "Wrong too", "00:03:00");
        scan();
        assertThat(title(part(2))).isEqualTo("Sleepwalker");
    }

    @Test
    void aSheetInsideAFileCutsItUnlessThereIsOneBeside() throws Exception {
        var inside = sheet(dir.resolve("inside.cue"), "Inside", "00:01:00", "Inside too", "00:03:00");
        var samples = new short[2 * 44_100 * 6];
        Files.write(score, Encoded.bytes(Format.FLAC, samples, Map.of("CUESHEET", Files.readString(inside))));
        scan();
        assertThat(title(part(2))).isEqualTo("Sleepwalker");
        Files.delete(cue);
        scan();
        assertThat(title(part(2))).isEqualTo("Inside");
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
        var report = scan();
        assertThat(report.unchanged()).isEqualTo(3);
        assertThat(report.added() + report.changed() + report.moved() + report.missing())
                .isZero();
        Files.write(
                score, Encoded.bytes(Format.FLAC, samples, Map.of("CUESHEET", "TRACK 01 AUDIO\nINDEX 01 99:00:00")));
        scan();
        assertThat(listed()).containsExactly("Score.flac");
        assertThat(scan().changed()).as("what does not fit is no news").isZero();
    }

    private void scoreWithSheetInside(Map<String, String> more) throws Exception {
        var tags = new HashMap<>(more);
        tags.put("CUESHEET", Files.readString(sheet(dir.resolve("inside.cue"), "Here", "00:02:00", "Far", "01:39:00")));
        Files.write(score, Encoded.bytes(Format.FLAC, new short[2 * 44_100 * 6], tags));
    }

    @Test
    void aSheetInsideAFileThatGoesBeyondItsEndIsToldOnceAndKeptWithTheFile() throws Exception {
        Files.delete(cue);
        scoreWithSheetInside(Map.of());
        var told = scan().failed();
        assertThat(told).extracting(Reading.Unreadable::path).containsExactly(score);
        assertThat(told).extracting(Reading.Unreadable::reason).containsExactly(Reading.Reason.SHEET_BEYOND_END);
        assertThat(told).extracting(Reading.Unreadable::detail).containsExactly("3");
        assertThat(listed()).containsExactly("Score.flac");
        assertThat(library.file(score).orElseThrow().reason()).isEqualTo(Optional.of(told.getFirst()));
        assertThat(scan().failed()).as("of a file that did not change").isEmpty();
        assertThat(library.file(score).orElseThrow().reason()).isPresent();
        assertThat(library.scan(List.of(library.addFolder(music)), true, Progress.NONE)
                        .failed())
                .hasSize(1);
    }

    @Test
    void aSheetInsideATrackOfTheDiscOrBesideOneThatFitsIsNoProblem() throws Exception {
        scoreWithSheetInside(Map.of());
        assertThat(scan().failed()).as("the sheet beside it fits").isEmpty();
        assertThat(listed()).hasSize(3);
        Files.delete(cue);
        scoreWithSheetInside(Map.of("track", "2"));
        assertThat(scan().failed()).as("it says which track of the disc it is").isEmpty();
        assertThat(listed()).containsExactly("Score.flac");
    }

    @Test
    void aSheetInsideAFileThatWasScannedBeforeSheetsWereReadCutsItAtTheNextScan() throws Exception {
        var inside = Files.readString(cue);
        Files.delete(cue);
        var samples = new short[2 * 44_100 * 6];
        Files.write(score, Encoded.bytes(Format.FLAC, samples, Map.of("CUESHEET", inside)));
        scan();
        library.database()
                .write(c -> Database.update(c, "DELETE FROM file WHERE part_from IS NOT NULL")
                        + Database.update(c, "UPDATE file SET rests = 0, state = 'present', tags = '{}'")
                        + Database.update(c, "UPDATE folder SET readers = 1"));
        scan();
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
    }

    @Test
    void aDamagedFileHasNoParts() throws Exception {
        scan();
        Files.write(score, new byte[100]);
        scan();
        assertThat(listed()).isEmpty();
        assertThat(library.file(score).map(IndexedFile::state)).contains(IndexedFile.State.UNREADABLE);
    }

    @Test
    void aScanThatEndedBetweenFileAndSheetIsMadeGoodByTheNext() {
        scan();
        library.database()
                .write(c -> Database.update(c, "UPDATE file SET rests = 0, state = 'present' WHERE part_from IS NULL"));
        library.database().write(c -> Database.update(c, "UPDATE file SET tags = '{}' WHERE part_from = 150"));
        scan();
        assertThat(listed()).containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
        assertThat(title(part(2))).isEqualTo("Sleepwalker");
    }

    @Test
    void everyPartHasASoundOfItsOwn() {
        scan();
        assertThat(library.files().stream().flatMap(f -> f.audio().stream()).map(AudioFile::contentId))
                .hasSize(3)
                .doesNotHaveDuplicates();
        assertThat(Optional.of(part(1)).map(f -> f.excerpt().file())).contains(score);
    }
}

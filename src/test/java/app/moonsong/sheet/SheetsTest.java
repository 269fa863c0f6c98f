package app.moonsong.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.AudioFile;
import app.moonsong.audio.ContentId;
import app.moonsong.audio.Format;
import app.moonsong.audio.Reading.Reason;
import app.moonsong.audio.Sound;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @TempDir
    private Path dir;

    private final List<Path> audio = new ArrayList<>();
    private Tags said = Tags.NONE;

    private SheetReading read(String text) throws Exception {
        return read("Score.cue", text.getBytes(StandardCharsets.UTF_8));
    }

    private SheetReading read(String name, byte[] bytes) throws Exception {
        var sheet = Files.write(dir.resolve(name), bytes);
        return new Sheets(
                        folder -> audio.stream()
                                .filter(f -> folder.equals(f.getParent()))
                                .toList(),
                        this::headers)
                .read(sheet);
    }

    private Optional<AudioFile> headers(Path file) {
        return Optional.of(new AudioFile(
                file,
                1_000_000,
                Instant.EPOCH,
                new Sound(Format.FLAC, TEN_MINUTES, 44_100, 2, 0),
                said,
                Optional.empty(),
                new ContentId("%032x".formatted(file.hashCode() & 0xFFFF_FFFFL))));
    }

    private Path here(String name) {
        var file = dir.resolve(name);
        audio.add(file);
        return file;
    }

    private static String sheet(String file, String... starts) {
        var text = new StringBuilder("PERFORMER \"Arcade Fire\"\nTITLE \"Her\"\nFILE \"" + file + "\" WAVE\n");
        for (int i = 0; i < starts.length; i++) {
            text.append("  TRACK %02d AUDIO\n    TITLE \"Piece %d\"\n".formatted(i + 1, i + 1));
            text.append(starts[i].isEmpty() ? "" : "    INDEX 01 %s\n".formatted(starts[i]));
        }
        return text.toString();
    }

    private static List<Integer> starts(List<SheetPart> parts) {
        return parts.stream().map(p -> p.excerpt().from()).toList();
    }

    @Test
    void aFileIsCutIntoTheTracksOfItsSheet() throws Exception {
        var file = here("Score.flac");
        var reading = read(sheet("Score.flac", "00:00:00", "01:00:37", "05:30:00"));
        var parts = reading.parts().getOrDefault(file, List.of());
        assertThat(reading.problem()).isEmpty();
        assertThat(parts)
                .extracting(p -> p.audio().path().getFileName().toString())
                .containsExactly("Score.flac#1", "Score.flac#2", "Score.flac#3");
        assertThat(starts(parts)).containsExactly(0, 4_537, 24_750);
        assertThat(parts)
                .extracting(p -> p.audio().sound().length())
                .containsExactly(
                        Duration.ofNanos(4_537 * 1_000_000_000L / 75),
                        Duration.ofMinutes(5).plusSeconds(30).minusNanos(4_537 * 1_000_000_000L / 75),
                        Duration.ofMinutes(4).plusSeconds(30));
        assertThat(parts.get(2).excerpt().to()).as("the last goes to the end").isEmpty();
        assertThat(reading.tracks())
                .isEqualTo(parts.stream().map(SheetPart::audio).toList());
    }

    @Test
    void aPartSaysWhatItsSheetSaysAndElseWhatTheFileSays() throws Exception {
        var file = here("Score.flac");
        said = new Tags(Map.of(
                TagField.TITLE, List.of("The whole"),
                TagField.ALBUM, List.of("Another"),
                TagField.GENRE, List.of("Score"),
                TagField.REPLAYGAIN_TRACK_GAIN, List.of("-3 dB")));
        var parts = read("""
                REM DATE 2021
                REM DISCNUMBER 2
                REM REPLAYGAIN_ALBUM_GAIN -7.01 dB
                PERFORMER "Arcade Fire"
                TITLE "Her"
                FILE "Score.flac" WAVE
                  TRACK 01 AUDIO
                    TITLE "Sleepwalker"
                    REM REPLAYGAIN_TRACK_GAIN -6.50 dB
                    INDEX 01 00:00:00
                  TRACK 02 AUDIO
                    TITLE "Milk & Honey"
                    PERFORMER "Owen Pallett"
                    SONGWRITER "Will Butler"
                    INDEX 00 03:00:00
                    INDEX 01 03:02:00
                """).parts().getOrDefault(file, List.of());
        var first = parts.getFirst().audio().tags();
        assertThat(first.textOrEmpty(TagField.TITLE)).isEqualTo("Sleepwalker");
        assertThat(first.textOrEmpty(TagField.ARTIST)).isEqualTo("Arcade Fire");
        assertThat(first.textOrEmpty(TagField.ALBUM)).isEqualTo("Her");
        assertThat(first.textOrEmpty(TagField.DATE)).isEqualTo("2021");
        assertThat(first.number(TagField.DISC)).hasValue(2);
        assertThat(first.textOrEmpty(TagField.GENRE)).isEqualTo("Score");
        assertThat(first.textOrEmpty(TagField.REPLAYGAIN_TRACK_GAIN)).isEqualTo("-6.50 dB");
        assertThat(first.textOrEmpty(TagField.REPLAYGAIN_ALBUM_GAIN)).isEqualTo("-7.01 dB");
        var second = parts.getLast().audio().tags();
        assertThat(second.number(TagField.TRACK)).hasValue(2);
        assertThat(second.textOrEmpty(TagField.ARTIST)).isEqualTo("Owen Pallett");
        assertThat(second.textOrEmpty(TagField.COMPOSER)).isEqualTo("Will Butler");
        assertThat(second.first(TagField.REPLAYGAIN_TRACK_GAIN))
                .as("the whole file's gain is not a part's")
                .isEmpty();
        assertThat(starts(parts)).as("what pauses is of the track before").containsExactly(0, 182 * 75);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Score.wav", "SCORE.WAV", "C:\\\\rips\\\\Score.wav", "Image.wav", "Score.flac", "a/Score.ape"})
    void theFileIsFoundHoweverItIsCalled(String named) throws Exception {
        var file = here("Score.flac");
        here("Other.flac");
        assertThat(read(sheet(named, "00:00:00", "01:00:00")).parts()).containsOnlyKeys(file);
    }

    @Test
    void aFileInAFolderBelowIsFound() throws Exception {
        var file = here("CD1/Score.flac");
        assertThat(read(sheet("CD1\\Score.wav", "00:00:00", "01:00:00")).parts())
                .containsOnlyKeys(file);
    }

    @Test
    void filesThatAreTracksByThemselvesStayFiles() throws Exception {
        var one = here("01.flac");
        var two = here("02.flac");
        // As EAC writes sheets whose pauses lie at the end of the file before.
        var reading = read("""
                FILE "01.wav" WAVE
                  TRACK 01 AUDIO
                    INDEX 01 00:00:00
                  TRACK 02 AUDIO
                    INDEX 00 03:20:10
                FILE "02.wav" WAVE
                    INDEX 01 00:00:00
                FILE "03.wav" WAVE
                  TRACK 03 AUDIO
                    INDEX 01 00:00:00
                """);
        assertThat(reading.parts()).isEmpty();
        assertThat(reading.problem()).isEmpty();
        assertThat(reading.tracks()).extracting(AudioFile::path).containsExactly(one, two);
    }

    @ParameterizedTest
    @CsvSource({
        "'00:00:00,,05:00:00', SHEET_NO_INDEX, 2",
        "'00:00:00,05:00:00,04:00:00', SHEET_OUT_OF_ORDER, 3",
        "'00:00:00,05:00:00,05:00:00', SHEET_OUT_OF_ORDER, 3",
        "'00:00:00,05:00:00,10:00:00', SHEET_BEYOND_END, 3",
        "'00:00:00,05:00:00,99:00:00', SHEET_BEYOND_END, 3"
    })
    void aFileThatCannotBeWhatTheSheetSaysStaysWhole(String starts, Reason reason, String detail) throws Exception {
        var file = here("Score.flac");
        var reading = read(sheet("Score.flac", starts.split(",")));
        assertThat(reading.parts()).isEmpty();
        assertThat(reading.problem()).contains(new SheetReading.Problem(reason, detail));
        assertThat(reading.tracks()).extracting(AudioFile::path).containsExactly(file);
    }

    @Test
    void aSheetWithoutItsFileSaysWhichItIs() throws Exception {
        here("Other.flac");
        assertThat(read(sheet("Score.wav", "00:00:00", "01:00:00")).problem())
                .contains(new SheetReading.Problem(Reason.SHEET_FILE_MISSING, "Score.wav"));
    }

    @Test
    void aNumberThatIsThereTwiceIsOutOfOrder() throws Exception {
        here("Score.flac");
        assertThat(read(sheet("Score.flac", "00:00:00", "01:00:00").replace("TRACK 02", "TRACK 01"))
                        .problem())
                .contains(new SheetReading.Problem(Reason.SHEET_OUT_OF_ORDER, "1"));
    }

    @Test
    void soundBeforeTheFirstTrackIsInNoneAndIsSaid() throws Exception {
        var file = here("Score.flac");
        var reading = read(sheet("Score.flac", "03:12:00", "05:00:00"));
        assertThat(starts(reading.parts().getOrDefault(file, List.of()))).containsExactly(192 * 75, 300 * 75);
        assertThat(reading.problem()).contains(new SheetReading.Problem(Reason.SHEET_BEFORE_FIRST, "192"));
        assertThat(read(sheet("Score.flac", "00:00:32", "05:00:00")).problem())
                .as("the pause that discs begin with")
                .isEmpty();
    }

    @Test
    void moreTracksThanADiscHoldsAreTracks() throws Exception {
        var file = here("Score.flac");
        var starts = IntStream.range(0, 120).mapToObj(i -> "00:%02d:%02d".formatted(i / 2, i % 2 * 30));
        var parts =
                read(sheet("Score.flac", starts.toArray(String[]::new))).parts().getOrDefault(file, List.of());
        assertThat(parts).hasSize(120);
        assertThat(parts.getLast().audio().path()).hasFileName("Score.flac#120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-windows-949", "UTF-8", "UTF-16LE"})
    void koreanSheetsAreReadInTheEncodingTheyAreIn(String encoding) throws Exception {
        var file = here("Score.flac");
        var text = "\uFEFF" + sheet("Score.wav", "00:00:00", "01:00:00").replace("Piece 1", "달의 노래와 긴 밤의 산책");
        var bytes = encoding.startsWith("UTF")
                ? text.getBytes(Charset.forName(encoding))
                : text.substring(1).getBytes(Charset.forName(encoding));
        assertThat(read("Score.cue", bytes)
                        .parts()
                        .getOrDefault(file, List.of())
                        .getFirst()
                        .audio()
                        .tags()
                        .textOrEmpty(TagField.TITLE))
                .isEqualTo("달의 노래와 긴 밤의 산책");
    }

    @Test
    void whatIsNoSheetIsSaidToBeNone() throws Exception {
        here("Score.flac");
        for (var bytes :
                List.of(new byte[0], new byte[4_096], new byte[3 << 20], "hello".getBytes(StandardCharsets.UTF_8))) {
            assertThat(read("Score.cue", bytes).problem()).contains(new SheetReading.Problem(Reason.SHEET_EMPTY, ""));
        }
        assertThat(read(sheet("Score.flac", "00:00:00", "zz:00:00")).problem())
                .contains(new SheetReading.Problem(Reason.SHEET_NOT_UNDERSTOOD, "9"));
    }

    @Test
    void theSheetOfDataAfterSoundIsOfOneTrack() throws Exception {
        here("Score.flac");
        var reading =
                read(sheet("Score.flac", "00:00:00", "01:00:00").replace("TRACK 02 AUDIO", "TRACK 02 MODE1/2352"));
        assertThat(reading.parts()).isEmpty();
        assertThat(reading.problem()).isEmpty();
    }
}

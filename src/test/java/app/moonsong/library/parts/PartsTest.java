package app.moonsong.library.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Decoder;
import app.moonsong.audio.Excerpt;
import app.moonsong.audio.Format;
import app.moonsong.audio.PartName;
import app.moonsong.demo.Encoded;
import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.library.loudness.Loudnesses;
import app.moonsong.library.search.Search;
import app.moonsong.library.search.SearchHit;
import app.moonsong.waveform.Waveforms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of parts is each part's own. */
class PartsTest {
    private static final int RATE = 44_100;
    private static final double NEAR_LU = 0.1;

    @TempDir
    private Path dir;

    private Path folder;
    private Path score;
    private Path sheet;
    private Path loud;
    private Path quiet;
    private Library library;
    private Parts parts;

    /** Two seconds of a tone at -14 dB, then two at -24. */
    @BeforeEach
    void open() throws Exception {
        folder = Files.createDirectory(dir.resolve("음악"));
        var samples = new short[2 * RATE * 4];
        for (int i = 0; i < samples.length; i++) {
            int frame = i / 2;
            double peakDb = frame < 2 * RATE ? -14 : -24;
            double sine = Math.sin(2 * Math.PI * 1_000 * frame / RATE);
            samples[i] = (short) Math.round(32_768 * Math.pow(10, peakDb / 20) * sine);
        }
        score = Encoded.write(folder.resolve("Score.flac"), Format.FLAC, samples);
        sheet = sheet("02:00");
        loud = PartName.of(score, 1);
        quiet = PartName.of(score, 2);
        library = Library.open(dir.resolve("home"));
        parts = new Parts(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path sheet(String second) throws IOException {
        return Files.writeString(score.resolveSibling("Score.cue"), """
                TITLE "Her"
                FILE "Score.flac" WAVE
                  TRACK 01 AUDIO
                    TITLE "Loud"
                    INDEX 01 00:00:00
                  TRACK 02 AUDIO
                    TITLE "Quiet"
                    INDEX 01 00:%s
                """.formatted(second));
    }

    private void scan() {
        var music = List.of(library.addFolder(folder));
        library.scan(music, false, Progress.NONE);
    }

    @Test
    void aPartsSoundLiesInItsFile() throws Exception {
        scan();
        assertThat(parts.excerpt(quiet).file()).isEqualTo(score);
        assertThat(parts.excerpt(quiet).from()).isEqualTo(150);
        assertThat(parts.excerpt(loud).to()).hasValue(150);
        assertThat(parts.excerpt(score)).isEqualTo(Excerpt.whole(score));
        assertThat(parts.isThere(PartName.of(score, 3))).isFalse();
        sheet("03:00");
        scan();
        assertThat(parts.excerpt(quiet).from()).as("as the sheet says now").isEqualTo(225);
        Files.delete(sheet);
        scan();
        assertThat(parts.isThere(quiet)).as("of a sheet that is gone").isFalse();
        assertThat(parts.excerpt(quiet)).isEqualTo(Excerpt.whole(quiet));
    }

    @Test
    void whatNoLibraryKnowsIsReadNow() {
        assertThat(parts.excerpt(quiet).from()).isEqualTo(150);
        assertThat(parts.audio(quiet).orElseThrow().sound().length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(parts.sheet(sheet).tracks()).extracting(a -> a.path()).containsExactly(loud, quiet);
        assertThat(parts.audio(score).orElseThrow().sound().length())
                .as("of all of the file")
                .isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aFileThatIsReallyCalledSoIsAFile() throws Exception {
        Files.copy(score, quiet);
        assertThat(parts.excerpt(quiet)).isEqualTo(Excerpt.whole(quiet));
        try (var decoder = Decoder.open(parts.excerpt(quiet))) {
            assertThat(decoder.lengthFrames()).isEqualTo(4 * RATE);
        }
    }

    @Test
    void everyPartIsAsLoudAsItIs() {
        scan();
        var loudnesses = new Loudnesses(library);
        assertThat(loudnesses.unmeasured()).containsExactlyInAnyOrder(loud, quiet);
        loudnesses.measure(List.of(loud, quiet), Progress.NONE);
        assertThat(loudnesses.levels(loud).track().orElseThrow().lufs()).isCloseTo(-14, within(NEAR_LU));
        assertThat(loudnesses.levels(quiet).track().orElseThrow().lufs()).isCloseTo(-24, within(NEAR_LU));
        assertThat(loudnesses.levels(quiet).release()).isPresent();
        assertThat(loudnesses.levels(quiet).release())
                .isEqualTo(loudnesses.levels(loud).release());
    }

    @Test
    void everyPartHasAWaveformOfItsOwn() throws Exception {
        var waveforms = new Waveforms(dir.resolve("cache"));
        var whole = waveforms.of(Excerpt.whole(score), () -> true);
        var first = waveforms.of(parts.excerpt(loud), () -> true);
        var second = waveforms.of(parts.excerpt(quiet), () -> true);
        assertThat(first.size() + second.size()).isEqualTo(whole.size());
        assertThat(first.peak(0, first.size())).isCloseTo(Math.pow(10, -14 / 20.0), within(0.01));
        assertThat(second.peak(0, second.size())).isCloseTo(Math.pow(10, -24 / 20.0), within(0.01));
    }

    @Test
    void whatIsHeardCountsForThePartAlone() {
        scan();
        new Listening(library).heard(new Heard(quiet, "Quiet", "", "Her", Duration.ofSeconds(2), Instant.now()));
        var search = new Search(library);
        search.refresh(Progress.NONE);
        assertThat(search.find("plays:>0", 10).hits())
                .extracting(SearchHit::file)
                .extracting(f -> f.orElseThrow().path())
                .containsExactly(quiet);
    }

    @Test
    void aPartStartsWithItsFirstSampleAndEndsWithItsLast() throws Exception {
        var part = new Excerpt(score, 75, OptionalInt.of(76), Optional.empty());
        try (var decoder = Decoder.open(part);
                var whole = Decoder.open(score)) {
            whole.seek(RATE);
            var one = new float[2 * 588];
            var other = new float[2 * 588];
            assertThat(decoder.read(one, 0, 588)).isEqualTo(588);
            assertThat(whole.read(other, 0, 588)).isEqualTo(588);
            assertThat(one).isEqualTo(other);
            assertThat(decoder.read(one, 0, 588)).isEqualTo(-1);
        }
    }

    @Test
    void nothingIsSaidOfPartsInAFolderWithoutSheets() {
        assertThat(Map.of(score, parts.audio(PartName.of(dir.resolve("none.flac"), 1))))
                .containsEntry(score, Optional.empty());
    }
}

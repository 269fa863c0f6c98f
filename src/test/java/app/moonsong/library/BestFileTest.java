package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.identify.Decision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BestFileTest {
    private final BestFile best = new BestFile(Map.of());

    private void assertBetter(HeldFile better, HeldFile other, Advantage by) {
        assertBetter(best, better, other, by);
    }

    private static void assertBetter(BestFile chooser, HeldFile better, HeldFile other, Advantage by) {
        for (var files : List.of(List.of(better, other), List.of(other, better))) {
            var sorted = files.stream().sorted(chooser.bestFirst()).toList();
            assertThat(sorted).containsExactly(better, other);
            assertThat(chooser.duplicates(sorted)).containsExactly(new Duplicate(other, by));
        }
    }

    @Test
    void losslessIsBetterThanAnyBitrate() {
        assertBetter(
                Held.lossless("z.flac", 44_100).file(), Held.lossy("a.mp3", 999).file(), Advantage.LOSSLESS);
    }

    @Test
    void ofTwoLosslessFilesTheOneWithMoreSamplesIsBetterAndTheirBitrateSaysNothing() {
        assertBetter(
                Held.lossless("z.flac", 96_000).file(),
                Held.lossless("a.flac", 44_100).file(),
                Advantage.RATE);
        var wav = new Held("b.wav", app.moonsong.audio.Format.WAV, 44_100, 1_411).file();
        assertBetter(Held.lossless("a.flac", 44_100).file(), wav, Advantage.NONE);
    }

    @Test
    void aHigherBitrateIsBetterThanFullerTags() {
        assertBetter(
                Held.lossy("z.mp3", 192).file(Map.of()),
                Held.lossy("a.mp3", 128).file(Held.ALL_TAGS),
                Advantage.BITRATE);
    }

    @Test
    void bitratesOfOneUsualStepAreEqualAndTheTagsDecide() {
        assertBetter(
                Held.lossy("z.mp3", 245).file(Held.ALL_TAGS),
                Held.lossy("a.mp3", 256).file(),
                Advantage.TAGS);
    }

    @Test
    void aWholeBeginningIsBetterThanOneInTheMiddleOfASound() {
        var cut = Held.lossy("a.mp3", 192);
        var whole = Held.lossy("z.mp3", 192);
        var measured = new BestFile(
                Map.of(cut.contentId().hex(), 9_000, whole.contentId().hex(), 12));
        assertBetter(measured, whole.file(), cut.file(), Advantage.START);
        assertBetter(measured, cut.file(Held.ALL_TAGS), whole.file(), Advantage.TAGS);
    }

    @Test
    void whatIsSureAndThereComesBeforeWhatSoundsBetter() {
        var flac = Held.lossless("a.flac", 96_000);
        var mp3 = Held.lossy("z.mp3", 64);
        assertBetter(mp3.file(), flac.file(Held.ALL_TAGS, Decision.REVIEW, IndexedFile.State.PRESENT), Advantage.SURE);
        assertBetter(
                mp3.file(), flac.file(Held.ALL_TAGS, Decision.ACCEPTED, IndexedFile.State.MISSING), Advantage.THERE);
    }

    @Test
    void equalFilesAreOrderedByTheirPaths() {
        assertBetter(Held.lossy("a.mp3", 192).file(), Held.lossy("b.mp3", 192).file(), Advantage.NONE);
    }

    @Test
    void anAdvantageSaysWhatItCompared() {
        var file = Held.lossy("a.mp3", 192).file(Held.ALL_TAGS);
        assertThat(Advantage.LOSSLESS.of(file)).isEqualTo("MP3");
        assertThat(Advantage.RATE.of(file)).isEqualTo("44.1 kHz");
        assertThat(Advantage.BITRATE.of(file)).isEqualTo("192 kbit/s");
        assertThat(Advantage.TAGS.of(file)).isEqualTo("4/4");
        assertThat(Advantage.TAGS.of(Held.lossy("b.mp3", 192).file())).isEqualTo("1/4");
    }
}

package app.moonsong.library.loudness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Format;
import app.moonsong.audio.Level;
import app.moonsong.audio.Levels;
import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.demo.Encoded;
import app.moonsong.library.OnLibrary;
import app.moonsong.library.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoudnessesTest extends OnLibrary {
    private static final double NEAR_LU = 0.15;

    private Loudnesses loudnesses;

    @BeforeEach
    void makeLoudnesses() {
        loudnesses = new Loudnesses(library);
    }

    /** A second and a half of a tone on both sides: as many LUFS as its peak has dB. */
    private Path tone(String name, Format format, double peakDb, String album) throws Exception {
        int rate = Encoded.rateHz(format);
        var samples = new short[3 * rate];
        for (int i = 0; i < samples.length; i++) {
            int frame = i / 2;
            double sine = Math.sin(2 * Math.PI * 1_000 * frame / rate);
            samples[i] = (short) Math.round(32_768 * Math.pow(10, peakDb / 20) * sine);
        }
        var file = music.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, Encoded.bytes(format, samples, album.isEmpty() ? Map.of() : Map.of("album", album)));
    }

    @Test
    void aReleaseIsKnownWhenAllOfItIsMeasured() throws Exception {
        var loud = tone("album/1.flac", Format.FLAC, -14, "Rain");
        var quiet = tone("album/2.flac", Format.FLAC, -34, "Rain");
        var other = tone("album/3.flac", Format.FLAC, -3, "Snow");
        var below = tone("album/bonus/4.flac", Format.FLAC, -5, "Rain");
        scan();
        assertThat(loudnesses.unmeasured()).containsExactlyInAnyOrder(loud, quiet, other, below);
        loudnesses.measure(loud, () -> true);
        assertThat(loudnesses.levels(loud).track().orElseThrow().lufs()).isCloseTo(-14, within(NEAR_LU));
        assertThat(loudnesses.levels(loud).release()).isEmpty();

        loudnesses.measure(List.of(loud, quiet, other), Progress.NONE);
        // The quiet one is more than 10 LU below both together: it does not count.
        var release = loudnesses.levels(quiet).release().orElseThrow();
        assertThat(release.lufs()).isCloseTo(-14, within(0.3));
        assertThat(release.truePeakDb()).isCloseTo(-14, within(0.3));
        assertThat(loudnesses.unmeasured()).containsExactly(below);
        assertThat(loudnesses.coverage()).isEqualTo(new Loudnesses.Coverage(3, 0, 4));
    }

    @Test
    void whatWasMeasuredStaysWithTheSoundWhereverItGoes() throws Exception {
        var file = tone("a.flac", Format.FLAC, -20, "");
        scan();
        loudnesses.measure(file, () -> true);
        var moved = Files.move(file, music.resolve("b.flac"));
        scan();
        assertThat(loudnesses.levels(moved).track().orElseThrow().lufs()).isCloseTo(-20, within(NEAR_LU));
        assertThat(loudnesses.unmeasured()).isEmpty();
    }

    @Test
    void whatChangedSinceTheScanIsNotTakenForWhatItWas() throws Exception {
        var file = tone("a.wav", Format.WAV, -20, "");
        scan();
        tone("a.wav", Format.WAV, -10, "");
        Files.writeString(file, "longer", java.nio.file.StandardOpenOption.APPEND);
        assertThat(loudnesses.measure(file, () -> true)).isEmpty();
        assertThat(loudnesses.unmeasured()).containsExactly(file);
        scan();
        assertThat(loudnesses.measure(file, () -> true).orElseThrow().integratedLufs())
                .isCloseTo(-10, within(NEAR_LU));
    }

    @Test
    void silenceIsMeasuredAndHasNoLevel() throws Exception {
        var file = tone("a.wav", Format.WAV, -200, "");
        scan();
        assertThat(loudnesses.measure(file, () -> true)).isPresent();
        assertThat(loudnesses.levels(file)).isEqualTo(Levels.UNKNOWN);
        assertThat(loudnesses.tags(file).isNone()).isTrue();
        assertThat(loudnesses.unmeasured()).isEmpty();
    }

    @Test
    void whatWasCancelledIsMeasuredAnotherTime() throws Exception {
        var file = tone("a.wav", Format.WAV, -20, "");
        scan();
        var asked = new AtomicBoolean();
        assertThat(loudnesses.measure(file, () -> asked.getAndSet(true))).isEmpty();
        assertThat(loudnesses.unmeasured()).containsExactly(file);
    }

    @Test
    void otherPlayersAreToldInTheirOwnWords() throws Exception {
        var flac = tone("a.flac", Format.FLAC, -20, "");
        scan();
        loudnesses.measure(flac, () -> true);
        var said = new Tags(loudnesses.tags(flac).fields());
        assertThat(said.textOrEmpty(TagField.REPLAYGAIN_TRACK_GAIN)).matches("(1\\.9|2\\.[01])\\d dB");
        assertThat(Double.parseDouble(said.textOrEmpty(TagField.REPLAYGAIN_TRACK_PEAK)))
                .isCloseTo(0.1, within(0.001));
        var opus = LoudnessTags.of(
                new Levels(java.util.Optional.of(new Level(-13, 0)), java.util.Optional.empty()), Format.OPUS);
        assertThat(opus.fields()).isEqualTo(Map.of(TagField.R128_TRACK_GAIN, List.of("-2560")));
    }
}

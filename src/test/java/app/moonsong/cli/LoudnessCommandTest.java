package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoudnessCommandTest {
    @TempDir
    private Path dir;

    private Path tone(String name, double peak) throws Exception {
        int rate = Encoded.rateHz(Format.WAV);
        var samples = new short[4 * rate];
        for (int i = 0; i < samples.length; i++) {
            int frame = i / 2;
            samples[i] = (short) Math.round(peak * Math.sin(2 * Math.PI * 1_000 * frame / rate));
        }
        return Encoded.write(dir.resolve("music").resolve(name), Format.WAV, samples);
    }

    @Test
    void filesAreMeasuredAndToldInNumbersAndWords() throws Exception {
        var music = Files.createDirectory(dir.resolve("music"));
        tone("loud.wav", 3_276.8);
        tone("silent.wav", 0);
        var bench = new Bench(dir.resolve("home"));
        bench.run("scan", music.toString());
        var lines = bench.run("loudness", music.toString(), "--json").lines();
        assertThat(lines).hasSize(2);
        assertThat(Double.parseDouble(Fields.value(lines.getFirst(), "integratedLufs")))
                .isCloseTo(-20, within(0.15));
        assertThat(Double.parseDouble(Fields.value(lines.getFirst(), "truePeakDb")))
                .isCloseTo(-20, within(0.15));
        assertThat(lines.getLast()).contains("\"truePeakDb\":null").doesNotContain("releaseLufs");
        assertThat(bench.run("loudness", music.toString()).out()).contains("-20.0 LUFS", "silent.wav");
        var gone = bench.run("loudness", dir.resolve("nothing").toString());
        assertThat(gone.code()).isEqualTo(3);
    }
}

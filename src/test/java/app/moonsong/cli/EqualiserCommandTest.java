package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualiserCommandTest {
    @TempDir
    private Path home;

    @Test
    void aReleaseKeepsACurveUntilItIsForgotten() {
        var bench = new Bench(home);
        assertThat(bench.run("equaliser", "list").err()).contains("equaliser keep");
        assertThat(bench.run("equaliser", "keep", "Her 그녀", "voice").code()).isZero();
        assertThat(bench.run("equaliser", "keep", "Her 그녀", "1.5,-6,0,0,0,0,0,0,0,12")
                        .code())
                .isZero();
        assertThat(bench.run("equaliser", "list", "--json").lines())
                .containsExactly("{\"release\":\"Her 그녀\",\"bandsDb\":[1.5,-6.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,12.0]}");
        assertThat(bench.run("equaliser", "list").out()).contains("Her 그녀").contains("+1.5");
        assertThat(bench.run("equaliser", "forget", "Her 그녀").code()).isZero();
        assertThat(bench.run("equaliser", "forget", "Her 그녀").code()).isEqualTo(3);
        assertThat(bench.run("equaliser", "list", "--json").lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"loud", "", "1,2,3", "0,0,0,0,0,0,0,0,0,13", "0,0,0,0,0,0,0,0,0,x", "NaN,0,0,0,0,0,0,0,0,0"})
    void whatIsNoCurveIsWrongUsage(String curve) {
        var ran = new Bench(home).run("equaliser", "keep", "Her", curve);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("10 numbers");
    }
}

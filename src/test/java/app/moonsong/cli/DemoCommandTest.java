package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void theDemoFindsTheFilmTellsWhyAndCanBeRunAgain() {
        var bench = new Bench(folder.resolve("home"));
        var place = folder.resolve("데모 music").toString();
        var first = bench.run("demo", place, "--no-window");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("title agrees", "13 of 13").contains("Her (2013)");
        assertThat(first.err()).contains("Not readable").doesNotContain("Exception");
        var second = bench.run("demo", place, "--no-window");
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains("Added 0").contains("13 of 13");
        assertThat(bench.windows).isEmpty();
        withADisplayItOpensTheWindow(bench, place);
    }

    /** In the same test, for making the files takes its time. */
    private static void withADisplayItOpensTheWindow(Bench bench, String place) {
        bench.environment(Map.of("DISPLAY", "elsewhere:0"));
        assertThat(bench.run("demo", place).code()).isZero();
        assertThat(bench.windows).containsExactly(List.of());
    }
}

package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageTest {
    @TempDir
    Path home;

    @Test
    void helpNamesEveryCommand() {
        var ran = new Bench(home).run("--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains(CommandTree.names()).contains("--home", "--json");
    }

    @Test
    void everyCommandHelpsInBothLanguages() {
        for (var name : CommandTree.names()) {
            var english = new Bench(home).run(name, "--help");
            var korean = new Bench(home, Locale.KOREAN).run(name, "--help");
            assertThat(english.code()).isZero();
            assertThat(english.out()).contains("Usage: moonsong " + name);
            assertThat(korean.out()).as(name).containsPattern("[가-힣]").contains("사용법: moonsong " + name);
        }
    }

    @Test
    void everyOptionAndParameterIsExplained() {
        var words = new Words(Locale.ENGLISH);
        var line = CommandTree.of(new Root(), new String[0], words);
        line.getSubcommands().values().stream()
                .flatMap(c -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(c), c.getSubcommands().values().stream()))
                .flatMap(c -> c.getCommandSpec().args().stream())
                .forEach(arg -> assertThat(words.bundle().containsKey(arg.descriptionKey()))
                        .as(arg.toString())
                        .isTrue());
    }

    @Test
    void helpWithANameIsThatCommandsHelp() {
        assertThat(new Bench(home).run("help", "scan").out()).contains("Usage: moonsong scan");
    }

    @Test
    void theVersionIsToldOnTheOutput() {
        assertThat(new Bench(home).run("--version").out()).startsWith("Moonsong ");
    }

    @Test
    void aMistypedCommandIsWrongUsageAndTheNearestIsNamed() {
        var ran = new Bench(home).run("serach");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("Did you mean “search”?");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        var ran = new Bench(home).run("scan", "--quickly");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("--quickly", "moonsong scan --help").doesNotContain("Exception");
    }

    @Test
    void aMissingParameterIsWrongUsage() {
        assertThat(new Bench(home).run("confirm").code()).isEqualTo(2);
        assertThat(new Bench(home).run("search").code()).isEqualTo(2);
        assertThat(new Bench(home).run("tracklist").code()).isEqualTo(2);
    }

    @Test
    void aValueThatDoesNotFitIsNamedWithItsOption() {
        var ran = new Bench(home).run("search", "moon", "--limit", "many");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("“many” does not fit --limit");
        assertThat(new Bench(home).run("search", "moon", "--limit", "0").code()).isEqualTo(2);
    }

    @Test
    void theWindowNeedsADisplay() {
        var bench = new Bench(home);
        var ran = bench.run();
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("no display");
        assertThat(bench.windows).isEmpty();
    }

    @Test
    void filesNamedAreHandedToTheWindow() {
        var bench = new Bench(home).environment(Map.of("DISPLAY", "elsewhere:0"));
        assertThat(bench.run(home.toString()).code()).isZero();
        assertThat(bench.windows).containsExactly(List.of(home));
    }
}

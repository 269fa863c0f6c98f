package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {
    @TempDir
    Path home;

    @Test
    void everyCheckIsToldWithItsRemedyWhenItFails() {
        var ran = new Bench(home).run("doctor", "--json");
        assertThat(ran.lines().stream().map(line -> Fields.value(line, "check")))
                .containsExactly("java", "javafx", "sound", "decoders", "display", "fonts", "database", "folders");
        assertThat(ran.lines()).allSatisfy(line -> {
            assertThat(Fields.names(line)).containsExactly("check", "ok", "detail", "remedy");
            assertThat(Fields.value(line, "remedy").isEmpty())
                    .isEqualTo(Fields.value(line, "ok").equals("true"));
        });
        assertThat(ran.code()).as("there is no display here").isEqualTo(1);
    }

    @Test
    void whatTheBuildBringsWorks() {
        var lines = new Bench(home)
                .environment(Map.of("DISPLAY", "elsewhere:0"))
                .run("doctor", "--json")
                .lines();
        assertThat(lines.stream()
                        .filter(line -> Fields.value(line, "ok").equals("true"))
                        .map(line -> Fields.value(line, "check")))
                .contains("java", "javafx", "decoders", "display", "database", "folders");
    }

    @Test
    void aLookThatBreaksIsNotWell() {
        var finding = new Check("x", () -> {
                    throw new IllegalStateException("broken");
                })
                .bounded();
        assertThat(finding.ok()).isFalse();
        assertThat(finding.detail()).contains("broken");
    }
}

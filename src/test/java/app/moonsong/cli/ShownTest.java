package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void hangulTakesTwoColumnsHoweverItIsComposed() {
        assertThat(Shown.width("문송")).isEqualTo(4);
        assertThat(Shown.width(Normalizer.normalize("문송", Normalizer.Form.NFD))).isEqualTo(4);
        assertThat(Shown.width("é")).isEqualTo(1);
        assertThat(Shown.width(Normalizer.normalize("é", Normalizer.Form.NFD))).isEqualTo(1);
    }

    @Test
    void columnsAlignAcrossScripts() {
        var bytes = new ByteArrayOutputStream();
        new Table().row("문송", "x").row("moon", "y").print(new PrintStream(bytes, true, StandardCharsets.UTF_8), " ");
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines()).containsExactly(" 문송  x", " moon  y");
    }

    @Test
    void aLongTextIsCutAtAWholeCharacter() {
        assertThat(Shown.cut("문송문송", 6)).isEqualTo("문송…");
        assertThat(Shown.cut("short", 6)).isEqualTo("short");
    }

    @Test
    void lengthsAreMinutesAndSeconds() {
        assertThat(Shown.length(Duration.ofMillis(187_400))).isEqualTo("3:07");
        assertThat(Shown.length(Duration.ofSeconds(3661))).isEqualTo("1:01:01");
        assertThat(Shown.length(Duration.ZERO)).isEqualTo("–");
    }

    @Test
    void whatSteersATerminalIsMadeVisible() {
        assertThat(Shown.text("a\u202Eb\u0007\n")).isEqualTo("a·b··");
    }
}

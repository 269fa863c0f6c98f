package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

class PlayCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutMusicItSaysHowToGetSome() {
        var ran = new Bench(folder).run("play");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("nothing to play yet");
    }

    @Test
    void whatIsNotFoundIsSaid() {
        var ran = new Bench(folder).run("play", "nosuchword");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("nosuchword");
    }

    @Test
    void aVolumeBeyondFullIsWrongUsage() {
        assertThat(new Bench(folder).run("play", "--volume", "101").code()).isEqualTo(2);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void filesArePlayedToTheirEndWithTheirStateAsJson() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        shelf.flac("a.flac");
        shelf.wav("b.wav");
        var ran = new Bench(folder)
                .run("play", "--shuffle-releases", shelf.folder().toString(), "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.lines()).allSatisfy(line -> assertThat(Fields.names(line))
                .containsExactly(
                        "state",
                        "file",
                        "title",
                        "positionMs",
                        "lengthMs",
                        "index",
                        "count",
                        "volume",
                        "shuffle",
                        "repeat"));
        assertThat(ran.lines())
                .anySatisfy(line -> assertThat(Fields.value(line, "state")).isEqualTo("playing"));
        assertThat(Fields.value(ran.lines().getFirst(), "count")).isEqualTo("2");
        assertThat(Fields.value(ran.lines().getFirst(), "shuffle")).isEqualTo("releases");
        assertThat(Fields.value(ran.lines().getFirst(), "repeat")).isEqualTo("off");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aFileThatCannotBePlayedIsLeftOver() throws IOException {
        var shelf = new Shelf(folder.resolve("music"));
        shelf.text("a.mp3", "a letter");
        shelf.wav("b.wav");
        var ran = new Bench(folder).run("play", shelf.folder().toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("a.mp3").doesNotContain("Exception");
    }
}

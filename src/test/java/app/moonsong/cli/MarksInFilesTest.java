package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.tagging.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words and stars that files have, and that are written into them. */
class MarksInFilesTest {
    @TempDir
    Path folder;

    private Path music = Path.of("");
    private Path owl = Path.of("");
    private Path milk = Path.of("");
    private Bench bench = new Bench(Path.of(""));

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        music = Files.createDirectory(folder.resolve("music"));
        owl = Sample.at(music.resolve("owl.flac"), Format.FLAC, Map.of("title", "An owl", "RATING", "60"));
        milk = Sample.at(music.resolve("milk.mp3"), Format.MP3, Map.of("title", "Something of milk"));
        bench.run("scan", music.toString());
    }

    @Test
    void aFilesStarsAreFoundUntilTheListenerGivesOthers() {
        assertThat(bench.run("search", "rating:>=3").out()).contains("owl");
        bench.run("rate", "2", owl.toString());
        assertThat(bench.run("search", "rating:>=3").out()).doesNotContain("owl");
        assertThat(Sample.text(owl, TagField.RATING)).isEqualTo("6");
    }

    @Test
    void starsAreWrittenOnlyWhenAskedAndTakenBack() {
        bench.run("rate", "4.5", milk.toString());
        assertThat(Sample.text(milk, TagField.RATING)).isEmpty();
        var tried = bench.run("--json", "rate", "4.5", milk.toString(), "--write", "--dry-run");
        assertThat(tried.out()).contains("\"planned\"", "\"field\":\"rating\"", "\"after\":\"4.5\"");
        assertThat(Sample.text(milk, TagField.RATING)).isEmpty();
        assertThat(bench.run("rate", "4.5", milk.toString(), "--write").code()).isZero();
        assertThat(Sample.text(milk, TagField.RATING)).isEqualTo("9");
        bench.run("tag", "undo");
        assertThat(Sample.text(milk, TagField.RATING)).isEmpty();
        bench.run("rate", "0", owl.toString(), "--write");
        assertThat(Sample.text(owl, TagField.RATING)).isEmpty();
    }

    @Test
    void labelsJoinWhatTheFileSaysAndLeaveItAgain() throws IOException {
        var snow = Sample.at(music.resolve("snow.ogg"), Format.VORBIS, Map.of("KEYWORDS", "snow"));
        bench.run("scan");
        bench.run("label", "add", "비", music.toString(), "--write");
        bench.run("label", "add", "work", milk.toString(), "--write");
        assertThat(Sample.text(milk, TagField.KEYWORDS)).isEqualTo("work; 비");
        assertThat(Sample.text(owl, TagField.KEYWORDS)).isEqualTo("비");
        assertThat(Sample.text(snow, TagField.KEYWORDS)).isEqualTo("비; snow");
        bench.run("label", "remove", "비", milk.toString(), "--write");
        assertThat(Sample.text(milk, TagField.KEYWORDS)).isEqualTo("work");
        assertThat(bench.run("search", "label:work").out()).contains("milk");
    }

    @Test
    void whatFilesSayIsKeptWhereNothingWasSaidAndTakenBackAtOnce() throws IOException {
        Sample.at(music.resolve("snow.ogg"), Format.VORBIS, Map.of("RATING", "100", "KEYWORDS", "겨울"));
        bench.run("scan");
        bench.run("rate", "1", owl.toString());
        assertThat(bench.run("label", "keep", music.toString()).err()).contains("of 1");
        bench.run("tag", "set", music.toString(), "--field", "rating=", "--field", "keywords=");
        assertThat(bench.run("search", "rating:5 label:겨울").out()).contains("snow");
        assertThat(bench.run("search", "rating:1").out()).contains("owl");
        bench.run("label", "undo");
        assertThat(bench.run("search", "rating:5").out()).doesNotContain("snow");
        assertThat(bench.run("--json", "label", "list").out()).isEmpty();
        assertThat(bench.run("label", "keep", milk.toString()).err()).contains("nothing to keep");
    }

    @Test
    void aFolderAFilmAndAQueryAreTaken() {
        assertThat(bench.run("--json", "rate", "3", music.toString()).lines()).hasSize(2);
        assertThat(bench.run("--json", "rate", "3", "title:owl").out()).contains("owl.flac");
        assertThat(bench.run("--json", "label", "add", "film", "her").lines()).hasSizeGreaterThan(13);
        assertThat(bench.run("rate", "3", "title:nothing").code()).isEqualTo(3);
    }

    @Test
    void aTrackWithoutAFileIsNotWritten() {
        assertThat(bench.run("rate", "3", "her/source-list/9", "--write").code())
                .isEqualTo(1);
    }
}

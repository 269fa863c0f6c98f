package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Decoder;
import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.demo.Encoded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The tracks of a cue sheet are named, found, listed and played as files are. */
class PartsCommandsTest {
    private static final String SHEET = """
            PERFORMER "Arcade Fire"
            TITLE "Her"
            FILE "Score.wav" WAVE
              TRACK 01 AUDIO
                TITLE "Sleepwalker"
                INDEX 01 00:00:00
              TRACK 02 AUDIO
                TITLE "Milk & Honey"
                INDEX 01 00:00:60
              TRACK 03 AUDIO
                TITLE "Loneliness #3 (Night Talking)"
                INDEX 01 00:01:31
            """;

    @TempDir
    private Path folder;

    private Bench bench;
    private Path music;
    private Path score;
    private Path sheet;

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        music = Files.createDirectory(folder.resolve("music"));
        score = music.resolve("Score.flac");
        Files.write(score, Encoded.bytes(Format.FLAC, new short[2 * 44_100 * 2], Map.of()));
        sheet = Files.writeString(music.resolve("Score.cue"), SHEET);
    }

    private String scanned(int part) {
        assertThat(bench.run("scan", music.toString()).code()).isZero();
        return score + "#" + part;
    }

    @Test
    void partsAreListedWithTheirBounds() {
        scanned(1);
        var lines = bench.run("files", "--json").lines();
        assertThat(lines).hasSize(3);
        assertThat(Fields.names(lines.get(1))).startsWith("file", "part", "from", "to", "format");
        assertThat(Fields.value(lines.get(1), "file")).isEqualTo(score + "#2");
        assertThat(Fields.value(lines.get(1), "part")).isEqualTo("2");
        assertThat(Fields.value(lines.get(1), "from")).isEqualTo("60");
        assertThat(Fields.value(lines.get(1), "to")).isEqualTo("106");
        assertThat(Fields.value(lines.get(1), "lengthMs")).isEqualTo("613");
        assertThat(Fields.value(lines.get(2), "to")).isEqualTo("null");
        assertThat(bench.run("files", score + "#2").out())
                .contains("Milk & Honey")
                .doesNotContain("Sleepwalker");
    }

    @Test
    void partsAreFoundIdentifiedAndConfirmedByName() {
        var second = scanned(2);
        var ran = bench.run("identify", "--json");
        assertThat(ran.lines()).anySatisfy(line -> {
            assertThat(Fields.value(line, "file")).isEqualTo(second);
            assertThat(Fields.value(line, "part")).isEqualTo("2");
            assertThat(Fields.value(line, "title")).startsWith("Milk & Honey");
        });
        assertThat(bench.run("confirm", second, "her/source-list/2").code()).isZero();
        assertThat(bench.run("search", "milk honey", "--json").out()).contains("Score.flac#2");
        assertThat(bench.run("film", "her").out()).contains("Milk & Honey");
    }

    @Test
    void tagsAndNamesOfAPartAreRefusedInWords() throws IOException {
        var second = scanned(2);
        byte[] before = Files.readAllBytes(score);
        var ran = bench.run("tag", "set", second, "-f", "title=Another");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("Score.flac#2", "cue sheet");
        assertThat(bench.run("tag", "rename", second, "--pattern", "{title}").err())
                .contains("cue sheet");
        assertThat(score).hasBinaryContent(before);
        assertThat(bench.run("tag", "set", score.toString(), "-f", "genre=Score")
                        .code())
                .as("the whole can be edited")
                .isZero();
        assertThat(bench.run("files", "--json").lines())
                .as("and goes on resting")
                .hasSize(3);
        bench.run("scan");
        assertThat(Fields.value(bench.run("files", second, "--json").lines().getFirst(), "genre"))
                .isEqualTo("Score");
    }

    @Test
    void partsAreInPlaylistsByNameAndBySheet() {
        var second = scanned(2);
        bench.run("playlist", "create", "Rain");
        assertThat(bench.run("playlist", "add", "Rain", second).code()).isZero();
        assertThat(bench.run("playlist", "add", "Rain", sheet.toString()).code())
                .isZero();
        var lines = bench.run("playlist", "show", "Rain", "--json").lines();
        assertThat(lines)
                .extracting(l -> Fields.value(l, "file"))
                .containsExactly(second, score + "#1", second, score + "#3");
        assertThat(lines).allSatisfy(l -> assertThat(Fields.value(l, "state")).isEqualTo("present"));
    }

    @Test
    void whatIsWrongWithASheetThatIsNamedIsSaid() throws IOException {
        Files.writeString(sheet, SHEET.replace("00:01:31", "05:00:00"));
        bench.run("playlist", "create", "Rain");
        var added = bench.run("playlist", "add", "Rain", sheet.toString());
        assertThat(added.code()).as("the file is there").isZero();
        assertThat(added.err()).contains(sheet + ": track 3 of the cue sheet begins behind the end of its file");
        assertThat(bench.run("playlist", "show", "Rain", "--json").lines())
                .extracting(l -> Fields.value(l, "file"))
                .containsExactly(score.toString());
        Files.delete(score);
        assertThat(bench.run("play", sheet.toString()).err()).contains("Score.", "is not beside it");
    }

    @Test
    void aPlaylistOfPartsIsWrittenAndReadBackAsTheSameParts() {
        var wanted = List.of(scanned(2), scanned(3), scanned(1), score + "#1");
        bench.run("playlist", "create", "Rain");
        wanted.forEach(part -> bench.run("playlist", "add", "Rain", part));
        for (var suffix : List.of("cue", "m3u8", "pls", "xspf", "csv")) {
            var file = music.resolve("list." + suffix);
            var ran = bench.run("playlist", "export", "Rain", file.toString());
            assertThat(ran.code()).as(ran.err()).isZero();
            assertThat(ran.err().contains("parts of files")).as(suffix).isEqualTo(suffix.equals("pls"));
            bench.run("playlist", "import", file.toString(), "--name", suffix);
            assertThat(bench.run("playlist", "show", suffix, "--json").lines())
                    .as(suffix)
                    .extracting(l -> Fields.value(l, "file"))
                    .containsExactlyElementsOf(wanted);
        }
    }

    @Test
    void aPlaylistThatIsWrittenAsACueSheetCutsNoFile() throws IOException {
        bench.run("playlist", "create", "Rain");
        bench.run("playlist", "add", "Rain", scanned(2), scanned(3));
        bench.run("playlist", "export", "Rain", music.resolve("A.cue").toString());
        Files.move(sheet, music.resolve("B.cue"));
        assertThat(bench.run("scan").code()).isZero();
        assertThat(bench.run("files", "--json").lines())
                .extracting(l -> Fields.value(l, "from"))
                .containsExactly("0", "60", "106");
        bench.run("playlist", "create", "Again");
        bench.run("playlist", "add", "Again", music.resolve("A.cue").toString());
        assertThat(bench.run("playlist", "show", "Again", "--json").lines())
                .extracting(l -> Fields.value(l, "file"))
                .containsExactly(score + "#2", score + "#3");
    }

    @Test
    void partsAreCopiedForACarAsFilesOfTheirOwn() throws Exception {
        bench.run("playlist", "create", "Rain");
        bench.run("playlist", "add", "Rain", scanned(2), scanned(3));
        var stick = folder.resolve("stick");
        for (int times = 0; times < 2; times++) {
            var ran = bench.run(
                    "playlist",
                    "export",
                    "Rain",
                    folder.resolve("Rain.m3u8").toString(),
                    "--replace",
                    "--copy",
                    stick.toString());
            assertThat(ran.code()).as(ran.err()).isZero();
        }
        assertThat(stick)
                .isDirectoryContaining("glob:**01 - Arcade Fire - Milk & Honey.flac")
                .isDirectoryContaining("glob:**02 - Arcade Fire - Loneliness #3 (Night Talking).flac");
        try (var files = Files.list(stick)) {
            assertThat(files).as("copying again makes nothing new").hasSize(2);
        }
        try (var copy = Decoder.open(stick.resolve("01 - Arcade Fire - Milk & Honey.flac"))) {
            assertThat(copy.lengthFrames()).isEqualTo((106 - 60) * 588);
            assertThat(copy.tags().text(TagField.ALBUM)).hasValue("Her");
            assertThat(copy.tags().text(TagField.TITLE)).hasValue("Milk & Honey");
        }
        assertThat(folder.resolve("Rain.m3u8")).content().contains("stick/01 - Arcade Fire - Milk & Honey.flac");
    }

    @Test
    void loudnessAndLabelsAreOfAPart() {
        var second = scanned(2);
        assertThat(bench.run("loudness", second, "--json").lines())
                .singleElement()
                .satisfies(line -> assertThat(Fields.value(line, "file")).isEqualTo(second));
        bench.run("label", "add", "rain", second);
        assertThat(bench.run("search", "label:rain", "--json").lines())
                .singleElement()
                .satisfies(line -> assertThat(Fields.value(line, "file")).isEqualTo(second));
    }

    @Test
    void aBadSheetIsSaidAndItsFileStaysWhole() throws IOException {
        Files.writeString(sheet, SHEET.replace("00:01:31", "09:01:31"));
        var ran = bench.run("scan", music.toString(), "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(Fields.value(ran.lines().getFirst(), "reason")).isEqualTo("sheet-beyond-end");
        assertThat(Fields.value(ran.lines().getFirst(), "detail")).isEqualTo("3");
        assertThat(bench.run("scan", "--full").err()).contains("track 3 of the cue sheet");
        assertThat(bench.run("files").out()).contains(score.toString()).doesNotContain("#1");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
    void aSheetAFolderAndAPartArePlayedWithoutALibrary() {
        assertThat(played(sheet)).containsExactly(score + "#1", score + "#2", score + "#3");
        assertThat(played(music)).containsExactly(score + "#1", score + "#2", score + "#3");
        assertThat(played(Path.of(score + "#2"))).containsExactly(score + "#2");
        assertThat(played(score)).containsExactly(score.toString());
    }

    private List<String> played(Path what) {
        var ran = bench.run("play", what.toString(), "--json");
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.lines().stream().map(l -> Fields.value(l, "file")).distinct().toList();
    }
}

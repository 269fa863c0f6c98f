package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.tagging.Outcome;
import app.moonsong.tagging.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are edited, renamed and taken back from the command line. */
class TagCommandsTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;
    private String file = "";

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
        file = shelf.flac("Arcade Fire - 01 - Sleepwalker.flac").toString();
        bench.run("scan", shelf.folder().toString());
        bench.run("identify");
    }

    private String show(String field) {
        var line = bench.run("tag", "show", file, "--json").lines().getFirst();
        var tags = line.substring(line.indexOf("\"tags\":") + 7);
        return Fields.value(tags.substring(0, tags.indexOf('}') + 1), field);
    }

    @Test
    void aFieldIsWrittenShownAndTakenBack() {
        var ran = bench.run("tag", "set", file, "-f", "title=달의 노래", "-f", "composer=A", "-f", "composer=B");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("title", "–", "→", "달의 노래", "A; B");
        assertThat(show("title")).isEqualTo("달의 노래");
        assertThat(bench.run("files", "--json").out()).contains("달의 노래");

        var history = bench.run("tag", "history", file, "--json").lines();
        assertThat(Fields.names(history.getFirst()))
                .containsExactly("edit", "batch", "file", "when", "changes", "undone");
        assertThat(history.getFirst()).contains("{\"field\":\"title\",\"before\":\"\",\"after\":\"달의 노래\"}");

        assertThat(bench.run("tag", "undo").out()).contains("taken back");
        assertThat(show("title")).isEqualTo("null");
        assertThat(bench.run("tag", "undo").code()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackIsMadeAgain() {
        bench.run("tag", "set", file, "-f", "title=One");
        bench.run("tag", "undo");
        assertThat(bench.run("tag", "redo", "--dry-run", "--json").out()).contains("\"result\":\"planned\"");
        assertThat(show("title")).isEqualTo("null");
        assertThat(bench.run("tag", "redo", "--json").out()).contains("\"result\":\"redone\"");
        assertThat(show("title")).isEqualTo("One");
        assertThat(bench.run("tag", "redo").code()).isEqualTo(1);
    }

    @Test
    void aFieldOfAnyNameIsWrittenAsItIsShown() {
        assertThat(bench.run("tag", "set", file, "-f", "mood=rain", "-f", "Mood=비")
                        .out())
                .contains("MOOD", "rain; 비");
        assertThat(bench.run("tag", "show", file, "--json").out()).contains("\"id\":\"MOOD\"", "비");
        assertThat(bench.run("tag", "set", file, "-f", "mood=", "--json").out())
                .contains("{\"field\":\"MOOD\",\"before\":\"rain; 비\",\"after\":\"\"}");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        var before = Files.readAllBytes(Path.of(file));
        var ran = bench.run("tag", "set", file, "-f", "title=New", "--dry-run", "--json");
        assertThat(ran.lines().getFirst()).contains("\"result\":\"planned\"", "\"after\":\"New\"");
        assertThat(bench.run("tag", "rename", file, "--pattern", "{title}", "--dry-run")
                        .code())
                .isEqualTo(1);
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
        assertThat(bench.run("tag", "history").err()).contains("Nothing was written yet");
    }

    @Test
    void whatIsKnownOfAnIdentifiedFileIsWritten() {
        bench.run("confirm", file);
        assertThat(bench.run("tag", "apply", file, "--fields", "title,track").code())
                .isZero();
        assertThat(show("title")).isEqualTo("Sleepwalker");
        assertThat(show("artist")).isEqualTo("null");
        assertThat(bench.run("tag", "apply", file).code()).isZero();
        assertThat(show("artist")).startsWith("Arcade Fire");
        assertThat(bench.run("tag", "apply", file, "--fields", "mood").code()).isEqualTo(2);
    }

    @Test
    void aFileIsCalledAfterItsTagsAndBack() {
        bench.run("tag", "set", file, "-f", "title=AC/DC: \"Live\"?", "-f", "album=Her", "-f", "track=2");
        var ran = bench.run("tag", "rename", file, "--pattern", "{album}/{track} {title}");
        var renamed = shelf.folder().resolve("Her").resolve("02 AC-DC_ _Live__.flac");
        assertThat(ran.code()).isZero();
        assertThat(renamed).exists();
        assertThat(bench.run("files", "--json").out())
                .contains(renamed.getFileName().toString());
        assertThat(bench.run("tag", "undo").code()).isZero();
        assertThat(Path.of(file)).exists();
        assertThat(bench.run("tag", "rename", file, "--pattern", "{nothing}").code())
                .isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeWrittenIsLeftAndSaysWhy() throws IOException {
        Files.setPosixFilePermissions(Path.of(file), PosixFilePermissions.fromString("r--r--r--"));
        var ran = bench.run("tag", "set", file, "-f", "title=New", "--json");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("\"result\":\"left\",\"reason\":\"read-only\"");
        assertThat(ran.err()).contains("write-protected", "Nothing was written");
        assertThat(bench.run("tag", "set", "no such song", "-f", "title=New").code())
                .isEqualTo(3);
    }

    @Test
    void aLaterEditOfTheSameFieldIsNamed() {
        bench.run("tag", "set", file, "-f", "title=One");
        bench.run("tag", "set", file, "-f", "title=Two");
        var ran = bench.run("tag", "undo", "1");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).contains("edit 1 cannot be taken back because edit 2 changed the same");
        assertThat(bench.run("tag", "undo", "--file", file).code()).isZero();
        assertThat(show("title")).isEqualTo("null");
    }

    @Test
    void nothingIsWrittenWhenOneOfTheFilesIsNotThere() {
        var ran = bench.run(
                "tag", "set", file, shelf.folder().resolve("no such.flac").toString(), "-f", "title=New");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("no such.flac");
        assertThat(show("title")).isEqualTo("null");
    }

    @Test
    void whatIsForgottenIsTriedDoneAndChosenForAlways() {
        bench.run("tag", "set", file, "-f", "title=One");
        assertThat(bench.run("tag", "forget", "--megabytes", "0", "--dry-run", "--json")
                        .out())
                .contains("\"result\":\"planned\",\"edits\":1", "\"days\":null,\"megabytes\":1024");
        assertThat(bench.run("tag", "history", "--json").lines()).hasSize(1);
        assertThat(bench.run("tag", "forget", "--megabytes", "0").err()).contains("forgotten: 1");
        assertThat(bench.run("tag", "history", "--json").out()).isEmpty();
        assertThat(bench.run("tag", "forget", "--days", "30", "--always").code())
                .isZero();
        assertThat(bench.run("tag", "forget").out()).contains("30 days", "1,024 MB");
        assertThat(bench.run("tag", "forget", "--json").out()).contains("\"days\":30,\"megabytes\":1024");
        assertThat(bench.run("tag", "forget", "--always").code()).isEqualTo(2);
        assertThat(bench.run("tag", "forget", "--days", "-1").code()).isEqualTo(2);
    }

    @Test
    void everyRefusalAndFailureHasItsSentence() {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            var words = new Words(locale).bundle();
            assertThat(Arrays.stream(Refusal.values()).map(r -> "tag.left." + r.name()))
                    .allMatch(words::containsKey);
            assertThat(Arrays.stream(Outcome.Failure.values()).map(f -> "tag.failed." + f.name()))
                    .allMatch(words::containsKey);
        }
    }
}

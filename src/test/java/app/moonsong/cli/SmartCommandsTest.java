package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code playlist smart}, and what other commands do with a smart playlist. */
class SmartCommandsTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Path owl;

    @BeforeEach
    void begin() throws IOException {
        bench = new Bench(folder.resolve("home"));
        var shelf = new Shelf(folder.resolve("music"));
        owl = shelf.flac("owl.flac");
        shelf.mp3("dust.mp3");
        shelf.wav("dust cloud.wav");
        bench.run("scan", shelf.folder().toString());
        bench.run("confirm", owl.toString(), "her/source-list/5");
    }

    private Bench.Ran smart(String... args) {
        return bench.run(
                Stream.concat(Stream.of("playlist", "smart"), Stream.of(args)).toArray(String[]::new));
    }

    private List<String> titles(String name) {
        return bench.run("playlist", "show", name, "--json").lines().stream()
                .map(l -> Fields.value(l, "title"))
                .toList();
    }

    @Test
    void itIsMadeShownListedAndHoldsWhatIsFoundNow() throws IOException {
        assertThat(smart(
                                "create", "Dust", "dust", "--order", "-path", "--limit", "5", "--time", "1h30m",
                                "--size", "2GB")
                        .err())
                .contains("“Dust” holds what this finds. Now: 2");
        assertThat(titles("Dust")).containsExactly("dust", "dust cloud");
        var shown = smart("show", "Dust", "--json").lines().getFirst();
        assertThat(Fields.names(shown))
                .containsExactly("name", "query", "order", "limit", "limitMs", "limitBytes", "entries");
        assertThat(shown)
                .contains(
                        "\"query\":\"dust\",\"order\":\"-path\",\"limit\":5,\"limitMs\":5400000,\"limitBytes\":2000000000,\"entries\":2");
        assertThat(smart("list").out())
                .contains("Dust", "entries: 2", "sort:-path", "5 at most, 1:30:00 at most, 2,000 MB at most");
        var listed = bench.run("playlist", "list", "--json").lines().getFirst();
        assertThat(Fields.value(listed, "entries")).isEqualTo("2");
        assertThat(Fields.value(listed, "smart")).isEqualTo("true");
        new Shelf(folder.resolve("music")).mp3("more dust.mp3");
        bench.run("scan", folder.resolve("music").toString());
        assertThat(titles("Dust")).hasSize(3);
    }

    @Test
    void whatIsMissingIsShownAndLeftOut() {
        smart("create", "Gone", "film:her", "is:missing", "release:score");
        var lines = bench.run("playlist", "show", "Gone", "--json").lines();
        assertThat(lines).hasSize(12).allMatch(l -> Fields.value(l, "reason").equals("track-missing"));
        assertThat(bench.run("playlist", "resolve", "Gone").code()).isEqualTo(1);
    }

    @Test
    void anyPartOfTheRuleIsChangedAloneAndTakenBack() {
        smart("create", "Dust", "dust", "--limit", "1", "--order", "path");
        assertThat(titles("Dust")).containsExactly("dust cloud");
        smart("set", "Dust", "--limit", "0");
        assertThat(titles("Dust")).containsExactly("dust cloud", "dust");
        smart("set", "Dust", "--query", "owl", "--order", "found");
        assertThat(titles("Dust")).containsExactly("Owl");
        assertThat(bench.run("playlist", "undo", "--json").out())
                .contains("\"undone\":\"rule\"", "\"playlist\":\"Dust\"", "\"entries\":2");
        assertThat(titles("Dust")).containsExactly("dust cloud", "dust");
    }

    @Test
    void aMixIsAnotherOneEachTimeItIsSaidAndTheSameInBetween() {
        smart("create", "Dust", "dust", "--order", "mix:3");
        assertThat(titles("Dust")).hasSize(2).isEqualTo(titles("Dust"));
        smart("set", "Dust", "--order", "mix");
        assertThat(Fields.value(smart("show", "Dust", "--json").out(), "order"))
                .startsWith("mix:")
                .isNotEqualTo("mix:3");
    }

    @Test
    void whatIsFrozenStaysAsItIs() throws IOException {
        smart("create", "Dust", "dust");
        assertThat(smart("freeze", "Dust", "Ice").code()).isZero();
        Files.delete(folder.resolve("music").resolve("dust.mp3"));
        bench.run("scan", folder.resolve("music").toString());
        assertThat(titles("Dust")).containsExactly("dust cloud");
        assertThat(titles("Ice")).containsExactlyInAnyOrder("dust cloud", "dust");
        bench.run("playlist", "undo");
        assertThat(bench.run("playlist", "show", "Ice").code()).isEqualTo(3);
    }

    @Test
    void itIsRenamedCopiedNotedExportedAndDeletedLikeOthers() throws IOException {
        smart("create", "Dust", "owl");
        assertThat(bench.run("playlist", "rename", "Dust", "Owls").code()).isZero();
        assertThat(bench.run("playlist", "duplicate", "Owls", "More").err()).contains("Entries: 1");
        assertThat(bench.run("playlist", "note", "Owls", "hoo").code()).isZero();
        var file = folder.resolve("owls.m3u8");
        assertThat(bench.run("playlist", "export", "Owls", file.toString(), "--absolute")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).contains(owl.toString());
        assertThat(bench.run("playlist", "delete", "Owls").code()).isZero();
        assertThat(bench.run("playlist", "show", "Owls").code()).isEqualTo(3);
        bench.run("playlist", "undo");
        assertThat(titles("Owls")).containsExactly("Owl");
        assertThat(titles("More")).containsExactly("Owl");
    }

    @Test
    void itsEntriesAreNotChangedByHandAndItIsSaidHow() {
        smart("create", "Dust", "dust");
        bench.run("playlist", "create", "Own", "her/source-list/1");
        for (var command : List.of(
                List.of("playlist", "add", "Dust", "her/source-list/1"),
                List.of("playlist", "remove", "Dust", "1"),
                List.of("playlist", "move", "Dust", "1", "2"),
                List.of("playlist", "sort", "Dust"),
                List.of("playlist", "duplicates", "Dust"),
                List.of("playlist", "merge", "Own", "Dust"))) {
            var ran = bench.run(command.toArray(String[]::new));
            assertThat(ran.code()).as(command.toString()).isEqualTo(3);
            assertThat(ran.err()).contains("makes itself of a search");
        }
        assertThat(smart("set", "Own", "--limit", "1").err()).contains("no smart playlist");
    }

    @Test
    void aTryChangesNothingAndShowsWhatItWouldHold() {
        var ran = smart("create", "Dust", "dust", "--dry-run");
        assertThat(ran.lines()).hasSize(2);
        assertThat(ran.err()).contains("It would hold 2");
        assertThat(smart("list").err()).contains("no smart playlists yet");
        smart("create", "Dust", "dust");
        smart("set", "Dust", "--query", "owl", "--dry-run");
        smart("freeze", "Dust", "--dry-run");
        smart("ready", "never-heard", "--dry-run");
        assertThat(bench.run("playlist", "list", "--json").lines())
                .filteredOn(l -> Fields.value(l, "curated").equals("false"))
                .hasSize(1);
        assertThat(titles("Dust")).hasSize(2);
    }

    @Test
    void readyOnesAreListedAndMadeInTheListenersLanguage() {
        assertThat(smart("ready", "--json").lines().stream().map(l -> Fields.value(l, "kind")))
                .containsExactly(
                        "not-heard-for-a-year",
                        "added-this-month",
                        "missing-from-a-film",
                        "piano-under-three-minutes",
                        "never-heard",
                        "most-heard",
                        "mix-by-label");
        var korean = new Bench(folder.resolve("home"), Locale.KOREAN);
        assertThat(korean.run("playlist", "smart", "ready", "missing-from-a-film")
                        .code())
                .isZero();
        assertThat(titles("Her에서 빠진 곡")).contains("Photograph");
        smart("ready", "mix-by-label", "--about", "night walk");
        assertThat(smart("show", "Mix: night walk", "--json").out()).contains("label:\\\"night walk\\\"");
    }

    @Test
    void aPartThatIsNoLanguageIsSaidAndSearchedForAsWords() {
        var ran = smart("create", "Odd", "colour:red");
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("colour");
        assertThat(titles("Odd")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--order colour",
                "--order mix:x",
                "--time soon",
                "--time h",
                "--size big",
                "--limit -1",
                "--size -1"
            })
    void whatIsNoOrderOrLimitIsWrongUsage(String option) {
        var ran = smart(Stream.concat(Stream.of("create", "Dust", "dust"), Stream.of(option.split(" ")))
                .toArray(String[]::new));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(smart("list").lines()).isEmpty();
    }

    @Test
    void wrongNamesAreSaid() {
        assertThat(smart("show", "None").code()).isEqualTo(3);
        assertThat(smart("create", " ", "dust").code()).isEqualTo(2);
        assertThat(smart("ready", "no-such").code()).isEqualTo(2);
        smart("create", "Dust", "dust");
        assertThat(smart("create", "Dust", "owl").code()).isEqualTo(3);
        assertThat(smart("set", "Dust").code()).isEqualTo(2);
    }
}

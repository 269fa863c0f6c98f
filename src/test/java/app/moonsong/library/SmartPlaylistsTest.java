package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TrackId;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Subjects;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.library.search.Search;
import app.moonsong.library.smart.SmartPlaylists;
import app.moonsong.playlist.ReadyRule;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Found;
import app.moonsong.playlist.Resolution.Why;
import app.moonsong.playlist.SmartLimit;
import app.moonsong.playlist.SmartOrder;
import app.moonsong.playlist.SmartRule;
import app.moonsong.search.Sort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What smart playlists hold. */
class SmartPlaylistsTest {
    @TempDir
    private Path dir;

    private Path music;
    private Library library;
    private SmartPlaylists smart;
    private int made;

    @BeforeEach
    void open() {
        music = dir.resolve("music");
        library = Library.open(dir.resolve("home"));
        smart = new SmartPlaylists(library, new Search(library));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path file(String name, String title) throws Exception {
        return Music.mp3(music.resolve(name + ".mp3"), ++made, title, "Somebody");
    }

    private void scan() {
        library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
    }

    private void isTrack(Path file, String track) {
        library.confirm(
                library.file(file).orElseThrow().id(), TrackId.parse(track).orElseThrow());
    }

    private void heard(Path file, Instant when) {
        new Listening(library).heard(new Heard(file, "", "", "", Duration.ZERO, when));
    }

    private static SmartRule rule(String query) {
        return new SmartRule(query, new SmartOrder.AsFound(), SmartLimit.NONE);
    }

    private static SmartRule sorted(String query, String order) {
        return rule(query).ordered(new SmartOrder.Sorted(Sort.of(order).orElseThrow()));
    }

    private List<String> titles(SmartRule rule) {
        var titles = smart.content(rule).entries().stream()
                .map(e -> e.description().title())
                .toList();
        assertThat(smart.count(rule)).as("the count").isEqualTo(titles.size());
        return titles;
    }

    @Test
    void itHoldsWhatItsQueryFindsAndNothingThatIsNotHere() throws Exception {
        var owl = file("a", "x");
        file("b", "The owl at noon");
        scan();
        isTrack(owl, "her/source-list/5");
        assertThat(titles(rule("owl"))).containsExactly("Owl", "The owl at noon");
        var first = smart.content(rule("owl")).resolutions().getFirst();
        assertThat(first)
                .isInstanceOfSatisfying(
                        Found.class, f -> assertThat(f.file().path()).isEqualTo(owl));
        Files.delete(owl);
        scan();
        assertThat(titles(rule("owl"))).containsExactly("The owl at noon");
    }

    @Test
    void aRecordingIsThereOnceByItsBestFile() throws Exception {
        var owl = file("a", "Owl");
        var again = file("b", "Owl");
        scan();
        isTrack(owl, "her/source-list/5");
        isTrack(again, "her/original-score-2021/9");
        assertThat(titles(rule("owl"))).containsExactly("Owl");
        assertThat(titles(rule("path:b.mp3"))).as("what is asked of a file").containsExactly("Owl");
    }

    @Test
    void whatIsMissingIsThereWhenItIsAskedFor() throws Exception {
        var owl = file("a", "x");
        scan();
        isTrack(owl, "her/source-list/5");
        var missing = smart.content(rule("film:Her is:missing release:score"));
        assertThat(missing.entries())
                .hasSize(12)
                .noneMatch(e -> e.description().title().equals("Owl"));
        assertThat(missing.resolutions()).containsOnly(new Absent(Why.TRACK_MISSING));
        assertThat(titles(rule("film:Her -is:missing"))).containsExactly("Owl");
    }

    @Test
    void aFileThatIsGoneIsMissing() throws Exception {
        var gone = file("a", "Dust");
        file("b", "Rain");
        scan();
        Files.delete(gone);
        scan();
        assertThat(smart.content(rule("dust is:missing")).resolutions()).containsExactly(new Absent(Why.FILE_MISSING));
        assertThat(titles(rule("dust"))).isEmpty();
    }

    @Test
    void aFolderThatIsNotMountedIsNotHere() throws Exception {
        file("a", "Dust");
        scan();
        Files.move(music, dir.resolve("elsewhere"));
        assertThat(titles(rule("dust"))).isEmpty();
        Files.move(dir.resolve("elsewhere"), music);
        assertThat(titles(rule("dust"))).containsExactly("Dust");
    }

    @Test
    void tracksAndFilesStandInOneOrder() throws Exception {
        var owl = file("a", "x");
        var dust = file("b", "Dust owl");
        var rain = file("c", "Rain owl");
        scan();
        isTrack(owl, "her/source-list/5");
        heard(owl, Instant.now());
        heard(owl, Instant.now());
        IntStream.range(0, 3).forEach(_ -> heard(rain, Instant.now()));
        heard(dust, Instant.now());
        assertThat(titles(sorted("owl", "-plays"))).containsExactly("Rain owl", "Owl", "Dust owl");
        assertThat(titles(sorted("owl", "title"))).containsExactly("Dust owl", "Owl", "Rain owl");
        assertThat(titles(rule("owl sort:plays"))).containsExactly("Dust owl", "Owl", "Rain owl");
        assertThat(titles(sorted("owl sort:title", "plays")))
                .as("its own order")
                .startsWith("Dust owl");
    }

    @Test
    void whatIsAskedOfAFileOrdersItsTrackToo() throws Exception {
        var dust = file("b", "Dust owl");
        scan();
        Thread.sleep(2);
        var owl = file("a", "x");
        scan();
        isTrack(owl, "her/source-list/5");
        isTrack(dust, "her/source-list/1");
        assertThat(titles(sorted("film:her", "-added"))).containsExactly("Owl", "Sleepwalker");
        assertThat(titles(sorted("film:her", "added"))).containsExactly("Sleepwalker", "Owl");
    }

    @Test
    void aMixKeepsReleasesApartAndStaysAsItIs() throws Exception {
        for (int i = 0; i < 4; i++) {
            file("one/" + i, "Dust one " + i);
            file("two/" + i, "Dust two " + i);
        }
        scan();
        var mixed = rule("dust").ordered(new SmartOrder.Mixed(4));
        var titles = titles(mixed);
        assertThat(titles).hasSize(8).isEqualTo(titles(mixed));
        assertThat(IntStream.range(1, 8)
                        .filter(i -> titles.get(i).contains("one")
                                == titles.get(i - 1).contains("one")))
                .isEmpty();
    }

    @Test
    void limitsCountWhatIsInOrder() throws Exception {
        for (int i = 0; i < 5; i++) {
            file("f" + i, "Dust " + i);
        }
        scan();
        var size = Files.size(music.resolve("f4.mp3"));
        assertThat(titles(sorted("dust", "-title").limited(SmartLimit.ofPieces(2))))
                .containsExactly("Dust 4", "Dust 3");
        assertThat(titles(sorted("dust", "-title").limited(new SmartLimit(0, Duration.ofSeconds(6), 0))))
                .containsExactly("Dust 4");
        assertThat(titles(sorted("dust", "-title").limited(new SmartLimit(0, Duration.ZERO, size))))
                .containsExactly("Dust 4");
    }

    @Test
    void theReadyOnesHoldWhatTheySay() throws Exception {
        var old = file("old", "Piano old");
        var late = file("late", "Dust");
        var never = file("never", "Rain");
        scan();
        heard(old, Instant.now().minus(Duration.ofDays(400)));
        heard(late, Instant.now());
        heard(late, Instant.now());
        var labels = new Labels(library);
        labels.add("walks", List.of(new Subjects(library).of(never)));
        var ready = smart.ready("rain");
        assertThat(ready).extracting(r -> r.kind()).containsExactly(ReadyRule.values());
        assertThat(titles(ready(ReadyRule.NOT_HEARD_FOR_A_YEAR))).containsExactly("Piano old", "Rain");
        assertThat(titles(ready(ReadyRule.ADDED_THIS_MONTH))).hasSize(3);
        assertThat(titles(ready(ReadyRule.MISSING_FROM_A_FILM))).contains("Photograph", "Owl");
        assertThat(titles(ready(ReadyRule.PIANO_UNDER_THREE_MINUTES))).containsExactly("Piano old");
        assertThat(titles(ready(ReadyRule.NEVER_HEARD))).containsExactly("Rain");
        assertThat(titles(ready(ReadyRule.MOST_HEARD))).containsExactly("Dust", "Piano old");
        assertThat(titles(ready(ReadyRule.MIX_BY_LABEL))).containsExactly("Rain");
    }

    private SmartRule ready(ReadyRule kind) {
        return smart.ready("rain").stream()
                .filter(r -> r.kind() == kind)
                .findFirst()
                .orElseThrow()
                .rule();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "(", "\"", "nosuch:thing", "added:<30", "is:", "AND OR NOT", "sort:", "-", "%_'\u0000"
            })
    void anyTextIsAQuery(String query) throws Exception {
        file("a", "Dust");
        scan();
        assertThat(titles(rule(query))).hasSizeLessThan(2);
    }

    @Test
    void anEmptyQueryHoldsNothingAndAnOrderAloneEverything() throws Exception {
        file("a", "Dust");
        scan();
        assertThat(titles(sorted("", "title"))).isEmpty();
        assertThat(titles(rule("sort:title"))).containsExactly("Dust");
    }

    @Test
    void whatNothingHasExactlyIsNotHeldForSomethingNear() throws Exception {
        file("a", "Moonlight");
        scan();
        assertThat(titles(rule("moonlihgt"))).isEmpty();
        assertThat(titles(rule("oonligh"))).as("a part of a word").containsExactly("Moonlight");
    }
}

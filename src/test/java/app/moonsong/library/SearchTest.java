package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.TagField;
import app.moonsong.film.TrackId;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Subjects;
import app.moonsong.library.listening.Heard;
import app.moonsong.library.listening.Listening;
import app.moonsong.library.search.Found;
import app.moonsong.library.search.Search;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found, and in which order. */
class SearchTest {
    @TempDir
    private Path folder;

    private Library library;
    private Path music;
    private int made;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("home"));
        music = folder.resolve("music");
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aWholeTitleComesFirstThenItsBeginningThenItsWordsThenOtherFields() throws Exception {
        files("Rain and Dust|x", "Dust Bowl|x", "Sea|Dust Ensemble", "Dust|x", "Industrious|x", "Dustbin|x");
        assertThat(titles("dust"))
                .containsExactly("Dust", "Dust Bowl", "Dustbin", "Rain and Dust", "Sea", "Industrious");
    }

    @Test
    void whatIsFoundFollowsWhatFilesAreHeldToBe() throws Exception {
        files("Nameless|x", "Apart|x");
        var search = new Search(library);
        assertThat(search.find("sleepwalker", 5).tracks())
                .allMatch(h -> h.file().isEmpty());
        library.confirm(library.file(file("Nameless")).orElseThrow().id(), new TrackId("her", "source-list", 1, 1));
        assertThat(search.find("sleepwalker", 5).tracks())
                .anyMatch(h -> h.file().isPresent());
        new Listening(library).heard(new Heard(file("Apart"), "", "", "", Duration.ZERO, Instant.now()));
        assertThat(search.find("apart", 5).files()).hasSize(1);
        assertThat(search.find("sleepwalker", 5).tracks())
                .anyMatch(h -> h.file().isPresent());
    }

    @Test
    void wordsOfKanaAreFoundAcrossTheSignsBetweenThem() throws Exception {
        files("ピアノ・ヴァージョン|x", "ピアノ|x", "夜の海 (ピアノ・ヴァージョン)|x");
        assertThat(find("ピアノ・ヴァージョン").how()).isEqualTo(Found.How.EXACT);
        assertThat(titles("ピアノ・ヴァージョン")).containsExactly("ピアノ・ヴァージョン", "夜の海 (ピアノ・ヴァージョン)");
        assertThat(titles("ピアノ・ヴァ")).hasSize(2);
    }

    @Test
    void numbersNarrowDownWhatWordsFind() throws Exception {
        files("Dust|x", "Dust Bowl|x", "Rain|x");
        assertThat(titles("dust length:<1 bitrate:>0")).containsExactly("Dust", "Dust Bowl");
        assertThat(titles("dust length:>1")).isEmpty();
        assertThat(titles("dust length:0..20s")).as("few seconds").containsExactly("Dust", "Dust Bowl");
        assertThat(titles("length:0..20s sort:title")).containsExactly("Dust", "Dust Bowl", "Rain");
        assertThat(titles("dust length:21s..40s")).isEmpty();
        assertThat(titles("length:<1 -dust")).containsExactly("Rain");
        assertThat(titles("dust -length:<1")).isEmpty();
        assertThat(titles("bowl length:<1 sort:-title")).containsExactly("Dust Bowl");
    }

    @Test
    void whatHasNoTitleIsSortedByWhatItsFileIsCalled() throws Exception {
        Files.createDirectories(music.resolve("Zoo"));
        Music.mp3(music.resolve("Zoo").resolve("Moor.mp3"), 9, "", "x");
        files("Dust|x", "Rain|x", "Aura|x");
        assertThat(titles("format:mp3 sort:title")).containsExactly("Aura", "Dust", "", "Rain");
        assertThat(titles("format:mp3 sort:-title")).containsExactly("Rain", "", "Dust", "Aura");
    }

    @Test
    void whatWasHeardLabelledAndRatedIsFoundByIt() throws Exception {
        files("Dust|x", "Rain|x", "Snow|x");
        assertThat(titles("plays:>0")).isEmpty();
        new Listening(library).heard(new Heard(file("Rain"), "", "", "", Duration.ZERO, Instant.now()));
        assertThat(titles("plays:>0")).containsExactly("Rain");
        assertThat(titles("x").getFirst()).as("what plays more comes first").isEqualTo("Rain");
        var labels = new Labels(library);
        labels.add("조용한 밤", List.of(new Subjects(library).of(file("Snow"))));
        labels.rate(9, List.of(new Subjects(library).of(file("Dust"))));
        assertThat(titles("label:조용한")).containsExactly("Snow");
        assertThat(titles("rating:>=4")).containsExactly("Dust");
        labels.undo();
        assertThat(titles("rating:>=4")).isEmpty();
    }

    @Test
    void aLabelOnATrackFindsTheTrack() throws Exception {
        var labels = new Labels(library);
        var track = new TrackId("her", "source-list", 1, 1);
        labels.add("walks", List.of(new Subjects(library).of(track)));
        assertThat(find("label:walks").tracks().stream()
                        .map(h -> h.track().orElseThrow().title()))
                .contains("Sleepwalker");
    }

    private Path file(String title) {
        return library.files().stream()
                .filter(f -> f.audio().orElseThrow().tags().text(TagField.TITLE).equals(Optional.of(title)))
                .findFirst()
                .orElseThrow()
                .path();
    }

    @Test
    void theSameWordsInAnotherOrderComeBeforeMoreWords() throws Exception {
        files("A Dust of Rain|x", "Rain Dust Snow|x", "Rain Dust|x");
        assertThat(titles("dust rain").getFirst()).isEqualTo("Rain Dust");
    }

    @ParameterizedTest
    @CsvSource({
        "송이, 눈송이",
        "송, 눈송이",
        "ㄴㅅㅇ, 눈송이",
        "눈ㅅ, 눈송이",
        "달의노래, 달의 노래",
        "노래 달의, 달의 노래",
        "らいと, ムーンライト",
        "ライ, ムーンライト",
        "月光, 忘れられた月光",
        "光, 忘れられた月光",
        "ndustrio, Industrious",
        "amelie, Amélie",
        "ＡＭＥＬＩＥ, Amélie",
        "acdc, AC/DC Live",
        "ac/dc, AC/DC Live"
    })
    void anyPartIsFound(String query, String title) throws Exception {
        files("눈송이|x", "달의 노래|x", "ムーンライト|x", "忘れられた月光|x", "Industrious|x", "Amélie|x", "AC/DC Live|x");
        assertThat(titles(query)).containsExactly(title);
    }

    @Test
    void numbersAreNumbers() throws Exception {
        files("Suite #3|x", "Suite #31|x", "Suite #4|x", "Suite 3|x");
        assertThat(titles("suite #3")).containsExactly("Suite #3");
        assertThat(titles("suite 3")).containsExactlyInAnyOrder("Suite 3", "Suite #3");
    }

    @Test
    void aSlipIsForgivenOnlyWhenNothingIsExact() throws Exception {
        files("Sleepwalker|x", "Sleepwalkers|x", "눈송이|x", "道命ワのトサム|x");
        assertThat(titles("道命のワトサム")).as("swapped in the middle").containsExactly("道命ワのトサム");
        assertThat(titles("slepwalker")).containsExactly("Sleepwalker");
        assertThat(find("slepwalker").how()).isEqualTo(Found.How.NEARLY);
        assertThat(titles("눈성이")).containsExactly("눈송이");
        assertThat(titles("sleepwalkers")).containsExactly("Sleepwalkers");
        assertThat(find("sleepwalkers").how()).isEqualTo(Found.How.EXACT);
    }

    @Test
    void aSlipThatMakesAnotherWordIsForgivenToo() throws Exception {
        files("Moon Song|x", "Moan|x", "Morn|x");
        assertThat(titles("moan song")).containsExactly("Moon Song");
        assertThat(titles("moan sonq"))
                .as("one slip in a word and one that makes another")
                .containsExactly("Moon Song");
        assertThat(find("moan song").how()).isEqualTo(Found.How.NEARLY);
    }

    @Test
    void ofManyThatAreNearTheOneThatIsCalledSoIsNotLostBehindThem() throws Exception {
        var many = IntStream.range(0, 400).mapToObj(i -> "Moonlight Walk Number %d|x".formatted(i));
        files(many.toArray(String[]::new));
        find("moonlight");
        files("Moonlight|x");
        assertThat(titles("moonligth").getFirst()).isEqualTo("Moonlight");
    }

    @Test
    void whenOneWordIsNowhereTheOthersAreOffered() throws Exception {
        files("Rain and Dust|x", "Sea|x");
        var found = find("rain qqqqqqqq");
        assertThat(found.how()).isEqualTo(Found.How.SOME_WORDS);
        assertThat(titles(found)).containsExactly("Rain and Dust");
        assertThat(find("qqqqqqqq").isEmpty()).isTrue();
    }

    @Test
    void whatThePathsOfAFolderAllBeginWithIsNotWhatAFileIsAbout() throws Exception {
        files("Rain|Kim", "Kim|Lee");
        assertThat(titles(String.valueOf(music.getFileName()))).isEmpty();
        assertThat(titles(
                        String.valueOf(Objects.requireNonNull(music.getParent()).getFileName())))
                .isEmpty();
        assertThat(titles("b")).containsExactly("Kim");
    }

    @Test
    void fieldsNarrowDown() throws Exception {
        files("Rain|Kim", "Kim|Lee", "Dust|Kim Lee");
        assertThat(titles("artist:kim")).containsExactlyInAnyOrder("Rain", "Dust");
        assertThat(titles("artist:kim -lee")).containsExactly("Rain");
        assertThat(titles("title:kim OR (artist:kim artist:lee)")).containsExactlyInAnyOrder("Kim", "Dust");
        assertThat(titles("rain path:" + music.getFileName())).containsExactly("Rain");
        assertThat(titles("path:nowhere")).isEmpty();
        assertThat(titles("path:/b.mp3")).containsExactly("Kim");
        assertThat(titles("path:\"" + music.resolve("b.mp3") + "\"")).containsExactly("Kim");
        assertThat(titles("path:" + music.getFileName())).hasSize(3);
        assertThat(titles("path:mp3")).hasSize(3);
        assertThat(titles("format:mp3 rain")).containsExactly("Rain");
        assertThat(titles("format:flac rain")).isEmpty();
        assertThat(titles("rain length:>0:03")).containsExactly("Rain");
        assertThat(titles("rain length:>1:00")).isEmpty();
        assertThat(titles("added:<1d lee is:unheard")).containsExactlyInAnyOrder("Kim", "Dust");
        assertThat(titles("rain is:lossless")).isEmpty();
        assertThat(titles("rain NOT length:>1:00")).containsExactly("Rain");
        assertThat(titles("-artist:kim format:mp3")).containsExactly("Kim");
    }

    @Test
    void anOrderCanBeAskedFor() throws Exception {
        files("Dust|b", "Amélie|c", "Rain|a");
        assertThat(titles("format:mp3 sort:title")).containsExactly("Amélie", "Dust", "Rain");
        assertThat(titles("format:mp3 sort:-artist")).containsExactly("Amélie", "Dust", "Rain");
        assertThat(titles("format:mp3 sort:-path")).containsExactly("Rain", "Amélie", "Dust");
    }

    @Test
    void whatIsHeldToBeATrackIsFoundByAllThatIsSaidOfTheTrack() throws Exception {
        files("Sleepwalker|Arcade Fire");
        library.identify(Progress.NONE);
        assertThat(titles("film:her format:mp3")).containsExactly("Sleepwalker");
        assertThat(titles("film:그녀 is:lossless")).isEmpty();
        assertThat(titles("sleepwalker is:unidentified")).isEmpty();
        library.removeFilm("her");
        assertThat(titles("film:her")).isEmpty();
        assertThat(titles("sleepwalker is:unidentified")).containsExactly("Sleepwalker");
    }

    @Test
    void whatIsMissingDoubtfulOrDuplicateIsFound() throws Exception {
        files("Sleepwalker|Arcade Fire");
        var first = music.resolve("a.mp3");
        Files.copy(first, music.resolve("copy.mp3"));
        scan();
        library.identify(Progress.NONE);
        assertThat(find("is:missing sleepwalker").hits()).isEmpty();
        assertThat(find("is:missing film:her").hits()).isNotEmpty().allMatch(h -> h.file()
                .isEmpty());
        assertThat(find("is:duplicate").hits()).hasSize(2);
        Files.delete(first);
        scan();
        assertThat(find("is:missing sleepwalker").hits()).hasSize(1);
        library.reject(
                library.file(music.resolve("copy.mp3")).orElseThrow().id(), new TrackId("her", "source-list", 1, 1));
        assertThat(find("is:doubtful").hits()).isNotNull();
    }

    @Test
    void whatChangesIsFoundAsItIsNow() throws Exception {
        files("Dust|x");
        assertThat(titles("dust")).containsExactly("Dust");
        Files.delete(music.resolve("a.mp3"));
        Music.mp3(music.resolve("a.mp3"), 99, "Rain", "x");
        scan();
        assertThat(titles("dust")).isEmpty();
        assertThat(titles("rain")).containsExactly("Rain");
        library.removeFolder(library.folders().getFirst());
        assertThat(titles("rain")).isEmpty();
    }

    @Test
    void filmsAreFoundByEitherTitle() {
        assertThat(find("her").films()).extracting(f -> f.film().id()).containsExactly("her");
        assertThat(find("film:그녀").films()).hasSize(1);
        assertThat(find("is:missing").films()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"", "()", "title:", "sort:year", "-", "NOT", "- moon", "-moon", "year:2013 OR moon"})
    void anyTextIsAnswered(String query) throws Exception {
        files("Dust|x");
        assertThat(find(query)).isNotNull();
    }

    @Test
    void anyPiecesOfTheLanguageAreAnswered() throws Exception {
        files("Dust|x", "눈송이|x");
        var pieces = List.of(
                "\"",
                "(",
                ")",
                "-",
                " OR ",
                " AND ",
                "NOT ",
                "title:",
                "path:",
                "length:<",
                "..",
                "2:00",
                "30d",
                "눈",
                "ㄴ",
                "#",
                "*",
                "^",
                "$",
                "\u0000",
                "\ud83d",
                "é",
                " ",
                " sort:",
                "is:missing ",
                "dust",
                "'",
                "added:",
                "%");
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(20), 0, pieces.size()).forEach(p -> text.append(pieces.get(p)));
            assertThat(find(text.toString())).as(text.toString()).isNotNull();
        }
    }

    private void files(String... titlesAndArtists) throws Exception {
        for (var both : titlesAndArtists) {
            var parts = both.split("\\|");
            var name = made < 26 ? String.valueOf((char) ('a' + made)) : "file " + made;
            Music.mp3(music.resolve(name + ".mp3"), ++made, parts[0], parts[1]);
        }
        scan();
    }

    private void scan() {
        library.scan(List.of(library.addFolder(music)), false, Progress.NONE);
    }

    private Found find(String query) {
        return new Search(library).find(query, 50);
    }

    private List<String> titles(String query) {
        return titles(find(query));
    }

    private static List<String> titles(Found found) {
        var titles = new ArrayList<String>();
        for (var hit : found.hits()) {
            hit.file()
                    .flatMap(f -> f.audio())
                    .ifPresent(a -> titles.add(a.tags().textOrEmpty(app.moonsong.audio.TagField.TITLE)));
        }
        return titles;
    }
}

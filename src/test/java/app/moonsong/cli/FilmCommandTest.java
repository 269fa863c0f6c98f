package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code film} shows beyond its tracks, and {@code order}. */
class FilmCommandTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;

    @BeforeEach
    void begin() {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
    }

    private List<String> titles(String... command) {
        return bench.run(command).lines().stream()
                .map(l -> Fields.value(l, "title"))
                .toList();
    }

    @Test
    void theFirstLineOfAReleaseSaysWhatIsMissing() throws IOException {
        var file = shelf.flac("x.flac").toString();
        bench.run("scan", shelf.folder().toString());
        bench.run("confirm", file, "her/source-list/8");
        var out = bench.run("film", "her", "--order", "source").out();
        assertThat(out).contains("Her OST (list of thirteen) [source-list]: 1 of 13, missing #1–#7, #9–#13");
        assertThat(new Bench(folder.resolve("home"), Locale.KOREAN)
                        .run("film", "her", "--order", "source")
                        .out())
                .contains("13곡 중 1곡, 없는 곡 #1–#7, #9–#13");
    }

    @Test
    void ofTwoFilesTheBestIsNamedAndWhatItHasOverTheOther() throws IOException {
        var mp3 = shelf.mp3("a.mp3").toString();
        var flac = shelf.flac("z.flac").toString();
        bench.run("scan", shelf.folder().toString());
        bench.run("confirm", mp3, "her/source-list/1");
        bench.run("confirm", flac, "her/source-list/1");
        assertThat(bench.run("film", "her", "--order", "source").out())
                .contains("#1 Sleepwalker: the best of 2 files is z.flac")
                .contains("instead of " + mp3 + ": it is lossless (FLAC, not MP3)");
        var line =
                bench.run("film", "her", "--order", "source", "--json").lines().getFirst();
        assertThat(Fields.value(line, "best")).isEqualTo(flac);
        assertThat(line).contains("\"duplicates\":[{\"file\":\"" + mp3 + "\",\"reason\":\"lossless\"}]");
    }

    @Test
    void versionsStandSideBySideWithTheirLengthAndWhereTheyAreFrom() {
        var lines = bench.run("film", "her", "--versions", "--json").lines();
        assertThat(lines).hasSize(3);
        assertThat(Fields.names(lines.getFirst()))
                .containsExactly(
                        "film",
                        "song",
                        "songTitle",
                        "title",
                        "artist",
                        "lengthMs",
                        "state",
                        "file",
                        "recording",
                        "tracks");
        assertThat(Fields.value(lines.getFirst(), "lengthMs")).isEqualTo("110000");
        assertThat(lines.getFirst()).contains("her/source-list/1-12", "her/the-moon-song-2014/1-03");
        assertThat(bench.run("film", "her", "--versions").out())
                .contains("“The Moon Song” in several versions")
                .contains("1:50  source-list #12, the-moon-song-2014 #3");
    }

    @Test
    void oneReleaseIsHeldAgainstAnother() {
        var lines = bench.run("film", "her", "--release", "original-score-2021", "--against", "source-list", "--json")
                .lines();
        assertThat(lines).hasSize(16);
        assertThat(Fields.names(lines.getFirst())).containsExactly("film", "standing", "left", "right");
        assertThat(lines.stream().filter(l -> Fields.value(l, "standing").equals("left")))
                .hasSize(3);
        assertThat(bench.run("film", "her", "--against", "the-moon-song-2014").out())
                .contains("Only on Her OST (list of thirteen): 11")
                .contains("In another version on The Moon Song")
                .contains("The Moon Song (Studio Version Duet)");
        assertThat(bench.run("film", "her", "--against", "none").code()).isEqualTo(3);
    }

    @Test
    void theOrdersAreTheAlbumsTheListsAndTheListenersOwn() {
        assertThat(titles("film", "her", "--order", "album", "--json"))
                .hasSize(13)
                .startsWith("Sleepwalker", "Milk & Honey #1");
        assertThat(titles("film", "her", "--order", "source", "--json"))
                .hasSize(13)
                .startsWith("Sleepwalker", "Dimensions");
        assertThat(titles("film", "her", "--order", "own", "--json"))
                .hasSize(17)
                .startsWith("Sleepwalker", "Dimensions");
        assertThat(bench.run("film", "her", "--order", "random").code()).isEqualTo(2);
        assertThat(bench.run("film", "her", "--order", "own", "--release", "promo-2014")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aFilmWithoutAListHasNoSourceOrder() throws IOException {
        var list = shelf.text("x.csv", """
                film,film_title,release,release_title,release_artist,disc,position,title
                x,X,album,The Album,Somebody,1,1,One Song
                """);
        assertThat(bench.run("tracklist", "add", list.toString()).code()).isZero();
        assertThat(titles("film", "x", "--order", "Album", "--json")).containsExactly("One Song");
        var ran = bench.run("film", "x", "--order", "source");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("no list without artist and year");
    }

    @Test
    void theListenersOrderIsSetChangedAndTakenBack() {
        assertThat(titles("order", "begin", "her", "her/source-list/5", "her/original-score-2021/10", "--json"))
                .startsWith("Owl", "Photograph", "Sleepwalker");
        assertThat(titles("order", "move", "her/source-list/13", "2", "--json"))
                .startsWith("Owl", "Karen O - The Moon Song", "Photograph");
        assertThat(titles("film", "her", "--order", "own", "--json"))
                .startsWith("Owl", "Karen O - The Moon Song", "Photograph");
        assertThat(titles("order", "undo", "her", "--json")).startsWith("Owl", "Photograph", "Sleepwalker");
        assertThat(titles("order", "reset", "her", "--json")).startsWith("Sleepwalker", "Dimensions");
        assertThat(titles("order", "undo", "her", "--json")).startsWith("Owl", "Photograph", "Sleepwalker");
        assertThat(titles("order", "redo", "her", "--json")).startsWith("Sleepwalker", "Dimensions");
        assertThat(bench.run("order", "redo", "her").err()).contains("nothing to do again");
        bench.run("order", "undo", "her");
        bench.run("order", "undo", "her");
        assertThat(bench.run("order", "undo", "her").err()).contains("nothing to take back");
        assertThat(bench.run("film", "her", "--order", "own").out()).contains("Your order");
    }

    @Test
    void anOrderOfWhatIsNotThereIsRefused() {
        assertThat(bench.run("order").code()).isEqualTo(2);
        assertThat(bench.run("order", "move", "third", "1").code()).isEqualTo(2);
        assertThat(bench.run("order", "move", "her/source-list/1", "0").code()).isEqualTo(2);
        assertThat(bench.run("order", "move", "her/source-list/99", "1").code()).isEqualTo(3);
        assertThat(bench.run("order", "begin", "him", "her/source-list/1").code())
                .isEqualTo(3);
        assertThat(bench.run("order", "undo", "him").code()).isEqualTo(3);
    }
}

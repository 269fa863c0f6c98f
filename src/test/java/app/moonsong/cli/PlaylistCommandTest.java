package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlaylistCommandTest {
    @TempDir
    Path folder;

    private Bench bench;
    private Shelf shelf;

    @BeforeEach
    void begin() {
        bench = new Bench(folder.resolve("home"));
        shelf = new Shelf(folder.resolve("music"));
    }

    private void owlIsHere() throws IOException {
        var owl = shelf.flac("owl.flac").toString();
        bench.run("scan", shelf.folder().toString());
        bench.run("confirm", owl, "her/source-list/5");
    }

    private List<String> titles(String playlist) {
        return bench.run("playlist", "show", playlist, "--json").lines().stream()
                .map(line -> Fields.value(line, "title"))
                .toList();
    }

    @Test
    void aPlaylistShowsWhereEachEntryLeadsToAndWhyToNone() throws IOException {
        owlIsHere();
        assertThat(bench.run(
                                "playlist",
                                "create",
                                "Rain",
                                "her/original-score-2021/9",
                                "her/source-list/2",
                                "--note",
                                "wet")
                        .code())
                .isZero();
        var lines = bench.run("playlist", "show", "Rain", "--json").lines();
        assertThat(Fields.names(lines.getFirst()))
                .containsExactly(
                        "position",
                        "title",
                        "artist",
                        "album",
                        "lengthMs",
                        "state",
                        "file",
                        "film",
                        "release",
                        "track",
                        "by",
                        "reason",
                        "note");
        assertThat(Fields.value(lines.getFirst(), "state")).isEqualTo("present");
        assertThat(Fields.value(lines.getFirst(), "by")).isEqualTo("track");
        assertThat(lines.getFirst()).contains("owl.flac");
        assertThat(Fields.value(lines.getLast(), "state")).isEqualTo("missing");
        assertThat(Fields.value(lines.getLast(), "reason")).isEqualTo("track-missing");
        assertThat(bench.run("playlist", "show", "Rain").out())
                .contains("wet", "Dimensions", "no file of this track", "1 of 2 can be played");
        var left = bench.run("playlist", "resolve", "Rain", "--json");
        assertThat(left.code()).isEqualTo(1);
        assertThat(left.lines()).containsExactly(lines.getLast());
    }

    @Test
    void entriesAreAddedMovedSortedRemovedAndNoted() throws IOException {
        owlIsHere();
        bench.run("playlist", "create", "Rain", "her/source-list/1", "her/source-list/2");
        bench.run("playlist", "add", "Rain", shelf.folder().toString(), "--at", "1");
        assertThat(titles("Rain")).containsExactly("Owl", "Sleepwalker", "Dimensions");
        bench.run("playlist", "move", "Rain", "2-3", "1");
        assertThat(titles("Rain")).containsExactly("Sleepwalker", "Dimensions", "Owl");
        bench.run("playlist", "sort", "Rain", "--by", "title", "--reverse");
        assertThat(titles("Rain")).containsExactly("Sleepwalker", "Owl", "Dimensions");
        bench.run("playlist", "note", "Rain", "for the roof", "--entry", "2");
        assertThat(Fields.value(
                        bench.run("playlist", "show", "Rain", "--json").lines().get(1), "note"))
                .isEqualTo("for the roof");
        bench.run("playlist", "remove", "Rain", "1", "3");
        assertThat(titles("Rain")).containsExactly("Owl");
        assertThat(bench.run("playlist", "undo", "--json").out()).contains("\"undone\":\"remove\"", "\"entries\":3");
        assertThat(bench.run("playlist", "redo").out()).contains("Rain", "entries taken out");
        assertThat(bench.run("playlist", "redo").code()).isEqualTo(1);
        assertThat(titles("Rain")).containsExactly("Owl");
    }

    @Test
    void aFolderOfPlaylistsIsMovedWithWhatIsInIt() {
        bench.run("playlist", "create", "Rain", "--folder", "Mood");
        bench.run("playlist", "create", "Snow", "--folder", "Mood/Night");
        assertThat(bench.run("playlist", "move-folder", "Mood", "Winter").err()).contains("is moved", "playlists: 2");
        assertThat(bench.run("playlist", "list", "--json").lines())
                .extracting(line -> Fields.value(line, "folder"))
                .startsWith("Winter", "Winter/Night");
        assertThat(bench.run("playlist", "move-folder", "Mood").code()).isEqualTo(3);
        assertThat(bench.run("playlist", "move-folder", "Mood").err()).contains("No playlist is in a folder “Mood”");
    }

    @Test
    void aFilmIsAddedAsItsTracksAndASearchAsWhatItFinds() throws IOException {
        owlIsHere();
        bench.run("playlist", "create", "All", "her");
        assertThat(titles("All")).hasSize(13).startsWith("Sleepwalker");
        bench.run("playlist", "create", "Birds", "owl");
        assertThat(titles("Birds")).containsExactly("Owl");
    }

    @Test
    void duplicatesAreFoundByTheirRecordingAndTakenOut() throws IOException {
        owlIsHere();
        bench.run("playlist", "create", "Rain", "her/source-list/5", "her/source-list/2", "her/promo-2014/9");
        bench.run("playlist", "add", "Rain", shelf.folder().resolve("owl.flac").toString());
        assertThat(bench.run("playlist", "duplicates", "Rain", "--json").lines())
                .extracting(line -> Fields.value(line, "position"))
                .containsExactly("3", "4");
        assertThat(bench.run("playlist", "duplicates", "Rain", "--remove").err())
                .contains("Duplicates taken out: 2");
        assertThat(titles("Rain")).containsExactly("Owl", "Dimensions");
    }

    @Test
    void curatedPlaylistsAreListedInTheListenersLanguageAndCopiedNotChanged() {
        var listed = bench.run("playlist", "list", "--json").lines();
        assertThat(listed).hasSize(5).allMatch(l -> Fields.value(l, "curated").equals("true"));
        assertThat(Fields.names(listed.getFirst()))
                .containsExactly("name", "folder", "note", "entries", "curated", "smart");
        var korean = new Bench(folder.resolve("home"), Locale.KOREAN);
        assertThat(korean.run("playlist", "list").out()).contains("조용한 시간", "영화에 딸림");
        assertThat(titles("조용한 시간")).hasSize(5).contains("Photograph");
        assertThat(bench.run("playlist", "add", "Quiet hours", "her/source-list/1")
                        .err())
                .contains("cannot be changed");
        assertThat(bench.run("playlist", "duplicate", "quiet-hours", "Mine").code())
                .isZero();
        bench.run("playlist", "add", "Mine", "her/source-list/1");
        assertThat(titles("Mine")).hasSize(6).endsWith("Sleepwalker");
    }

    @Test
    void playlistsAreNamedFiledMergedAndDeleted() {
        bench.run("playlist", "create", "A", "her/source-list/1");
        bench.run("playlist", "create", "B", "her/source-list/2", "--folder", "Mood");
        assertThat(bench.run("playlist", "create", "A").code()).isEqualTo(3);
        assertThat(bench.run("playlist", "rename", "A", "B").code()).isEqualTo(3);
        assertThat(bench.run("playlist", "rename", "A", "C").code()).isZero();
        bench.run("playlist", "folder", "C", "Night");
        bench.run("playlist", "note", "C", "late");
        assertThat(bench.run("playlist", "list", "--json").lines().subList(0, 2))
                .extracting(
                        l -> Fields.value(l, "folder") + "/" + Fields.value(l, "name") + " " + Fields.value(l, "note"))
                .containsExactly("Mood/B ", "Night/C late");
        bench.run("playlist", "merge", "C", "B");
        assertThat(titles("C")).containsExactly("Sleepwalker", "Dimensions");
        assertThat(bench.run("playlist", "show", "B").code()).isEqualTo(3);
        bench.run("playlist", "delete", "C");
        assertThat(bench.run("playlist", "show", "C").err()).contains("There is no playlist");
        bench.run("playlist", "undo");
        assertThat(titles("C")).hasSize(2);
    }

    @Test
    void whatIsNotThereIsSaidAndNothingIsDone() {
        bench.run("playlist", "create", "A", "her/source-list/1");
        assertThat(bench.run("playlist", "add", "A", "her/source-list/99").code())
                .isEqualTo(3);
        assertThat(bench.run("playlist", "add", "A", "her/source-list/2", "nosuchword")
                        .err())
                .contains("nosuchword");
        assertThat(bench.run("playlist", "remove", "A", "2").err()).contains("There is no place 2");
        assertThat(bench.run("playlist", "move", "A", "1", "0").code()).isEqualTo(2);
        assertThat(bench.run("playlist", "create", " ").code()).isEqualTo(2);
        assertThat(bench.run("playlist").code()).isEqualTo(2);
        assertThat(titles("A")).hasSize(1);
    }

    @Test
    void aLibraryThatMovedAsAWholeIsFoundAgain() throws IOException {
        shelf.flac("one.flac");
        bench.run("scan", shelf.folder().toString());
        bench.run("playlist", "create", "Rain", shelf.folder().toString());
        var moved = Files.move(shelf.folder(), folder.resolve("moved"));
        assertThat(bench.run("playlist", "resolve", "Rain", "--json").out()).contains("\"reason\":\"file-away\"");
        bench.run("scan", moved.toString());
        var line = bench.run("playlist", "show", "Rain", "--json").out().strip();
        assertThat(Fields.value(line, "file"))
                .isEqualTo(moved.resolve("one.flac").toString());
        assertThat(Fields.value(line, "by")).isEqualTo("content");
    }
}

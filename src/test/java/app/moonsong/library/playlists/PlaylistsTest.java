package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.playlist.Entry;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Playlist;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaylistsTest extends OnPlaylists {
    private long make(String name, String... titles) {
        return playlists.make(Wishes.playlist(name, titles), "").id();
    }

    private List<String> titles(long playlist) {
        return playlists.entries(playlist).stream()
                .map(e -> e.entry().description().title())
                .toList();
    }

    private List<Long> ids(long playlist, String... titles) {
        return List.of(titles).stream()
                .flatMap(t -> playlists.entries(playlist).stream()
                        .filter(e -> e.entry().description().title().equals(t)))
                .map(SavedEntry::id)
                .toList();
    }

    private List<String> names() {
        return playlists.all().stream().map(SavedPlaylist::name).toList();
    }

    private Edited.Kind undo() {
        return playlists.undo().orElseThrow().kind();
    }

    /** Of a hundred thousand entries the same few names would fill the memory. */
    @Test
    void whatManyEntriesSayAlikeIsHeldOnce() {
        var wishes = IntStream.range(0, 2)
                .mapToObj(i -> new Description("Owl " + i, "Arcade Fire", "Her", Optional.empty()))
                .map(d -> new Entry(Optional.empty(), Optional.empty(), d, "for the rain"))
                .toList();
        var read = playlists
                .entries(playlists.make(new Playlist("Owls", "", wishes), "").id())
                .stream()
                .map(SavedEntry::entry)
                .toList();
        assertThat(read).isEqualTo(wishes);
        var first = read.getFirst();
        var last = read.getLast();
        assertThat(last.description().artist()).isSameAs(first.description().artist());
        assertThat(last.description().album()).isSameAs(first.description().album());
        assertThat(last.note()).isSameAs(first.note());
    }

    @Test
    void aFolderIsMovedWithAllThatIsInItAndBack() {
        for (var folder : List.of("Mood", "Mood/Night", "Moody", "")) {
            playlists.make(Wishes.playlist("in " + folder), folder);
        }
        assertThat(playlists.moveFolder("Mood", "Evening/Mood")).isEqualTo(2);
        assertThat(folders()).containsExactly("", "Evening/Mood", "Evening/Mood/Night", "Moody");
        assertThat(playlists.moveFolder("Evening", "")).isEqualTo(2);
        assertThat(folders()).containsExactly("", "Mood", "Mood/Night", "Moody");
        assertThat(playlists.moveFolder("nowhere", "x")).isZero();
        assertThat(undo()).isEqualTo(Edited.Kind.FOLDER);
        playlists.undo();
        playlists.moveFolder("Mood", "");
        assertThat(folders()).containsExactly("", "", "Moody", "Night");
    }

    private List<String> folders() {
        return playlists.all().stream().map(SavedPlaylist::folder).toList();
    }

    @Test
    void anEntryKeepsAllThatMayLeadToItsFile() {
        var raw = Path.of(URI.create("file:///music/%C7%D1.mp3"));
        var full = new Entry(
                Optional.of(new WantedTrack(TrackId.parse("her/source-list/5").orElseThrow(), "owl")),
                Optional.of(new WantedFile(Optional.of(raw), "C:\\music\\owl.mp3", "0".repeat(32))),
                new Description("아울", "Arcade Fire", "Her", Optional.of(Duration.ofMillis(61_001))),
                "비 오는 날");
        var unreachable = new Entry(
                Optional.empty(),
                Optional.of(new WantedFile(Optional.empty(), "http://example.org/a.mp3", "")),
                new Description("", "", "", Optional.empty()),
                "");
        var playlist = new Playlist("비", "for rain", List.of(full, unreachable, full));
        var saved = playlists.make(playlist, "Mood");
        close();
        open();
        assertThat(playlists.named("비")).contains(saved);
        assertThat(saved).isEqualTo(new SavedPlaylist(saved.id(), "비", "Mood", "for rain", 3, Optional.empty()));
        assertThat(playlists.entries(saved.id()).stream().map(SavedEntry::entry))
                .isEqualTo(playlist.entries());
    }

    @Test
    void aNameIsGivenOnceWhateverItsForm() {
        make("비");
        assertThat(playlists.make(Wishes.playlist("비 "), "").name()).isEqualTo("비 (2)");
        assertThat(playlists.make(Wishes.playlist("비"), "Mood").name()).isEqualTo("비 (3)");
        long rain = make("Rain");
        assertThat(playlists.rename(rain, "비")).isFalse();
        assertThat(playlists.rename(rain, "Rain")).isTrue();
        assertThat(playlists.rename(rain, "Regen")).isTrue();
        assertThat(names()).containsExactly("Regen", "비", "비 (2)", "비 (3)");
    }

    @Test
    void entriesAreAddedBeforeAnIndex() {
        long rain = make("Rain", "b");
        playlists.add(rain, Wishes.titled("a"), 0);
        playlists.add(rain, Wishes.titled("d", "e"), Integer.MAX_VALUE);
        playlists.add(rain, Wishes.titled("c"), 2);
        assertThat(titles(rain)).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void entriesAreMovedTogetherToAnIndex() {
        long rain = make("Rain", "a", "b", "c", "d", "e");
        playlists.move(rain, ids(rain, "d", "b"), 1);
        assertThat(titles(rain)).containsExactly("a", "d", "b", "c", "e");
        playlists.move(rain, ids(rain, "a"), 99);
        assertThat(titles(rain)).containsExactly("d", "b", "c", "e", "a");
        playlists.move(rain, ids(rain, "e"), 0);
        assertThat(titles(rain)).containsExactly("e", "d", "b", "c", "a");
    }

    @Test
    void thereIsAlwaysRoomForOneMore() {
        long rain = make("Rain", "first", "last");
        for (int i = 0; i < 100; i++) {
            playlists.add(rain, Wishes.titled("n" + i), 1);
        }
        assertThat(titles(rain).subList(0, 3)).containsExactly("first", "n99", "n98");
        assertThat(titles(rain)).hasSize(102).endsWith("n0", "last");
        for (int i = 0; i < 100; i++) {
            playlists.undo();
        }
        assertThat(titles(rain)).containsExactly("first", "last");
    }

    @Test
    void whatIsMovedLeavesTheOtherRowsAlone() {
        long rain = make("Rain", "a", "b", "c", "d");
        playlists.move(rain, ids(rain, "d"), 1);
        assertThat(library.database()
                        .read(
                                "SELECT count(*) FROM playlist_edit_entry"
                                        + " WHERE edit_id = (SELECT max(id) FROM playlist_edit)",
                                row -> row.getInt(1)))
                .containsExactly(1);
    }

    @Test
    void sortingKeepsEntriesThatWereNotNamed() {
        long rain = make("Rain", "c", "a", "b");
        playlists.sort(rain, ids(rain, "a", "c"));
        assertThat(titles(rain)).containsExactly("a", "c", "b");
        assertThat(undo()).isEqualTo(Edited.Kind.SORT);
        assertThat(titles(rain)).containsExactly("c", "a", "b");
    }

    @Test
    void anEntryIsWrittenAnewInItsPlace() {
        long rain = make("Rain", "a", "b", "c");
        playlists.change(rain, ids(rain, "b").getFirst(), Wishes.one("B"));
        assertThat(titles(rain)).containsExactly("a", "B", "c");
        undo();
        assertThat(titles(rain)).containsExactly("a", "b", "c");
    }

    @Test
    void aMergedPlaylistHasTheEntriesOfAllAndTheOthersComeBack() {
        long rain = make("Rain", "a");
        long snow = make("Snow", "b", "c");
        playlists.merge(rain, List.of(snow, rain, snow));
        assertThat(titles(rain)).containsExactly("a", "b", "c");
        assertThat(names()).containsExactly("Rain");
        assertThat(undo()).isEqualTo(Edited.Kind.MERGE);
        assertThat(names()).containsExactly("Rain", "Snow");
        assertThat(titles(rain)).containsExactly("a");
        assertThat(titles(snow)).containsExactly("b", "c");
    }

    @Test
    void aCopyIsEditedWithoutTheFirst() {
        long rain = make("Rain", "a", "b");
        var copy = playlists.duplicate(rain, "Rain");
        playlists.remove(copy.id(), ids(copy.id(), "a"));
        assertThat(copy.name()).isEqualTo("Rain (2)");
        assertThat(titles(rain)).containsExactly("a", "b");
        assertThat(titles(copy.id())).containsExactly("b");
    }

    @Test
    void everyEditIsTakenBackAndDoneAgainAlsoByALaterSession() {
        long rain = make("Rain", "a", "b", "c");
        playlists.note(rain, "quiet");
        playlists.putIn(rain, "Mood");
        playlists.rename(rain, "Regen");
        playlists.remove(rain, ids(rain, "a", "c"));
        playlists.add(rain, Wishes.titled("d"), 0);
        playlists.delete(rain);
        var deleted = playlists.all();
        close();
        open();
        IntStream.range(0, 7).forEach(_ -> playlists.undo());
        assertThat(playlists.all()).isEmpty();
        assertThat(playlists.undo()).isEmpty();
        playlists.redo();
        assertThat(playlists.all()).containsExactly(new SavedPlaylist(rain, "Rain", "", "", 3, Optional.empty()));
        IntStream.range(0, 5).forEach(_ -> playlists.redo());
        assertThat(playlists.all())
                .containsExactly(new SavedPlaylist(rain, "Regen", "Mood", "quiet", 2, Optional.empty()));
        assertThat(titles(rain)).containsExactly("d", "b");
        playlists.redo();
        assertThat(playlists.all()).isEqualTo(deleted).isEmpty();
        assertThat(playlists.redo()).isEmpty();
    }

    @Test
    void aMoveThatWasTakenBackIsDoneAgain() {
        long rain = make("Rain", "a", "b", "c");
        playlists.move(rain, ids(rain, "c"), 0);
        undo();
        assertThat(titles(rain)).containsExactly("a", "b", "c");
        assertThat(playlists.redo().orElseThrow().kind()).isEqualTo(Edited.Kind.MOVE);
        assertThat(titles(rain)).containsExactly("c", "a", "b");
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        long rain = make("Rain", "a");
        playlists.remove(rain, ids(rain, "a"));
        undo();
        playlists.note(rain, "quiet");
        assertThat(playlists.redo()).isEmpty();
        assertThat(titles(rain)).containsExactly("a");
    }

    @Test
    void aThousandEditsOfOneSessionAreAllTakenBack() {
        long rain = make("Rain", "a", "b");
        for (int i = 0; i < 1_000; i++) {
            new Playlists(library).move(rain, ids(rain, "b"), i % 2);
        }
        for (int i = 0; i < 1_000; i++) {
            assertThat(undo()).isEqualTo(Edited.Kind.MOVE);
        }
        assertThat(titles(rain)).containsExactly("a", "b");
    }

    @Test
    void ofEarlierSessionsTheLastEditsAreKeptAndNothingThatStandsIsLost() {
        long rain = make("Rain", "a", "b");
        long gone = make("Gone", "x");
        playlists.delete(gone);
        playlists.add(rain, Wishes.titled("removed"), 0);
        playlists.remove(rain, ids(rain, "removed"));
        for (int i = 0; i < 500; i++) {
            playlists.note(rain, "note " + i);
        }
        playlists.forgetOldEdits();
        assertThat(titles(rain)).containsExactly("a", "b");
        assertThat(library.database().read("SELECT count(*) FROM playlist_entry", row -> row.getInt(1)))
                .containsExactly(2);
        int undone = 0;
        while (playlists.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isEqualTo(200);
        assertThat(playlists.playlist(rain).note()).isEqualTo("note 299");
    }

    /** What a process that is killed leaves behind: its files as they are on the disk at that moment, never closed. */
    @Test
    void whateverMomentTheProcessIsKilledAtNoEditThatReturnedIsLost() throws IOException {
        long rain = make("Rain");
        for (int i = 0; i < 20; i++) {
            playlists.add(rain, Wishes.titled("n" + i), 0);
            playlists.move(rain, ids(rain, "n" + i), i);
            var left = Files.createDirectories(home.resolve("left" + i));
            for (var name : List.of("moonsong.db", "moonsong.db-wal")) {
                Files.copy(home.resolve(name), left.resolve(name));
            }
            try (var again = Library.open(left)) {
                var kept = new Playlists(again);
                assertThat(kept.entries(rain).stream()
                                .map(e -> e.entry().description().title()))
                        .isEqualTo(titles(rain))
                        .hasSize(i + 1)
                        .endsWith("n" + i);
                assertThat(kept.undo().orElseThrow().kind()).isEqualTo(Edited.Kind.MOVE);
            }
        }
    }
}

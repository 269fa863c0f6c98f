package app.moonsong.library.playlists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Playlists that are put together bit by bit. */
class GatheringTest extends OnPlaylists {
    private List<String> titles(long playlist) {
        return playlists.entries(playlist).stream()
                .map(e -> e.entry().description().title())
                .toList();
    }

    @Test
    void nobodySeesItBeforeItIsWholeAndItIsTakenBackAtOnce() {
        playlists.make(Wishes.playlist("Rain"), "");
        var gathering = playlists.gather(Wishes.titled("a", "b"));
        gathering.add(Wishes.titled("c"));
        assertThat(playlists.all()).hasSize(1);
        var made = gathering.finish("Rain", "Old");
        assertThat(made.name()).isEqualTo("Rain (2)");
        assertThat(made.folder()).isEqualTo("Old");
        assertThat(made.entries()).isEqualTo(3);
        assertThat(titles(made.id())).containsExactly("a", "b", "c");
        playlists.add(made.id(), Wishes.titled("d"), 1);
        playlists.undo();
        assertThat(playlists.undo().orElseThrow().kind()).isEqualTo(Edited.Kind.MAKE);
        assertThat(playlists.all()).hasSize(1);
        playlists.redo();
        assertThat(titles(made.id())).containsExactly("a", "b", "c");
    }

    @Test
    void ofWhatIsDroppedNothingIsLeft() {
        playlists.gather(Wishes.titled("a")).drop();
        assertThat(playlists.undo()).isEmpty();
        assertThat(library.database().read("SELECT count(*) FROM playlist_entry", r -> r.getInt(1)))
                .containsExactly(0);
    }
}

package app.moonsong.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.library.Library;
import app.moonsong.library.Progress;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Playlist;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put off while much is made searchable is made up for. */
class PutOffTest {
    @TempDir
    private Path home;

    private Library library;
    private PutOff putOff;

    @BeforeEach
    void open() {
        library = Library.open(home);
        putOff = new PutOff(library.database());
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> indexes() {
        return library.database()
                .read(
                        "SELECT name FROM sqlite_schema WHERE tbl_name = 'search_row' AND sql LIKE 'CREATE INDEX%'"
                                + " ORDER BY name",
                        r -> r.getString(1));
    }

    private List<Integer> merging() {
        return library.database()
                .read(
                        "SELECT v FROM search_words_config WHERE k IN ('automerge', 'crisismerge') ORDER BY k",
                        r -> r.getInt(1));
    }

    private void change(String name) {
        new Playlists(library).make(new Playlist(name, "", List.of()), "");
    }

    @Test
    void whatIsPutOffIsThereAgainAtTheEnd() {
        var before = indexes();
        assertThat(before).isNotEmpty();
        putOff.begin();
        assertThat(indexes()).isEmpty();
        assertThat(merging()).first().isEqualTo(0);
        putOff.end();
        assertThat(indexes()).isEqualTo(before);
        assertThat(merging()).containsExactly(8, 16);
    }

    @Test
    void whatAnInterruptedRunPutOffTheNextOneMakesUpFor() {
        var search = new Search(library);
        search.refresh(Progress.NONE);
        var before = indexes();
        putOff.begin();
        putOff.begin();
        change("Rain");
        assertThat(search.find("rain", 5).playlists()).hasSize(1);
        assertThat(indexes()).isEqualTo(before);
        assertThat(merging()).containsExactly(8, 16);
    }
}

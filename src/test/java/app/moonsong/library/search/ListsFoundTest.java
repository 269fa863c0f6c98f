package app.moonsong.library.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TrackId;
import app.moonsong.library.Library;
import app.moonsong.library.labels.Label;
import app.moonsong.library.labels.Labels;
import app.moonsong.library.labels.Subjects;
import app.moonsong.library.playlists.Playlists;
import app.moonsong.playlist.Playlist;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The listener's playlists and labels, and the playlists of films, among what is found. */
class ListsFoundTest {
    @TempDir
    private Path home;

    private Library library;
    private Playlists playlists;
    private Labels labels;
    private Search search;

    @BeforeEach
    void open() {
        library = Library.open(home);
        playlists = new Playlists(library);
        labels = new Labels(library);
        search = new Search(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> playlistsFound(String query) {
        return search.find(query, 10).playlists().stream()
                .map(hit -> switch (hit) {
                    case PlaylistHit.Own(var own) -> own.name();
                    case PlaylistHit.Curated(var curated) -> curated.id();
                })
                .toList();
    }

    private List<String> labelsFound(String query) {
        return search.find(query, 10).labels().stream().map(Label::name).toList();
    }

    private long make(String name, String note, String folder) {
        return playlists.make(new Playlist(name, note, List.of()), folder).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rain", "오는", "ㅂㅇ", "window", "moods", "title:rain", "rain window", "rani", "sort:title rain"})
    void aPlaylistIsFoundByItsNameItsNoteAndItsFolder(String query) {
        make("Rain, 비 오는 날", "by the window", "Moods");
        make("Snow", "", "");
        assertThat(playlistsFound(query)).containsExactly("Rain, 비 오는 날");
    }

    @Test
    void aPlaylistIsFoundAsItIsNow() {
        long id = make("Rain", "", "");
        assertThat(playlistsFound("rain")).containsExactly("Rain");
        playlists.rename(id, "Snow");
        playlists.note(id, "white");
        assertThat(playlistsFound("rain")).isEmpty();
        assertThat(playlistsFound("white")).containsExactly("Snow");
        playlists.delete(id);
        assertThat(playlistsFound("snow")).isEmpty();
        playlists.undo();
        assertThat(playlistsFound("snow")).containsExactly("Snow");
    }

    @Test
    void aNameComesBeforeANote() {
        make("Evening", "piano and rain", "");
        make("Late piano", "", "");
        make("Piano", "", "");
        assertThat(playlistsFound("piano")).startsWith("Piano", "Late piano", "Evening");
        assertThat(playlistsFound("piano sort:-title")).startsWith("Piano", "Late piano", "Evening");
        assertThat(playlistsFound("piano sort:title")).startsWith("Evening", "Late piano", "Piano");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plays:0", "is:unheard", "year:2013", "path:rain", "length:<3 rain"})
    void whoAsksForNumbersAndStatesIsShownNoPlaylistsAndLabels(String query) {
        make("Rain", "", "");
        labels.add("rain", List.of());
        assertThat(search.find(query, 10).playlists()).isEmpty();
        assertThat(search.find(query, 10).labels()).isEmpty();
    }

    @Test
    void aPlaylistThatComesWithAFilmIsFoundByItsNameInEitherLanguage() {
        assertThat(playlistsFound("quiet")).containsExactly("quiet-hours");
        assertThat(playlistsFound("조용한 시간")).containsExactly("quiet-hours");
        assertThat(playlistsFound("quiet songs")).as("all words").isEmpty();
        assertThat(playlistsFound("quiet -moon")).isEmpty();
        assertThat(playlistsFound("sort:title")).isEmpty();
    }

    @Test
    void aLabelIsFoundByItsNameUntilItIsDeletedAndLeadsToWhatHasIt() {
        labels.add("비 \"late\"", List.of(new Subjects(library).of(new TrackId("her", "source-list", 1, 1))));
        assertThat(labelsFound("비")).containsExactly("비 \"late\"");
        assertThat(labelsFound("laet")).containsExactly("비 \"late\"");
        var query = app.moonsong.search.Field.LABEL.asking("비 \"late\"");
        assertThat(query).isEqualTo("label:\"비  late \"");
        assertThat(search.find(query, 10).tracks()).hasSize(1);
        labels.delete("비 \"late\"");
        assertThat(labelsFound("late")).isEmpty();
        labels.undo();
        assertThat(labelsFound("late")).containsExactly("비 \"late\"");
    }
}

package app.moonsong.playlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.moonsong.film.ShippedFilms;
import app.moonsong.film.Track;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ShippedPlaylistsTest {
    private static final String HEADER = "playlist,name_en,name_ko,sentence_en,sentence_ko,track\n";

    @Test
    void everyPlaylistThatShipsIsWholeInBothLanguagesAndOfTracksThatAreThere() {
        for (var shipped : ShippedFilms.all()) {
            var film = shipped.film();
            for (var playlist : ShippedPlaylists.of(film.id())) {
                assertThat(playlist.tracks()).as(playlist.id()).isNotEmpty().doesNotHaveDuplicates();
                assertThat(playlist.tracks()).allMatch(t -> film.track(t).isPresent());
                assertThat(playlist.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                for (var note : new app.moonsong.film.Note[] {playlist.name(), playlist.sentence()}) {
                    assertThat(note.english()).isNotBlank().doesNotContainPattern("[가-힣]");
                    assertThat(note.korean()).containsPattern("[가-힣]");
                }
                assertThat(playlist.sentence().english()).matches("[^.]+\\.");
            }
        }
    }

    @Test
    void herHasTheFiveThatWereWantedOfIt() {
        var her = ShippedFilms.all().getFirst().film();
        var playlists = ShippedPlaylists.of("her");
        assertThat(playlists)
                .extracting(ShippedPlaylist::id)
                .containsExactly("score", "list-of-thirteen", "songs", "moon-songs", "quiet-hours");
        assertThat(playlists.getFirst().tracks())
                .isEqualTo(her.release("original-score-2021").orElseThrow().tracks().stream()
                        .map(Track::id)
                        .toList());
        assertThat(playlists.get(1).tracks())
                .isEqualTo(her.release("source-list").orElseThrow().tracks().stream()
                        .map(Track::id)
                        .toList());
        assertThat(playlists.get(3).tracks())
                .allMatch(t -> her.track(t).orElseThrow().song().equals("the-moon-song"));
    }

    @Test
    void aFilmMayShipNone() {
        assertThat(ShippedPlaylists.of("no-such-film")).isEmpty();
    }

    @Test
    void aWrongTrackIsNamedWithItsRow() {
        assertThatThrownBy(() -> ShippedPlaylists.read("her", new StringReader(HEADER + "a,A,가,S.,나.,score\n")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("score, record 1");
    }
}

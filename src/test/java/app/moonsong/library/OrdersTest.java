package app.moonsong.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import app.moonsong.film.TrackId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersTest {
    @TempDir
    Path home;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(home);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private List<String> order() {
        return library.film("her").orElseThrow().own().rows().stream()
                .map(r -> r.track().recording())
                .toList();
    }

    private static TrackId track(String written) {
        return TrackId.parse(written).orElseThrow();
    }

    @Test
    void everyRecordingIsThereOnceAndNumberedFromOne() {
        assertThat(order())
                .hasSize(17)
                .doesNotHaveDuplicates()
                .startsWith("sleepwalker", "dimensions")
                .endsWith("milk-and-honey-1", "photograph", "were-all-leaving", "moon-song-duet");
        var rows = library.film("her").orElseThrow().own().rows();
        assertThat(rows.getLast().number()).isEqualTo("17");
        assertThat(rows.getFirst().number()).isEqualTo("1");
    }

    @Test
    void aTrackIsPutAtAPlaceByAnyOfItsReleasesAndTheOrderStays() {
        library.orders().place(track("her/original-score-2021/10"), 2);
        library.orders().place(track("her/source-list/1"), 99);
        library.close();
        open();
        assertThat(order()).startsWith("photograph", "dimensions");
        assertThat(order()).endsWith("moon-song-duet", "sleepwalker");
    }

    @Test
    void aTrackIsShiftedAndStopsAtTheEnds() {
        library.orders().shift(track("her/source-list/2"), -1);
        assertThat(order()).startsWith("dimensions", "sleepwalker");
        library.orders().shift(track("her/source-list/2"), -5);
        assertThat(order()).startsWith("dimensions", "sleepwalker");
        library.orders().shift(track("her/source-list/2"), 2);
        assertThat(order()).startsWith("sleepwalker", "song-on-the-beach", "dimensions");
    }

    @Test
    void tracksThatBeginAreFollowedByTheOthersAsTheyWere() {
        library.orders().begin("her", List.of(track("her/source-list/13"), track("her/source-list/5")));
        assertThat(order()).startsWith("moon-song-end-title", "owl", "sleepwalker", "dimensions");
        assertThat(order()).hasSize(17);
    }

    @Test
    void everyChangeIsUndoneOneAfterTheOther() {
        var first = order();
        library.orders().shift(track("her/source-list/2"), -1);
        var second = order();
        library.orders().reset("her");
        assertThat(order()).isEqualTo(first);
        assertThat(library.orders().undo("her")).isTrue();
        assertThat(order()).isEqualTo(second);
        assertThat(library.orders().undo("her")).isTrue();
        assertThat(order()).isEqualTo(first);
        assertThat(library.orders().undo("her")).isFalse();
    }

    @Test
    void whatChangesNothingIsNotUndone() {
        library.orders().shift(track("her/source-list/1"), -1);
        library.orders().place(track("her/source-list/99"), 1);
        library.orders().place(track("him/source-list/1"), 1);
        assertThat(library.orders().undo("her")).isFalse();
    }

    @Test
    void whatWasTakenBackIsDoneAgainUntilTheNextChange() {
        library.orders().shift(track("her/source-list/2"), -1);
        var second = order();
        library.orders().place(track("her/source-list/5"), 1);
        var third = order();
        library.orders().undo("her");
        library.orders().undo("her");
        library.close();
        open();
        assertThat(library.orders().redo("her")).isTrue();
        assertThat(order()).isEqualTo(second);
        assertThat(library.orders().redo("her")).isTrue();
        assertThat(order()).isEqualTo(third);
        assertThat(library.orders().redo("her")).isFalse();
        library.orders().undo("her");
        library.orders().shift(track("her/source-list/1"), 3);
        assertThat(library.orders().redo("her")).isFalse();
        library.orders().undo("her");
        assertThat(order()).isEqualTo(second);
    }

    @Test
    void theLastFiftyChangesAreKept() {
        for (int i = 0; i < 9; i++) {
            library.orders().shift(track("her/source-list/1"), 1);
        }
        var ninth = order();
        for (int i = 0; i < 50; i++) {
            library.orders().shift(track("her/source-list/1"), i % 2 == 0 ? 1 : -1);
        }
        int undone = 0;
        while (library.orders().undo("her")) {
            undone++;
        }
        assertThat(undone).isEqualTo(50);
        assertThat(order()).isEqualTo(ninth);
    }

    @Test
    void anotherTracklistKeepsTheOrderAndItsNewTracksComeLast() {
        library.orders().place(track("her/source-list/5"), 1);
        var her = library.film("her").orElseThrow().film();
        var album = her.release("original-score-2021").orElseThrow();
        library.putFilm(new Film(her.id(), her.title(), her.koreanTitle(), her.year(), List.of(album)));
        assertThat(order()).startsWith("owl", "sleepwalker").hasSize(13);
    }
}

package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.ARTIST;
import static app.moonsong.film.TracklistColumn.LENGTH;
import static app.moonsong.film.TracklistColumn.POSITION;
import static app.moonsong.film.TracklistColumn.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TracklistColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    private final Draft draft = PastedText.read("1. owl nest - Ann Low 3:05\n2. Coda - Ann Low 1:10", KnownTracks.NONE);

    private static List<String> cells(Draft draft, TracklistColumn column) {
        return draft.rows().stream().map(r -> r.get(column)).toList();
    }

    @Test
    void aSplitRowLeavesItsLengthWithTheFirstAndItsArtistWithBoth() {
        var cut = Rows.split(draft, 0, "owl".length());
        assertThat(cells(cut, TITLE)).containsExactly("owl", "nest", "Coda");
        assertThat(cells(cut, ARTIST)).containsExactly("Ann Low", "Ann Low", "Ann Low");
        assertThat(cells(cut, LENGTH)).containsExactly("3:05", "", "1:10");
        assertThat(cells(cut, POSITION)).containsExactly("1", "2", "3");
        assertThat(cut.rows().get(1).line()).isEqualTo(1);
    }

    @Test
    void whatIsSplitAndJoinedIsAsItWas() {
        var back = Rows.joined(Rows.split(draft, 0, "owl ".length()), 0);
        assertThat(cells(back, TITLE)).isEqualTo(cells(draft, TITLE));
        assertThat(cells(back, LENGTH)).isEqualTo(cells(draft, LENGTH));
    }

    @Test
    void aRowIsNotSplitWhereOnePartWouldBeEmpty() {
        assertThat(Rows.split(draft, 0, 0)).isEqualTo(draft);
        assertThat(Rows.split(draft, 0, 100)).isEqualTo(draft);
    }
}

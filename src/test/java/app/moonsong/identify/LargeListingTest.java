package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Listings of a size or shape that nobody planned. */
class LargeListingTest {
    private static final int LINES = 21_000;
    private static final int ALBUM = 30;

    /** A list on which every title is made of the same few words. */
    private static String crowd() {
        var tracks = new StringBuilder("id,number,title,artist,album\n");
        for (int i = 0; i < LINES; i++) {
            tracks.append("t%d,%d,Love Theme,%s,%s Stories\n"
                    .formatted(i, i % ALBUM + 1, i == 777 ? "Quillon" : "Orla", name(i / ALBUM)));
        }
        return tracks.toString();
    }

    private static String name(int n) {
        return letters(n % 26) + letters(n / 26);
    }

    private static String letters(int n) {
        return String.valueOf((char) ('a' + n)).repeat(3);
    }

    @Test
    void aTitleOnEveryLineIsFoundByItsAlbumAndNumberOrItsArtist() throws IOException {
        var rows = Listed.rows(
                crowd(),
                "file,artist\nOrla/%s Stories/07 Love Theme.mp3,\nLove Theme.mp3,Quillon\nLove Theme.mp3,\n"
                        .formatted(name(100)));
        assertThat(Listed.best(rows.get(0))).isEqualTo("t" + (100 * ALBUM + 6));
        assertThat(rows.get(0).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(Listed.best(rows.get(1))).isEqualTo("t777");
        assertThat(rows.get(2).decision()).isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aListOfAHundredThousandLinesIsSearched() throws IOException {
        var tracks = new StringBuilder("id,number,title,artist,album\n");
        for (int i = 0; i < 100_000; i++) {
            tracks.append("t%d,%d,%s Ferry,Ann %s,The %s Lake\n"
                    .formatted(i, i % ALBUM + 1, word(i), word(i / 1000), word(i / ALBUM)));
        }
        var rows = Listed.rows(
                tracks.toString(),
                "file,title,artist\nx.mp3,%s Ferry,Ann %s\ny.mp3,Kaleidoscope Zebra,Somebody Else\n"
                        .formatted(word(54_321), word(54)));
        assertThat(Listed.best(rows.get(0))).isEqualTo("t54321");
        assertThat(rows.get(0).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(rows.get(1).decision()).isEqualTo(Decision.NONE);
    }

    private static String word(int n) {
        var word = new StringBuilder("Q");
        for (int rest = n; rest > 0 || word.length() < 2; rest /= 20) {
            word.append("bcdfghjklmnpqrstvwxz".charAt(rest % 20)).append(rest % 2 == 0 ? 'a' : 'o');
        }
        return word.toString();
    }

    @Test
    void oneTitleFiveHundredTimesIsToldByItsNumber() throws IOException {
        var tracks = new StringBuilder("id,number,title,artist\n");
        for (int i = 1; i <= 500; i++) {
            tracks.append("t%d,%d,Same Old Song,Ann Hall\n".formatted(i, i));
        }
        var rows = Listed.rows(
                tracks.toString(),
                "file,title,artist,track\nx.mp3,Same Old Song,Ann Hall,321\ny.mp3,Same Old Song,Ann Hall,\n");
        assertThat(Listed.best(rows.get(0))).isEqualTo("t321");
        assertThat(rows.get(0).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(rows.get(1).decision()).isEqualTo(Decision.REVIEW);
    }

    @Test
    void titlesOfTenThousandLettersEnd() throws IOException {
        var tracks = "id,title,artist\nlong,%s,Ann\nword,%s,Ann\n"
                .formatted("a very long title ".repeat(556), "x".repeat(10_000));
        var rows = Listed.rows(
                tracks,
                "file,title,artist\n1.mp3,%s,Ann\n2.mp3,%s,Ann\n3.mp3,%s,\n"
                        .formatted("a very long title ".repeat(556), "x".repeat(10_000), "((((".repeat(2500)));
        assertThat(Listed.best(rows.get(0))).isEqualTo("long");
        assertThat(Listed.best(rows.get(1))).isEqualTo("word");
        assertThat(rows.get(2).decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void rowsWithMissingCellsAreRead() throws IOException {
        var rows = Listed.rows("id,title,artist,album\na,Owl\nb,\n", "file,title,seconds\nOwl.mp3\n\nx.mp3,Owl\n");
        assertThat(rows).extracting(Listed::best).containsExactly("a", "a");
    }

    @Test
    void theTracklistGivenAsTheFilesIsNamedAsSuch() {
        assertThatThrownBy(() -> Listed.rows("id,title\na,Owl\n", "id,title\na,Owl\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("\"file\"");
        assertThatThrownBy(() -> Listed.rows("file,title\na,Owl\n", "file,title\na,Owl\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("\"id\"");
    }

    @Test
    void aFileThatIsBothListingsIsIdentifiedWithItself() throws IOException {
        var both = "id,file,title,artist,album\na,1.mp3,Owl,Ann Hall,The Lake\nb,2.mp3,Night Ferry,Ann Hall,The Lake\n";
        var rows = Listed.rows(both, both);
        assertThat(rows).extracting(Listed::best).containsExactly("a", "b");
        assertThat(rows).allMatch(r -> r.decision() == Decision.ACCEPTED);
    }
}

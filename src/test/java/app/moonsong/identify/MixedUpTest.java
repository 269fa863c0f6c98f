package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that stand in another's place, and what they must not be taken for. */
class MixedUpTest {
    private static final String TRACKS = """
            id,number,title,artist,album,seconds
            a,1,Night Ferry,Ann Hall,Night Ferry,200
            b,2,The Long Way Home,Ann Hall,Night Ferry,180
            c,3,Sleepwalking,Ann Hall,,150
            d,4,Reeds,Bob Stone vs. Ann Hall,,130
            e,5,Boat Boat,Ann Hall,The Harbour,170
            aa,6,Chocolate,Bob Stone,,273
            f,6,끝 (Live),AnnHall,,273
            g,7,2. Owl,Ann Hall,,100
            h,8,3. Owl II,Ann Hall,,100
            """;

    private static ListingRow one(String line) throws IOException {
        return Listed.row(TRACKS, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x.mp3,Ann Hall,Sleepwalking,,3,150",
                "x.mp3,Ann Hal,Sleepwalking,,3,150",
                "x.mp3,,Ann Hall - Sleepwalking,,3,150"
            })
    void titleAndArtistInEachOthersPlaceAreRead(String line) throws IOException {
        assertThat(Listed.best(one(line))).isEqualTo("c");
        assertThat(one(line).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aSongThatIsCalledLikeAnArtistIsNotExchanged() throws IOException {
        assertThat(one("x.mp3,Ann Hall,Somebody Else,,3,150").decision()).isEqualTo(Decision.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x.mp3,Old Mill (Night Ferry),Ann Hall,Night Ferry,,200",
                "Ann Hall - Old Mill - Night Ferry.mp3,,,,,200",
                "x.mp3,7 8 (Night Ferry),Ann Hall,Night Ferry,4,200",
                "x.mp3,(Night Ferry),Ann Hall,Night Ferry,,200"
            })
    void theAlbumsNameBesideAnotherTitleIsNotTheTitle(String line) throws IOException {
        assertThat(one(line).decision()).isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void anArticleThatTheAlbumHasTooDoesNotExplainAnotherTitle() throws IOException {
        var tracks =
                new StringBuilder("id,title,artist,album,seconds\na,Love of the Lake,Ann Hall,Love of the Lake,200\n");
        for (int i = 1; i <= 9; i++) {
            tracks.append("m%d,Mill %d,Bob Stone,Granite,100\n".formatted(i, i));
        }
        var row = Listed.row(tracks.toString(), "x.mp3,The Mill (Love of the Lake),Ann Hall,Love of the Lake,,200");
        assertThat(row.decision()).isNotEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x.mp3,Night Ferry,Ann Hall,Night Ferry,2,200",
                "01 Ann Hall - Night Ferry (Night Ferry).mp3,,,,,200"
            })
    void theAlbumsNameAloneIsTheTitle(String line) throws IOException {
        assertThat(Listed.best(one(line))).isEqualTo("a");
        assertThat(one(line).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aMixOfTwoArtistsIsNotTheOnes() throws IOException {
        assertThat(one("Ann Hall - Reeds.mp3,,,,,130").decision()).isNotEqualTo(Decision.ACCEPTED);
        assertThat(one("x.mp3,Reeds,Ann Hall,,,130").decision()).isNotEqualTo(Decision.ACCEPTED);
        assertThat(one("x.mp3,Reeds,Ann Hall vs Bob Stone,,,130").decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aWordWrittenTwiceIsStillTheTitleWhenTheRestAgrees() throws IOException {
        assertThat(one("x.mp3,Boat,Ann Hall,,6,170").decision()).isEqualTo(Decision.REVIEW);
        assertThat(one("x.mp3,Boat,Ann Hall,,5,170").decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(one("x.mp3,Night Night Ferry,Ann Hall,Night Ferry,1,200").decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aNameThatIsOnlyANumberDoesNotHideTheVersionThatTheTitleSays() throws IOException {
        var row = one("19156.mp3,003- (live),,,6,273");
        assertThat(row.candidates()).extracting(ListingRow.ListingCandidate::id).containsExactly("f", "aa");
        assertThat(row.candidates().getLast().distance()).isGreaterThan(0.8);
    }

    @Test
    void aNumberBeforeAMisspeltTitleIsTheTitlesWhenItBeginsWithOne() throws IOException {
        assertThat(Listed.best(one("x.mp3,3. Oswl II,Ann Hall,,,100"))).isEqualTo("h");
    }

    @Test
    void theDiscAndNumberOfANameThatRepeatsTheTitleAreRead() throws IOException {
        String tracks =
                "id,disc,number,title,artist\na,1,3,Reeds,Ann Hall\nb,2,3,Reeds,Ann Hall\nc,2,4,Reeds,Ann Hall\n";
        assertThat(Listed.best(Listed.row(tracks, "2-03 Reeds.mp3,Reeds,Ann Hall,,,")))
                .isEqualTo("b");
    }
}

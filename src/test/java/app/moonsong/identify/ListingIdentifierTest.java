package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingIdentifierTest {
    private static final String TRACKS = """
            id,disc,number,title,artist,album,seconds
            a,1,1,Main Theme,Ann Hall,The Lake,120
            b,1,2,Main Theme,Ann Hall,The Lake,245
            c,1,3,The Long Way Home,Ann Hall,The Lake,180
            d,1,4,Chase Part I,Ann Hall,The Lake,99
            e,1,5,Chase Part II,Ann Hall,The Lake,101
            """;

    private static ListingRow one(String line) throws IOException {
        return Listed.row(TRACKS, line);
    }

    @Test
    void everyListedFileGetsARow() throws IOException {
        var rows = Listed.rows(
                TRACKS, "file\nAnn Hall/The Lake/03 The Long Way Home.mp3\nnotes/unrelated thing.mp3\n\"\"\n");
        assertThat(rows)
                .extracting(ListingRow::file)
                .containsExactly("Ann Hall/The Lake/03 The Long Way Home.mp3", "notes/unrelated thing.mp3", "");
        assertThat(rows.getFirst().best()).map(ListingRow.ListingCandidate::id).contains("c");
        assertThat(rows.getFirst().decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(rows.get(1).decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void oneTitleOnTwoTracksIsToldByLength() throws IOException {
        var row = one("x.mp3,Main Theme,Ann Hall,The Lake,,246");
        assertThat(row.best()).map(ListingRow.ListingCandidate::id).contains("b");
        assertThat(row.decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void oneTitleOnTwoTracksIsNotGuessed() throws IOException {
        assertThat(one("x.mp3,Main Theme,Ann Hall,The Lake,,").decision()).isEqualTo(Decision.REVIEW);
    }

    @Test
    void anotherArtistIsAnotherRecordingWhateverElseAgrees() throws IOException {
        assertThat(one("x.mp3,The Long Way Home,Somebody Else,,3,180").decision())
                .isEqualTo(Decision.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d. %s", "%d) %s", "0%d - %s"})
    void aNumberThatEveryTitleBeginsWithIsItsPosition(String form) throws IOException {
        var tracks = new StringBuilder("id,title,artist,album\n");
        var titles = List.of("Lakes", "Reeds", "24 Birds", "Stones II");
        for (int i = 0; i < titles.size(); i++) {
            tracks.append(
                    "%s,%s,Ann Hall,The Lake\n".formatted("abcd".charAt(i), form.formatted(i + 1, titles.get(i))));
        }
        var other = Listed.row(tracks.toString(), "x.mp3,Reeds II,Ann Hall,The Lake,,");
        assertThat(other.decision()).as("another part of it").isNotEqualTo(Decision.ACCEPTED);
        for (String title : List.of("Reeds", "2. Reeds")) {
            var row = Listed.row(tracks.toString(), "x.mp3,%s,Ann Hall,The Lake,,".formatted(title));
            assertThat(row.best()).map(ListingRow.ListingCandidate::id).contains("b");
            assertThat(row.decision()).isEqualTo(Decision.ACCEPTED);
        }
        var birds = Listed.row(tracks.toString(), "x.mp3,24 Birds,Ann Hall,The Lake,3,");
        assertThat(birds.best()).map(ListingRow.ListingCandidate::id).contains("c");
    }

    @Test
    void aTitleThatIsCalledByANumberKeepsIt() throws IOException {
        String tracks =
                "id,title,artist,album\na,7. Lakes,Ann Hall,The Lake\nb,Reeds,Ann Hall,The Lake\nc,Birds,Ann Hall,The Lake\n";
        assertThat(Listed.row(tracks, "x.mp3,Lakes,Ann Hall,The Lake,,").decision())
                .isEqualTo(Decision.REVIEW);
        assertThat(Listed.row(tracks, "x.mp3,7. Lakes,Ann Hall,The Lake,,").decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void partsAreToldByTheirNumber() throws IOException {
        assertThat(one("x.mp3,Chase Pt. 2,Ann Hall,The Lake,,").best())
                .map(ListingRow.ListingCandidate::id)
                .contains("e");
        assertThat(one("x.mp3,Chase (Part One),Ann Hall,The Lake,,").best())
                .map(ListingRow.ListingCandidate::id)
                .contains("d");
        assertThat(one("x.mp3,Chase Part III,Ann Hall,The Lake,,").decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void placesOnSidesOfARecordAreCompared() throws IOException {
        String tracks = "id,number,title,artist\na,A 4,Night Ferry,Ann Hall\nb,B2,Night Ferry,Ann Hall\n";
        assertThat(Listed.rows(tracks, "file,track\nAnn Hall - Night Ferry.mp3,B2\n")
                        .getFirst()
                        .best())
                .map(ListingRow.ListingCandidate::id)
                .contains("b");
        assertThat(Listed.rows(tracks, "file\n0A4 Ann Hall - Night Ferry.mp3\n")
                        .getFirst()
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
        assertThat(Listed.rows(tracks, "file,track\nAnn Hall - Night Ferry.mp3,2\n")
                        .getFirst()
                        .evidence())
                .extracting(Evidence::field)
                .doesNotContain(Evidence.Field.POSITION);
    }

    @Test
    void theOrderOfTracksChangesNothing() throws IOException {
        var lines = new ArrayList<>(TRACKS.lines().skip(1).toList());
        Collections.shuffle(lines, new Random(3));
        String files = "file,title\n1.mp3,Main Theme\n2.mp3,Chase\nThe Lake/03 home.mp3,\n";
        String shuffled = "id,disc,number,title,artist,album,seconds\n" + String.join("\n", lines);
        assertThat(Listed.rows(shuffled, files)).isEqualTo(Listed.rows(TRACKS, files));
    }

    @Test
    void aMissingColumnIsNamed() {
        assertThatThrownBy(() -> ListingIdentifier.of(new StringReader("id,name\n1,x\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("title");
    }

    @Test
    void aByteOrderMarkAndOtherOrderOfColumnsAreRead() throws IOException {
        assertThat(Listed.rows(TRACKS, "\uFEFFartist,file\nAnn Hall,The Long Way Home.mp3\n")
                        .getFirst()
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void hugeAndRepeatedTitlesEnd() throws IOException {
        var tracks = new StringBuilder("id,title\n");
        for (int i = 0; i < 500; i++) {
            tracks.append(i).append(",Same Old Song\n");
        }
        tracks.append("long,").append("word ".repeat(5000)).append('\n');
        var rows = Listed.rows(
                tracks.toString(),
                "file,title\nx.mp3,Same Old Song\ny.mp3," + "word ".repeat(2000) + "\nz.mp3,\u0301\u0301 \n");
        assertThat(rows.getFirst().decision()).isEqualTo(Decision.REVIEW);
        assertThat(rows.get(1).best()).map(ListingRow.ListingCandidate::id).contains("long");
    }

    @Test
    void anEmptyTracklistFindsNothing() throws IOException {
        assertThat(Listed.rows("id,title\n", "file\nx.mp3\n").getFirst().decision())
                .isEqualTo(Decision.NONE);
    }
}

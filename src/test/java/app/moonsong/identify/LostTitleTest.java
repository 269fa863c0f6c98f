package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files and lists of which something was lost on the way. */
class LostTitleTest {
    private static final String TRACKS = """
            id,disc,number,title,artist,album,seconds
            a,1,1,Main Theme,Ann Hall,The Lake,120
            b,1,2,The Ferry,Ann Hall,The Lake,245
            c,1,3,The Long Way Home,Ann Hall,The Lake,180
            d,1,4,,Ann Hall,The Lake,99
            e,1,5,End,Bob Stone,Granite,201
            f,1,9,Powerslave,Futures End,Broken Men,421
            g,1,1,Old Boat (live),AnnHall,The Harbour,273
            """;

    private static ListingRow one(String line) throws IOException {
        return Listed.row(TRACKS, line);
    }

    private static List<ListingRow> identify(String tracks, List<String> lines) throws IOException {
        return Listed.rows(tracks, Listed.COLUMNS + String.join("\n", lines) + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "x.mp3,,Ann Hall,The Lake,3,180",
                "x.mp3,null,,The Lake,3,181",
                "03.mp3,,Ann Hall,The Lake,,179",
                "x.mp3,The,Ann Hall,The Lake,3,180"
            })
    void albumNumberAndLengthMakeALostTitleGood(String line) throws IOException {
        assertThat(Listed.best(one(line))).isEqualTo("c");
        assertThat(one(line).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"x.mp3,,Ann Hall,The Lake,3,", "x.mp3,,Ann Hall,The Lake,3,240", "x.mp3,,Bob Stone,The Lake,3,180"
            })
    void aLostTitleIsNotMadeGoodByLess(String line) throws IOException {
        assertThat(one(line).decision()).isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aTrackWithoutATitleIsFoundByTheRest() throws IOException {
        assertThat(Listed.best(one("x.mp3,Reeds,Ann Hall,The Lake,4,99"))).isEqualTo("d");
        assertThat(Listed.best(one("x.mp3,Reeds,Ann Hall,,4,99"))).isEqualTo("d");
        assertThat(Listed.best(one("x.mp3,End,Ann Hall,,4,"))).isEqualTo("d");
        assertThat(one("x.mp3,Reeds,,,4,99").decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void numberLengthAndVersionAreCandidatesWhenAllLettersAreLost() throws IOException {
        assertThat(Listed.best(one("x.mp3,001- (live), , (2009),1,273"))).isEqualTo("g");
    }

    @Test
    void aNameThatIsOnlyANumberIsHeardOnlyWhereItAgrees() throws IOException {
        assertThat(fields(one("0417.mp3,The Ferry,Ann Hall,,,"))).doesNotContain(Evidence.Field.POSITION);
        assertThat(fields(one("17.mp3,The Ferry,Ann Hall,,,"))).doesNotContain(Evidence.Field.POSITION);
        assertThat(fields(one("02.mp3,The Ferry,Ann Hall,,,"))).contains(Evidence.Field.POSITION);
    }

    @Test
    void ofTwoNumbersThatDifferTheRightOneIsHeard() throws IOException {
        var row = one("03 The Long Way Home.mp3,,Ann Hall,,2,180");
        assertThat(row.evidence())
                .filteredOn(e -> e.field() == Evidence.Field.POSITION)
                .extracting(Evidence::distance)
                .containsExactly(0.25);
    }

    @Test
    void lostSpacesAreFoundAgain() throws IOException {
        assertThat(one("x.mp3,AnnHallTheLongWayHome,,The Lake,,").decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(one("x.mp3,Ann Hall - Old Boat (live),,The Harbour,,").decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aMisspeltTitleIsFoundBesideAnotherThatStandsWholeInTheName() throws IOException {
        assertThat(Listed.best(one("x.mp3,Futures End - Powerslaev,,Broken Men,,421")))
                .isEqualTo("f");
        assertThat(Listed.best(one("x.mp3,Futures End - Powerslaev,,,,"))).isEqualTo("f");
        assertThat(Listed.best(one("x.mp3,Futures End - Broken Men - Powerslaev,,,,")))
                .isEqualTo("f");
    }

    @Test
    void anAlbumWhoseLettersWereLostSaysNothing() throws IOException {
        assertThat(fields(one("x.mp3,The Ferry,Ann Hall,,,245"))).doesNotContain(Evidence.Field.ALBUM);
        assertThat(one("x.mp3,The Ferry,Ann Hall, (2009),,245").distance())
                .isEqualTo(one("x.mp3,The Ferry,Ann Hall,,,245").distance());
    }

    @Test
    void whatProgramsWriteForNothingIsNothing() throws IOException {
        assertThat(fields(one("x.mp3,The Ferry,Ann Hall,n/a,,245"))).doesNotContain(Evidence.Field.ALBUM);
        assertThat(Listed.best(one("x.mp3,unk.,Ann Hall,The Lake,2,245"))).isEqualTo("b");
    }

    @Test
    void anotherVolumeIsAnotherAlbum() throws IOException {
        assertThat(one("The Lake 2/07 The Long Way Home.mp3,,,,,180").decision())
                .isNotEqualTo(Decision.ACCEPTED);
        assertThat(one("The Lake 2/The Long Way Home.mp3,,,,,").decision()).isNotEqualTo(Decision.ACCEPTED);
        assertThat(one("The Lake (2009)/The Long Way Home.mp3,,,,,").decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void copiesOfOneTrackAreAllIt() throws IOException {
        var tracks = TRACKS + "h,1,6,Perfect Day,Cat Lowe,Sky,222\ni,1,6,Perfect Day,Sam Hill,Perfect Day,211\n";
        var copies = List.of(
                "1.mp3,Perfect Day,Cat Lowe,Perfect Day,6,222",
                "2.mp3,Perfect Day,Cat Lowe,Perfect Day,6,222",
                "3.mp3,Perfect Day,Cat Lowe,Perfect Day,6,222");
        assertThat(identify(tracks, copies))
                .allMatch(r -> Listed.best(r).equals("h") && r.decision() == Decision.ACCEPTED);
    }

    @Test
    void filesThatCouldChangePlacesAreNotGuessed() throws IOException {
        var tracks = "id,title,artist\np,Hazy,Dabin\nq,Hazy (Live),Dabin\n";
        var rows =
                identify(tracks, List.of("mine/Dabin - Hazy.mp3,,,,,", "mine/Dabin - Hazy (Official Video).mp3,,,,,"));
        assertThat(rows).noneMatch(r -> r.decision() == Decision.ACCEPTED);
        assertThat(identify(tracks, List.of("mine/Dabin - Hazy.mp3,,,,,"))
                        .getFirst()
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void aTitleAndALengthAreNotEnoughAgainstTheNumber() throws IOException {
        var tracks = TRACKS + "h,1,6,What Should We Do Tomorrow,Cat Lowe,Sky,222\n";
        assertThat(identify(tracks, List.of("What Should We Do Tomorrow.mp3,,,,,222"))
                        .getFirst()
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
        assertThat(identify(tracks, List.of("09 What Should We Do Tomorrow.mp3,,,,,222"))
                        .getFirst()
                        .decision())
                .isEqualTo(Decision.REVIEW);
    }

    private static List<Evidence.Field> fields(ListingRow row) {
        return row.evidence().stream().map(Evidence::field).collect(Collectors.toList());
    }
}

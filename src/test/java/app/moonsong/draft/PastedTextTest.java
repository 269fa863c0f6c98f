package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.ALTERNATIVES;
import static app.moonsong.film.TracklistColumn.ARTIST;
import static app.moonsong.film.TracklistColumn.COMPOSER;
import static app.moonsong.film.TracklistColumn.DISC;
import static app.moonsong.film.TracklistColumn.LENGTH;
import static app.moonsong.film.TracklistColumn.POSITION;
import static app.moonsong.film.TracklistColumn.RELEASE_ARTIST;
import static app.moonsong.film.TracklistColumn.RELEASE_TITLE;
import static app.moonsong.film.TracklistColumn.RELEASE_YEAR;
import static app.moonsong.film.TracklistColumn.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TracklistColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in the shapes people have it in. */
class PastedTextTest {
    private static final List<String> TITLES = List.of("Harbour Lights", "The Long Stair", "Reprise in Blue");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Lights\nThe Long Stair\nReprise in Blue",
                "1. Harbour Lights\n2. The Long Stair\n3. Reprise in Blue",
                "01 Harbour Lights\r\n02 The Long Stair\r\n03 Reprise in Blue",
                "[1] Harbour Lights\n\n[2] The Long Stair\n\n[3] Reprise in Blue",
                "(1) Harbour Lights\n(2) The Long Stair\n(3) Reprise in Blue",
                "#1 Harbour Lights\n#2 The Long Stair\n#3 Reprise in Blue",
                "Track 1: Harbour Lights\nTrack 2: The Long Stair\nTrack 3: Reprise in Blue",
                "1번 Harbour Lights\n2번 The Long Stair\n3번 Reprise in Blue",
                "①Harbour Lights\n②The Long Stair\n③Reprise in Blue",
                "０１．Harbour Lights\n０２．The Long Stair\n０３．Reprise in Blue",
                "01_Harbour Lights\n02_The Long Stair\n03_Reprise in Blue",
                "• Harbour Lights\n• The Long Stair\n• Reprise in Blue",
                "- Harbour Lights\n- The Long Stair\n- Reprise in Blue",
                "1.\u00a0Harbour\u00a0Lights\u200b\n2. The  Long Stair\n3. Reprise in Blue",
                "<ol><li>Harbour Lights</li><li>The <i>Long</i> Stair<li>Reprise in Blue</ol>",
                "<p>1. Harbour Lights<br>2. The Long Stair<br/>3. Reprise in Blue</p>",
                "<div>Harbour\n  Lights</div><div>The Long Stair</div><div>Reprise in Blue</div><script>x()</script>",
                "1. **Harbour Lights**\n2. [The Long Stair](https://example.org/a_(b))\n3. Reprise in Blue",
                "1. Harbour Lights 2. The Long Stair 3. Reprise in Blue",
                "1.Harbour Lights2.The Long Stair3.Reprise in Blue",
                "01 Harbour Lights 02 The Long Stair 03 Reprise in Blue",
                "Tracklist: 1. Harbour Lights 2. The Long Stair 3. Reprise in Blue",
                "Harbour Lights | The Long Stair | Reprise in Blue",
                "Harbour Lights • The Long Stair • Reprise in Blue",
                "Harbour Lights; The Long Stair; Reprise in Blue",
                "Track listing\n1. Harbour Lights\n2. The Long Stair\n3. Reprise in Blue\nTotal length: 12:30\n℗ 2011 Nobody",
                "수록곡\n1. Harbour Lights\n2. The Long Stair\n3. Reprise in Blue\n유통: 아무개",
                "❶ Harbour Lights\n❷ The Long Stair\n❸ Reprise in Blue",
                "01.Harbour Lights.mp3\n02.The Long Stair.flac\n03.Reprise in Blue.mp3",
                "Harbour Lights\nAnn Low\n\nThe Long Stair\nAnn Low\n\nReprise in Blue\nBo",
                "1. Harbour Lights (3 min 15 s)\n2. The Long Stair (2 min)\n3. Reprise in Blue (1 min 2 s)",
                "Harbour Lights (3:15), The Long Stair (1:36), Reprise in Blue (2:02)",
                "No.\tTitle\tLength\n1.\t\"Harbour Lights\"\t3:15\n2.\t\"The Long Stair\"\t1:36\n3.\t\"Reprise in Blue\"\t2:02",
            })
    void numbersOrNoneMarksAndRemainsOfPagesGiveTheSameTitles(String text) {
        assertThat(column(read(text), TITLE)).isEqualTo(TITLES);
        assertThat(column(read(text), POSITION)).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Lights 3:05\nThe Long Stair 1:02:03\nReprise in Blue 0:45",
                "1. Harbour Lights (3:05)\n2. The Long Stair (1:02:03)\n3. Reprise in Blue (0:45)",
                "1. Harbour Lights - 3:05\n2. The Long Stair - 1:02:03\n3. Reprise in Blue - 0:45",
                "1. Harbour Lights .... 3:05\n2. The Long Stair .... 1:02:03\n3. Reprise in Blue .... 0:45",
                "3:05 Harbour Lights\n1:02:03 The Long Stair\n0:45 Reprise in Blue",
                "1 [3:05] Harbour Lights\n2 [1:02:03] The Long Stair\n3 [0:45] Reprise in Blue",
                "Harbour Lights　３：０５\nThe Long Stair　１：０２：０３\nReprise in Blue　０：４５",
                "1\tHarbour Lights\t3:05\n2\tThe Long Stair\t1:02:03\n3\tReprise in Blue\t0:45",
                "Harbour Lights 3:05 The Long Stair 1:02:03 Reprise in Blue 0:45",
                "1\nHarbour Lights\n3:05\n2\nThe Long Stair\n1:02:03\n3\nReprise in Blue\n0:45",
                "Harbour Lights\n3:05\nThe Long Stair\n1:02:03\nReprise in Blue\n0:45",
                "<table><tr><th>No.</th><th>Title</th><th>Length</th></tr><tr><td>1</td><td>Harbour Lights</td><td>3:05</td>"
                        + "<tr><td>2<td>The Long Stair<td>1:02:03<tr><td>3<td>Reprise in Blue<td>0:45</table>",
                "| # | Title | Time |\n|---|---|---|\n| 1 | Harbour Lights | 3:05 |\n| 2 | The Long Stair | 1:02:03 |\n"
                        + "| 3 | Reprise in Blue | 0:45 |",
            })
    void timesAreTakenFromWhereverTheyStand(String text) {
        assertThat(column(read(text), TITLE)).isEqualTo(TITLES);
        assertThat(column(read(text), LENGTH)).containsExactly("3:05", "1:02:03", "0:45");
    }

    @Test
    void timesInWordsAndSignsAreRead() {
        assertThat(column(read("가을 3분 05초\n겨울 4분 10초"), LENGTH)).containsExactly("3:05", "4:10");
        assertThat(column(read("Autumn 3'05\"\nWinter 4'10\""), LENGTH)).containsExactly("3:05", "4:10");
        assertThat(column(read("Autumn 3m 5s\nWinter 4m 10s"), LENGTH)).containsExactly("3:05", "4:10");
    }

    @Test
    void timesThatOnlyRiseAreWhenTheTracksBegin() {
        var draft = read("0:00 Harbour Lights\n3:05 The Long Stair\n7:15 Reprise in Blue");
        assertThat(column(draft, LENGTH)).containsExactly("3:05", "4:10", "");
        assertThat(doubts(draft, LENGTH)).containsExactly(Doubt.LENGTH_FROM_STARTS, Doubt.LENGTH_FROM_STARTS);
    }

    @Test
    void aNumberThatNoOtherLineHasBelongsToTheTitle() {
        assertThat(column(read("99 Lanterns\nThe Long Stair\n3:10 to Nowhere\nReprise in Blue"), TITLE))
                .containsExactly("99 Lanterns", "The Long Stair", "3:10 to Nowhere", "Reprise in Blue");
        assertThat(column(read("1. 99 Lanterns\n2. 7 Steps\n3. 3:10 to Nowhere"), TITLE))
                .containsExactly("99 Lanterns", "7 Steps", "3:10 to Nowhere");
    }

    @Test
    void discsComeFromHeadingsNumbersAndRestarts() {
        for (var text : List.of(
                "CD 1\n1. One\n2. Two\nCD 2\n1. Three",
                "[Disc One]\n1. One\n2. Two\n\n[Disc Two: Bonus]\n1. Three",
                "디스크 1\n1. One\n2. Two\n디스크 2\n1. Three",
                "1-01 One\n1-02 Two\n2-01 Three",
                "CD1-1. One\nCD1-2. Two\nCD2-1. Three",
                "1. One\n2. Two\n1. Three")) {
            assertThat(places(read(text))).as(text).containsExactly("1-1", "1-2", "2-1");
        }
        assertThat(doubts(read("1. One\n2. Two\n1. Three"), DISC)).containsExactly(Doubt.DISC_BY_RESTART);
    }

    @Test
    void theSidesOfARecordRunOn() {
        assertThat(places(read("A1 One\nA2 Two\nB1 Three\nC1 Four"))).containsExactly("1-1", "1-2", "1-3", "2-1");
        assertThat(places(read("Side A\n1. One\n2. Two\nSide B\n1. Three"))).containsExactly("1-1", "1-2", "1-3");
        assertThat(column(read("Side A\nOne\nTwo\nB면\nThree"), TITLE)).containsExactly("One", "Two", "Three");
    }

    @Test
    void aMissingNumberIsMarkedAndARowWithoutOneFillsAGap() {
        var gap = read("1. One\n2. Two\n4. Four");
        assertThat(places(gap)).containsExactly("1-1", "1-2", "1-4");
        assertThat(gap.rows().get(2).doubt(POSITION)).contains(Doubt.NUMBER_GAP);
        var filled = read("1. One\n2. Two\nThree\n4. Four\n5. Five");
        assertThat(places(filled)).containsExactly("1-1", "1-2", "1-3", "1-4", "1-5");
        assertThat(filled.rows().get(2).doubt(POSITION)).contains(Doubt.NUMBER_BY_PLACE);
    }

    @Test
    void theSideWhoseWordsComeAgainIsTheArtist() {
        for (var text : List.of(
                "Ann Low - Harbour Lights\nAnn Low - The Long Stair\nBo - Reprise in Blue",
                "1. Harbour Lights – Ann Low\n2. The Long Stair – Ann Low\n3. Reprise in Blue – Bo",
                "Harbour Lights / Ann Low\nThe Long Stair / Ann Low\nReprise in Blue / Bo",
                "Harbour Lights by Ann Low\nThe Long Stair by Ann Low\nReprise in Blue by Bo",
                "1. \"Harbour Lights\" Ann Low\n2. \"The Long Stair\" Ann Low\n3. \"Reprise in Blue\" Bo",
                "1\tHarbour Lights\tAnn Low\n2\tThe Long Stair\tAnn Low\n3\tReprise in Blue\tBo",
                "Artist\tTitle\nAnn Low\tHarbour Lights\nAnn Low\tThe Long Stair\nBo\tReprise in Blue")) {
            assertThat(column(read(text), TITLE)).as(text).isEqualTo(TITLES);
            assertThat(column(read(text), ARTIST)).as(text).containsExactly("Ann Low", "Ann Low", "Bo");
            assertThat(read(text).doubts()).as(text).isZero();
        }
    }

    @Test
    void whereNeitherSideComesAgainTheOrderIsMarkedDoubtful() {
        var draft = read("Ann Low - Harbour Lights\nBo - The Long Stair");
        assertThat(column(draft, ARTIST)).containsExactly("Ann Low", "Bo");
        assertThat(doubts(draft, ARTIST)).containsExactly(Doubt.ARTIST_SIDE, Doubt.ARTIST_SIDE);
    }

    @Test
    void aDashOfFewLinesStaysInTheTitle() {
        var draft = read("Harbour Lights\nThe Long Stair\nBo - Reprise in Blue\nCoda");
        assertThat(draft.rows().get(2).get(TITLE)).isEqualTo("Bo - Reprise in Blue");
        assertThat(draft.rows().get(2).doubt(TITLE)).contains(Doubt.MAYBE_ARTIST);
        assertThat(column(read("Stair - Part II\nStair - Live\nStair - From the Film"), ARTIST))
                .containsOnly("");
    }

    @Test
    void titlesInTwoScriptsBecomeTitleAndAlternative() {
        for (var text : List.of(
                "1. Harbour Lights (항구의 불빛)\n2. The Long Stair (긴 계단)",
                "1. Harbour Lights / 항구의 불빛\n2. The Long Stair / 긴 계단",
                "1. Harbour Lights - 항구의 불빛\n2. The Long Stair - 긴 계단",
                "1. Harbour Lights\n항구의 불빛\n2. The Long Stair\n긴 계단\n3. Coda\n끝")) {
            var draft = read(text);
            assertThat(column(draft, TITLE)).as(text).startsWith("Harbour Lights", "The Long Stair");
            assertThat(column(draft, ALTERNATIVES)).as(text).startsWith("ko:항구의 불빛", "ko:긴 계단");
        }
        var korean = read("1. 항구의 불빛 (Harbour Lights)\n2. 긴 계단 (The Long Stair)");
        assertThat(column(korean, TITLE)).containsExactly("항구의 불빛", "긴 계단");
        assertThat(column(korean, ALTERNATIVES)).containsExactly("Harbour Lights", "The Long Stair");
    }

    @Test
    void remarksInBracketsAreNoSecondTitle() {
        var draft = read("1. 항구의 불빛 (Inst.)\n2. 긴 계단 (Feat. Bo)\n3. Harbour Lights (연주곡 버전)\n4. 끝");
        assertThat(column(draft, ALTERNATIVES)).containsOnly("");
        assertThat(column(draft, TITLE))
                .containsExactly("항구의 불빛 (Inst.)", "긴 계단 (Feat. Bo)", "Harbour Lights (연주곡 버전)", "끝");
    }

    @Test
    void entitiesAreDecodedAndOrdinaryAngleBracketsStay() {
        assertThat(column(read("1. Rock &amp; Roll&#33;\n2. Caf&eacute; &lt;3\n3. I <3 You"), TITLE))
                .containsExactly("Rock & Roll!", "Café <3", "I <3 You");
    }

    @Test
    void whatIsSaidOfTheWholeIsKeptAndCreditsAreLeftOut() {
        var draft = read("Album: Night Boats\nArtist: Ann Low\nReleased: 3 May 2011\nMusic composed by Cy Doe\n\n"
                + "1. Harbour Lights\n2. The Long Stair\n\nProduced by Bo\n© 2011 Nobody\nhttps://example.org");
        assertThat(draft.about(RELEASE_TITLE)).isEqualTo("Night Boats");
        assertThat(draft.about(RELEASE_ARTIST)).isEqualTo("Ann Low");
        assertThat(draft.about(RELEASE_YEAR)).isEqualTo("2011");
        assertThat(draft.about(COMPOSER)).isEqualTo("Cy Doe");
        assertThat(draft.rows()).hasSize(2);
        assertThat(draft.leftOut()).extracting(SourceLine::number).containsExactly(1, 2, 3, 4, 9, 10, 11);
    }

    @Test
    void whatIsPressedOnAPageIsNoPartOfATrack() {
        var pressed = "%s\n곡정보\n%s\n듣기\nAnn Low\nNight Boats\n좋아요\n%s\n";
        var draft = read(pressed.formatted("1", "Harbour Lights", "1,024")
                + pressed.formatted("2", "The Long Stair", "987")
                + pressed.formatted("3", "More", "55"));
        assertThat(column(draft, TITLE)).containsExactly("Harbour Lights", "The Long Stair", "More");
        assertThat(column(draft, ARTIST)).containsOnly("Ann Low");
    }

    @Test
    void paragraphsOfTitlesAreNoRecords() {
        assertThat(column(read("One\nTwo\n\nThree\nFour\n\nFive\nSix"), TITLE))
                .containsExactly("One", "Two", "Three", "Four", "Five", "Six");
    }

    @Test
    void quotesThatAreATitlesOwnStay() {
        assertThat(column(read("1\t\"Heroes\"\t6:07\n2\tSons of the Night\t3:15\n3\tBlackout\t3:50"), TITLE))
                .containsExactly("\"Heroes\"", "Sons of the Night", "Blackout");
        assertThat(column(read("1\t\"One\" (Live)\t6:07\n2\t\"Two\"\t3:15"), TITLE))
                .containsExactly("One (Live)", "Two");
    }

    @Test
    void everyRowKnowsItsLine() {
        assertThat(read("Tracks\n\n1. One\n\n2. Two").rows())
                .extracting(DraftRow::line)
                .containsExactly(3, 5);
        assertThat(read("<ol>\n<li>One</li>\n\n<li>Two</li></ol>").rows())
                .extracting(DraftRow::line)
                .containsExactly(2, 4);
    }

    @Test
    void manyLinesAreReadInOnePass() {
        var text = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            text.append(i % 900 + 1).append(". Cue number ").append(i).append(" 1:23\n");
        }
        assertThat(read(text.toString()).rows()).hasSize(20_000);
        assertThat(read("x".repeat(10_000)).rows().getFirst().doubt(TITLE)).contains(Doubt.LONG);
        assertThat(read("").rows()).isEmpty();
    }

    private static Draft read(String text) {
        return PastedText.read(text, KnownTracks.NONE);
    }

    private static List<String> column(Draft draft, TracklistColumn column) {
        return draft.rows().stream().map(r -> r.get(column)).toList();
    }

    private static List<String> places(Draft draft) {
        return draft.rows().stream()
                .map(r -> r.get(DISC) + "-" + r.get(POSITION))
                .toList();
    }

    private static List<Doubt> doubts(Draft draft, TracklistColumn column) {
        return draft.rows().stream().flatMap(r -> r.doubt(column).stream()).toList();
    }
}

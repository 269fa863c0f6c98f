package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import app.moonsong.film.Note;
import app.moonsong.film.Release;
import app.moonsong.film.ShippedFilms;
import app.moonsong.film.Track;
import app.moonsong.film.TrackId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that hold several titles. */
class RunTogetherTest {
    private static final String SOURCE_LINE =
            "Sleepwalker | DimensionsSong On The Beach | Morning Talk SupersymmetryOwlMilk"
                    + " & Honey (Alan Watts & 641) Loneliness #4 Other People's Letters | Divorce Papers | Loneliness #3 Night Talking"
                    + " | Some Other Place | Yeah Yeahs- Skeletons (with lyrics) | Scarlett Johansson - The Moon Song (her)"
                    + " | Karen O - The Moon Song";
    private static final List<String> THIRTEEN = List.of(
            "Sleepwalker",
            "Dimensions",
            "Song On The Beach",
            "Morning Talk Supersymmetry",
            "Owl",
            "Milk & Honey (Alan Watts & 641)",
            "Loneliness #4 Other People's Letters",
            "Divorce Papers",
            "Loneliness #3 Night Talking",
            "Some Other Place",
            "Yeah Yeahs- Skeletons (with lyrics)",
            "Scarlett Johansson - The Moon Song (her)",
            "Karen O - The Moon Song");

    @Test
    void theSourceLineOfHerIsCutByTheOtherReleasesWithoutDoubt() {
        var her = ShippedFilms.all().getFirst().film();
        var draft = PastedText.read(SOURCE_LINE, KnownTracks.of(her, "source-list"));
        assertThat(titles(draft)).isEqualTo(THIRTEEN);
        assertThat(draft.doubts()).isZero();
    }

    @Test
    void oneOtherReleaseIsEnoughToCutTheSourceLine() {
        var her = ShippedFilms.all().getFirst().film();
        var album = her.release("original-score-2021").orElseThrow();
        var one = new Film("her", "Her", Optional.empty(), OptionalInt.empty(), List.of(album));
        assertThat(titles(PastedText.read(SOURCE_LINE, KnownTracks.of(one, ""))))
                .isEqualTo(THIRTEEN);
    }

    @Test
    void withoutOtherReleasesTheCutsOfTheSourceLineAreMarked() {
        var draft = PastedText.read(SOURCE_LINE, KnownTracks.NONE);
        assertThat(titles(draft)).isEqualTo(THIRTEEN);
        assertThat(draft.rows().stream().map(r -> r.doubt(TITLE).map(Enum::name).orElse("")))
                .containsExactly(
                        "",
                        "CUT_AT_CAPITAL",
                        "CUT_AT_CAPITAL",
                        "CUT_AT_CAPITAL",
                        "CUT_AT_CAPITAL",
                        "CUT_AT_CAPITAL",
                        "CUT_AFTER_BRACKET",
                        "",
                        "",
                        "",
                        "",
                        "MAYBE_ARTIST",
                        "MAYBE_ARTIST");
    }

    @Test
    void knownTitlesCutWhereNothingElseDoes() {
        var known = known("Harbour Lights", "The Long Stair", "Stair", "항구", "긴 계단");
        assertThat(cut("Harbour Lights The Long Stair", known)).containsExactly("Harbour Lights", "The Long Stair");
        assertThat(cut("harbour lightsthe long stair", known)).containsExactly("harbour lights", "the long stair");
        assertThat(cut("항구긴 계단", known)).containsExactly("항구", "긴 계단");
    }

    @Test
    void whatIsLeftBesideAKnownTitleIsATitleAndDoubtful() {
        var draft = PastedText.read("Harbour Lights Some New Cue", known("Harbour Lights"));
        assertThat(titles(draft)).containsExactly("Harbour Lights", "Some New Cue");
        assertThat(draft.rows().get(1).doubt(TITLE)).contains(Doubt.CUT_BESIDE_KNOWN);
    }

    @Test
    void aKnownTitleThatIsPartOfAnotherDoesNotCut() {
        var known = known("Owl", "Harbour Lights");
        assertThat(cut("Night Owl Serenade", known)).containsExactly("Night Owl Serenade");
        assertThat(cut("Ann Low - Harbour Lights", known)).containsExactly("Ann Low - Harbour Lights");
        assertThat(cut("Harbour Lights (Reprise)", known)).containsExactly("Harbour Lights (Reprise)");
        assertThat(cut("Harbour Lights by Ann Low", known)).containsExactly("Harbour Lights by Ann Low");
    }

    @Test
    void namesWithACapitalInsideStayWhole() {
        assertThat(cut("McAllister Waltz | DeLorean Chase | iPhone", KnownTracks.NONE))
                .containsExactly("McAllister Waltz", "DeLorean Chase", "iPhone");
        assertThat(titles(PastedText.read("LateNight\nEarlyBird\nMidDay\nAfterDark", KnownTracks.NONE)))
                .containsExactly("LateNight", "EarlyBird", "MidDay", "AfterDark");
    }

    @ParameterizedTest
    @CsvSource({
        "Carry UsFollowing Rain,Carry Us,Following Rain",
        "Fanfare 02Quest Lost,Fanfare 02,Quest Lost",
        "Harbour Part 2Finale,Harbour Part 2,Finale",
        "ADAGIOUrban Rain,ADAGIO,Urban Rain",
        "Storm Part IIThe Calm,Storm Part II,The Calm",
        "긴 계단Harbour,긴 계단,Harbour",
        "Song ~of Rain~Harbour,Song ~of Rain~,Harbour"
    })
    void aCapitalBeginsATitleBehindWhatEndsOneAndIsDoubtful(String joined, String first, String second) {
        var draft = PastedText.read(joined, KnownTracks.NONE);
        assertThat(titles(draft)).containsExactly(first, second);
        assertThat(draft.rows().getLast().doubt(TITLE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain with 2Pac",
                "McCoy and DeLorean",
                "Two DVDs of OSTs",
                "The PhD",
                "20Th Century Rain",
                "OST에서 나온 노래",
                "O'Brien's McCall"
            })
    void aCapitalInsideANameCutsNothing(String title) {
        assertThat(cut(title, KnownTracks.NONE)).containsExactly(title);
    }

    @Test
    void commasAndSlashesCutOneLineDoubtfully() {
        var draft = PastedText.read("Harbour Lights, The Long Stair, Coda, Reprise", KnownTracks.NONE);
        assertThat(titles(draft)).containsExactly("Harbour Lights", "The Long Stair", "Coda", "Reprise");
        assertThat(draft.rows()).allSatisfy(r -> assertThat(r.doubt(TITLE)).contains(Doubt.CUT_AT_MARK));
        assertThat(cut("Harbour Lights, Part One", KnownTracks.NONE)).containsExactly("Harbour Lights, Part One");
    }

    private static List<String> cut(String text, KnownTracks known) {
        return titles(PastedText.read(text, known));
    }

    private static List<String> titles(Draft draft) {
        return draft.rows().stream().map(r -> r.get(TITLE)).toList();
    }

    static KnownTracks known(String... titles) {
        var tracks = new ArrayList<Track>();
        for (var title : titles) {
            int position = tracks.size() + 1;
            tracks.add(new Track(
                    new TrackId("x", "album", 1, position),
                    title,
                    "",
                    "",
                    Optional.empty(),
                    List.of(),
                    "r" + position,
                    "r" + position,
                    Note.NONE));
        }
        var release = new Release("album", "Album", "", OptionalInt.empty(), tracks);
        return KnownTracks.of(new Film("x", "X", Optional.empty(), OptionalInt.empty(), List.of(release)), "new");
    }
}

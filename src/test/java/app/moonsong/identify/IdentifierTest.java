package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.Film;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    private static String best(Clue clue) {
        return Her.match(clue).best().map(c -> c.track().toString()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Arcade Fire - Song On The Beach; original-score-2021/1-07",
                "07 - Song on the Beach; original-score-2021/1-07",
                "07_song_on_the_beach; original-score-2021/1-07",
                "1-07 Song On The Beach; original-score-2021/1-07",
                "Song on the Beach Arcade Fire (from Her) OST Soundtrack; original-score-2021/1-07",
                "Her OST - 13. Dimensions; original-score-2021/1-13",
                "[HQ] Arcade Fire - Owl (Official Audio) 320kbps; original-score-2021/1-09",
                "Owl - Arcade Fire; original-score-2021/1-09",
                "Song on the Beach by Arcade Fire; original-score-2021/1-07",
                "Arcade Fire - Loneliness No. 4 (Other Peoples Letters); original-score-2021/1-08",
                "Arcade Fire - Loneliness Pt. III (Night Talking); original-score-2021/1-03",
                "Arcade Fire - Were All Leaving; original-score-2021/1-12",
                "Arcade Fire - Morning Talk_Supersymmetry; original-score-2021/1-05",
                "Scarlett Johansson - The Moon Song (her); the-moon-song-2014/1-03",
                "Karen O - The Moon Song; the-moon-song-2014/1-02",
                "Karen O & Ezra Koenig - The Moon Song (Studio Version Duet); the-moon-song-2014/1-01",
                "Arcade Fire - 디멘션스; original-score-2021/1-13",
                "Arcade Fire - Milk and Honey (Alan Watts & 641); promo-2014/1-11"
            })
    void aNameFindsItsTrack(String name, String track) {
        assertThat(best(Her.named(name))).isEqualTo("her/" + track);
    }

    @ParameterizedTest
    @CsvSource({
        "Arcade Fire - Song On The Beach",
        "Her OST - 13. Dimensions",
        "Arcade Fire - Owl",
        "Song on the Beach by Arcade Fire",
        "Song on the Beach Arcade Fire (from Her) OST Soundtrack",
        "Arcade Fire - Loneliness #4 (Other People's Letters)"
    })
    void aNameThatSaysEnoughIsAccepted(String name) {
        assertThat(Her.match(Her.named(name)).decision()).isEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"Loneliness #3,Loneliness #4", "Arcade Fire - Loneliness No. 4 (Other Peoples Letters),Loneliness #3"})
    void whatOnlyItsNumberTellsApartIsNamedAndRuledOut(String name, String other) {
        var match = Her.match(Her.named(name));
        var ruledOut = match.candidates().stream()
                .filter(c ->
                        c.ruledOutBy().filter(Evidence.Field.NUMBER::equals).isPresent())
                .map(c -> Her.film().track(c.track()).orElseThrow().title())
                .toList();
        assertThat(ruledOut).singleElement().asString().startsWith(other);
    }

    @ParameterizedTest
    @CsvSource({
        "Photograph,Ed Sheeran",
        "Loneliness,Ginger Root",
        "Skeletons,Brothers Osborne",
        "Milk & Honey .,fakemink",
        "DIMENSIONS - Live,Joshua Milo",
        "The Moon Song,beabadoobee",
        "Dimensions,Arcade Fire Tribute"
    })
    void anotherArtistsTrackOfTheSameNameIsNotIt(String title, String artist) {
        assertThat(Her.match(Her.tagged(title, artist, "", 0)).decision()).isEqualTo(Decision.NONE);
    }

    @ParameterizedTest
    @CsvSource({"The Moon Song - Beabadoobee", "Photograph - Ed Sheeran", "Nickelback - Photograph"})
    void anotherArtistInTheNameIsHeeded(String name) {
        assertThat(Her.match(Her.named(name)).decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void aNumberIsNeverBlurred() {
        for (String number : List.of("#5", "No. 5", "Part V", "Pt. 5", "5")) {
            var match = Her.match(Her.tagged("Loneliness " + number, "Arcade Fire", "Her", 0));
            assertThat(match.decision()).as(number).isEqualTo(Decision.NONE);
        }
        assertThat(best(Her.tagged("Loneliness III", "Arcade Fire", "Her", 0)))
                .isEqualTo("her/original-score-2021/1-03");
        assertThat(best(Her.tagged("Loneliness 4", "Arcade Fire", "Her", 0))).isEqualTo("her/original-score-2021/1-08");
    }

    @ParameterizedTest
    @CsvSource({
        "Dimensions (Live)", "Dimensions (Piano Version)", "Dimensions - Remix", "Dimensions (Karaoke Version)",
                "Dimensions (라이브)",
        "Dimensions (ピアノバージョン)", "Dimensions (en vivo)", "Dimensions (Klavierversion)", "Dimensions (Demo)",
                "Dimensions 리프라이즈",
        "Dimensions (Extended Version)", "Dimensions piano tutorial"
    })
    void anotherVersionIsNotAccepted(String title) {
        assertThat(Her.match(Her.tagged(title, "Arcade Fire", "Her (Original Score)", 0))
                        .decision())
                .isEqualTo(Decision.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "슬립워커,original-score-2021/1-01",
        "슬립 워커,original-score-2021/1-01",
        "론리니스 3,original-score-2021/1-03",
        "송온더비치,original-score-2021/1-07",
        "포토그래프,original-score-2021/1-10",
        "スリープウォーカー,original-score-2021/1-01"
    })
    void aTitleSpeltInAnotherScriptIsFoundBySound(String title, String track) {
        assertThat(best(Her.tagged(title, "Arcade Fire", "", 0))).isEqualTo("her/" + track);
    }

    @Test
    void aTitleThatTwoTracksShareIsNotGuessed() {
        assertThat(Her.match(Her.tagged("Loneliness", "Arcade Fire", "Her", 0)).decision())
                .isEqualTo(Decision.REVIEW);
    }

    @Test
    void aWordAloneIsNotEnough() {
        assertThat(Her.match(Her.named("Photograph")).decision()).isNotEqualTo(Decision.ACCEPTED);
    }

    @Test
    void anAlbumAndALengthMakeItEnough() {
        var match = Her.match(Her.tagged("Photograph", "", "Her OST", 149));
        assertThat(match.decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(match.held()).map(Object::toString).contains("her/original-score-2021/1-10");
    }

    @Test
    void aLengthAloneDoesNotReject() {
        assertThat(Her.match(Her.tagged("Song on the Beach", "Arcade Fire", "Her", 30))
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void tagsWithoutATitleAreNotATrack() {
        assertThat(Her.match(Her.tagged("", "Arcade Fire, Owen Pallet", "Her (Original Score)", 0))
                        .decision())
                .isEqualTo(Decision.NONE);
    }

    @Test
    void twoFilesOfOneRecordingAreBothIt() {
        var clues = List.of(Her.named("Arcade Fire - Song on the Beach"), Her.named("Song On The Beach - Arcade Fire"));
        assertThat(new Identifier(List.of(Her.film())).identify(clues))
                .allMatch(m -> m.decision() == Decision.ACCEPTED);
    }

    @Test
    void filesOfAFolderSpeakForEachOther() {
        var clues = new ArrayList<Clue>();
        for (String name : List.of(
                "01 Sleepwalker",
                "04 Divorce Papers",
                "06 Some Other Place",
                "07 Song on the Beach",
                "10 Photograph")) {
            clues.add(Her.file("downloads", name));
        }
        assertThat(new Identifier(List.of(Her.film())).identify(clues))
                .allMatch(m -> m.decision() == Decision.ACCEPTED);
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        var clues = new ArrayList<Clue>();
        for (String name : List.of(
                "01 Sleepwalker", "Loneliness", "Milk & Honey", "Milk & Honey #2", "Owl", "owl copy", "Loneliness 2")) {
            clues.add(Her.file("music", name));
        }
        var before = new Identifier(List.of(Her.film())).identify(clues);
        var shuffled = new ArrayList<>(clues);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(new Identifier(List.of(Her.film())).identify(shuffled)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void theOrderOfFilmsAndReleasesChangesNothing() {
        var her = Her.film();
        var turned = new Film(
                "her", "Her", her.koreanTitle(), her.year(), her.releases().reversed());
        var other = new Film("owls", "Owls", Optional.empty(), OptionalInt.empty(), List.of());
        var clues = List.of(Her.named("Owl"), Her.named("The Moon Song"), Her.named("Arcade Fire - Milk & Honey"));
        assertThat(new Identifier(List.of(other, turned)).identify(clues))
                .isEqualTo(new Identifier(List.of(her, other)).identify(clues));
    }

    @Test
    void withoutFilmsNothingIsFound() {
        var match =
                new Identifier(List.of()).identify(List.of(Her.named("Owl"))).getFirst();
        assertThat(match.decision()).isEqualTo(Decision.NONE);
    }

    @Test
    void aMatchSaysWhy() {
        var match = Her.match(Her.tagged("Photograph", "Arcade Fire", "Her OST", 150));
        assertThat(match.evidence())
                .extracting(Evidence::field)
                .contains(Evidence.Field.TITLE, Evidence.Field.ARTIST, Evidence.Field.ALBUM, Evidence.Field.LENGTH);
    }
}

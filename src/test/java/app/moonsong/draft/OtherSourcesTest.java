package app.moonsong.draft;

import static app.moonsong.film.TracklistColumn.*;
import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TracklistColumn;
import app.moonsong.film.TracklistProblem.Kind;
import app.moonsong.film.TracklistReading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cue sheets, JSON, CSV of other programs, and letters in many encodings. */
class OtherSourcesTest {
    private static final String CUE = """
            REM DATE 2011
            REM DISCNUMBER 2
            PERFORMER "Ann Low"
            TITLE "Night Boats"
            FILE "boats.flac" WAVE
              TRACK 01 AUDIO
                TITLE "Harbour \\"Lights\\""
                SONGWRITER "Cy Doe"
                INDEX 01 00:00:00
              TRACK 02 AUDIO
                TITLE "The Long Stair"
                PERFORMER "Bo"
                INDEX 00 03:04:00
                INDEX 01 03:05:15
            FILE "coda.flac" WAVE
              TRACK 03 AUDIO
                TITLE "Coda"
                INDEX 01 00:00:00
              TRACK 04 MODE1/2352
                INDEX 01 02:10:00
            """;

    @Test
    void aCueSheetGivesTitlesPeopleAndLengths() {
        var draft = good(CUE, "boats.cue");
        assertThat(draft.about())
                .containsEntry(RELEASE_TITLE, "Night Boats")
                .containsEntry(RELEASE_ARTIST, "Ann Low")
                .containsEntry(RELEASE_YEAR, "2011")
                .containsEntry(DISC, "2");
        assertThat(column(draft, TITLE)).containsExactly("Harbour \"Lights\"", "The Long Stair", "Coda");
        assertThat(column(draft, ARTIST)).containsExactly("", "Bo", "");
        assertThat(column(draft, COMPOSER)).containsExactly("Cy Doe", "", "");
        assertThat(column(draft, LENGTH)).containsExactly("3:05.200", "", "2:10");
        assertThat(draft.rows()).extracting(DraftRow::line).containsExactly(6, 10, 16);
    }

    @Test
    void aBrokenCueSheetSaysItsLine() {
        var bad = bad(CUE.replace("INDEX 01 03:05:15", "INDEX 01 3 min").getBytes(StandardCharsets.UTF_8), "boats.cue");
        assertThat(bad.problems()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(14);
            assertThat(p.kind()).isEqualTo(Kind.BAD_CUE_LINE);
            assertThat(p.value()).isEqualTo("01 3 min");
        });
        assertThat(bad("TITLE \"Nothing\"".getBytes(StandardCharsets.UTF_8), "x.cue")
                        .problems()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.NO_TRACKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "x-windows-949"})
    void koreanLettersAreReadInEveryEncoding(String charset) {
        var cue = CUE.replace("The Long Stair", "기나긴 계단 아래에서")
                .replace("Coda", "마지막 불빛")
                .replace("Ann Low", "홍길동");
        for (var mark : charset.startsWith("UTF") ? List.of("", "\uFEFF") : List.of("")) {
            var read = Drafts.read((mark + cue).getBytes(Charset.forName(charset)), "boats.cue", KnownTracks.NONE);
            assertThat(read).isInstanceOf(DraftReading.Good.class);
            var draft = ((DraftReading.Good) read).draft();
            assertThat(column(draft, TITLE)).containsExactly("Harbour \"Lights\"", "기나긴 계단 아래에서", "마지막 불빛");
            assertThat(draft.about(RELEASE_ARTIST)).isEqualTo("홍길동");
            boolean guessed = !charset.startsWith("UTF");
            assertThat(draft.rows().get(1).doubt(TITLE).isPresent()).isEqualTo(guessed);
            assertThat(draft.rows().get(0).doubt(TITLE)).isEmpty();
        }
    }

    @Test
    void japaneseAndWesternLettersAreTold() {
        var japanese = "1. あの夏の灯り\n2. 長い階段をのぼる\n3. さいごのひかり";
        assertThat(decoded(japanese, "windows-31j")).containsExactly("あの夏の灯り", "長い階段をのぼる", "さいごのひかり");
        assertThat(decoded("1. Été à Honfleur\n2. L’escalier", "windows-1252"))
                .containsExactly("Été à Honfleur", "L’escalier");
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertThat(bad(new byte[] {1, 2, 3, (byte) 0x80, 0, 7, 9, 0, 1}, "x.txt")
                        .problems()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.WRONG_ENCODING);
        assertThat(bad(new byte[0], "x.txt").problems().getFirst().kind()).isEqualTo(Kind.NO_TRACKS);
        var prose = "It was a long evening and nobody thought of leaving. ".repeat(8) + "\n";
        assertThat(bad(prose.repeat(3).getBytes(StandardCharsets.UTF_8), "x.txt")
                        .problems()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.NO_TRACKS);
        assertThat(bad(new byte[(4 << 20) + 1], "x.txt").problems().getFirst().kind())
                .isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void whatIsTooMuchForOneListSaysTheLine() {
        var many = "Cue 3:05\n".repeat(100_000);
        var problem =
                bad(many.getBytes(StandardCharsets.UTF_8), "x.txt").problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.line()).isEqualTo(20_001);
        var longTitle = "1. One\n2. " + "x".repeat(10_000) + "\n3. Three\n4. Four\n";
        problem = bad(longTitle.getBytes(StandardCharsets.UTF_8), "x.txt")
                .problems()
                .getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(good("Theme\n".repeat(500), "x.txt").rows()).hasSize(500);
    }

    private static final String RELEASE = """
            {"title": "Night Boats", "date": "2011-05-03", "id": "0c1e8c1e-0000-4000-8000-00000000000a",
             "artist-credit": [{"name": "Ann Low", "joinphrase": " & ", "artist": {"name": "A. Low"}},
                               {"name": "", "artist": {"name": "Bo"}}],
             "media": [
              {"position": 1, "tracks": [
               {"position": 1, "number": "A1", "title": "Harbour Lights", "length": 185200,
                "id": "0c1e8c1e-0000-4000-8000-00000000000b",
                "recording": {"id": "r-1", "title": "Harbour Lights", "relations": [
                  {"type": "performance", "work": {"relations": [{"type": "composer", "artist": {"name": "Cy Doe"}}]}}]}},
               {"position": 2, "number": "A2", "title": "The Long Stair", "length": null,
                "artist-credit": [{"name": "Bo"}],
                "recording": {"id": "r-2", "title": "Long Stair", "length": 60000}}]},
              {"position": 2, "tracks": [{"position": 1, "title": "끝", "recording": {"id": "0c1e8c1e-0000-4000-8000-00000000000c", "title": "Coda"}}]}]}
            """;

    @Test
    void theJsonOfAMusicBrainzReleaseGivesEveryField() {
        for (var json :
                List.of(RELEASE, "{\"releases\":[{\"id\":\"x\"}," + RELEASE + "]}", "{\"release\":" + RELEASE + "}")) {
            var draft = good(json, "release.json");
            assertThat(draft.about())
                    .containsEntry(RELEASE_TITLE, "Night Boats")
                    .containsEntry(RELEASE_ARTIST, "Ann Low & Bo")
                    .containsEntry(RELEASE_YEAR, "2011");
            assertThat(column(draft, TITLE)).containsExactly("Harbour Lights", "The Long Stair", "끝");
            assertThat(draft.about()).containsEntry(RELEASE_MUSICBRAINZ, "0c1e8c1e-0000-4000-8000-00000000000a");
            assertThat(column(draft, MUSICBRAINZ_TRACK))
                    .containsExactly("0c1e8c1e-0000-4000-8000-00000000000b", "", "");
            assertThat(column(draft, MUSICBRAINZ_RECORDING))
                    .containsExactly("", "", "0c1e8c1e-0000-4000-8000-00000000000c");
            assertThat(draft.rows().stream().map(r -> r.get(DISC) + "-" + r.get(POSITION)))
                    .containsExactly("1-1", "1-2", "2-1");
            assertThat(column(draft, ARTIST)).containsExactly("", "Bo", "");
            assertThat(column(draft, COMPOSER)).containsExactly("Cy Doe", "", "");
            assertThat(column(draft, LENGTH)).containsExactly("3:05.200", "1:00", "");
            assertThat(column(draft, ALTERNATIVES)).containsExactly("", "Long Stair", "Coda");
            assertThat(column(draft, RECORDING)).containsExactly("r-1", "r-2", "0c1e8c1e-0000-4000-8000-00000000000c");
        }
    }

    @Test
    void discsAndTracksWithoutPositionCountOn() {
        var draft = good(RELEASE.replaceAll("\"position\": \\d, ", ""), "release.json");
        assertThat(draft.rows().stream().map(r -> r.get(DISC) + "-" + r.get(POSITION)))
                .containsExactly("1-1", "1-2", "2-1");
    }

    private static final String MEDIA = """
            {"title": "Night Boats", "media": [
              {"position": 1, "pregap": {"position": 0, "number": "0", "title": "Low Tide", "length": 61000,
                "recording": {"title": "Low Tide", "video": false}},
               "tracks": [{"position": 1, "title": "Harbour Lights", "recording": {"title": "Harbour Lights"}}],
               "data-tracks": [
                {"position": 2, "title": "Bonus", "recording": {"title": "Bonus", "video": false}},
                {"position": 3, "title": "The Making", "recording": {"title": "The Making", "video": true}},
                {"position": 4, "title": "[data track]", "recording": {"title": "[data track]"}}]},
              {"position": 2, "data-tracks": [{"title": "Coda", "recording": {"title": "Coda"}}]}]}
            """;

    @Test
    void whatIsHiddenOnADiscIsTakenAndWhatIsNoMusicIsLeftOut() {
        var draft = good(MEDIA, "release.json");
        assertThat(column(draft, TITLE)).containsExactly("Low Tide", "Harbour Lights", "Bonus", "Coda");
        assertThat(draft.rows().stream().map(r -> r.get(DISC) + "-" + r.get(POSITION)))
                .containsExactly("1-0", "1-1", "1-2", "2-1");
        assertThat(draft.leftOut()).extracting(SourceLine::text).containsExactly("The Making", "[data track]");
        assertThat(DraftFilm.film(draft.about(FILM_TITLE, "Boats"), List.of(), "release.json"))
                .isInstanceOf(TracklistReading.Good.class);
    }

    @Test
    void aReleaseOfVideosIsTakenWhole() {
        var videos = MEDIA.replace("\"video\": false", "\"video\": true")
                .replace("\"title\": \"Harbour Lights\"}", "\"video\": true}")
                .replace("\"title\": \"Coda\"}", "\"title\": \"Coda\", \"video\": true}");
        assertThat(good(videos, "release.json").rows()).hasSize(6);
    }

    @Test
    void jsonThatIsCutShortOrOfSomethingElseSaysSo() {
        var cut = RELEASE.substring(0, RELEASE.indexOf("Cy Doe")).getBytes(StandardCharsets.UTF_8);
        var problem = bad(cut, "release.json").problems().getFirst();
        assertThat(problem.kind()).isEqualTo(Kind.BAD_JSON);
        assertThat(problem.line()).isEqualTo(9);
        assertThat(bad("{\"name\":\"Ann Low\"}".getBytes(StandardCharsets.UTF_8), "a.json")
                        .problems()
                        .getFirst()
                        .kind())
                .isEqualTo(Kind.NOT_A_RELEASE);
    }

    @Test
    void csvOfOtherProgramsIsReadByTheNamesOfItsColumns() {
        var commas =
                "Track Name,Artist Name(s),Album,Duration\n\"Harbour Lights, Part 1\",Ann Low,Night Boats,3:05\nCoda,Bo,Night Boats,4:10\n";
        var semicolons = "번호;제목;아티스트;시간\n1;Harbour Lights, Part 1;Ann Low;3:05\n2;Coda;Bo;4:10\n";
        for (var text : List.of(commas, semicolons)) {
            var draft = good(text, "list.csv");
            assertThat(column(draft, TITLE)).containsExactly("Harbour Lights, Part 1", "Coda");
            assertThat(column(draft, ARTIST)).containsExactly("Ann Low", "Bo");
            assertThat(column(draft, LENGTH)).containsExactly("3:05", "4:10");
        }
    }

    @Test
    void ownCsvIsHeldToItsRules() {
        var own = "film,release,position,title,length\nx,a,1,One,3:05\nx,a,2,Two,4:61\n";
        assertThat(bad(own.getBytes(StandardCharsets.UTF_8), "x.csv").problems())
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.line()).isEqualTo(3);
                    assertThat(p.column()).isEqualTo("length");
                });
        assertThat(good(own.replace("4:61", "4:01"), "-").isWholeFilm()).isTrue();
    }

    private static List<String> decoded(String text, String charset) {
        var read = Drafts.read(text.getBytes(Charset.forName(charset)), "x.txt", KnownTracks.NONE);
        return column(((DraftReading.Good) read).draft(), TITLE);
    }

    private static Draft good(String text, String name) {
        var read = Drafts.read(text, name, KnownTracks.NONE);
        assertThat(read).as(text).isInstanceOf(DraftReading.Good.class);
        return ((DraftReading.Good) read).draft();
    }

    private static DraftReading.Bad bad(byte[] bytes, String name) {
        var read = Drafts.read(bytes, name, KnownTracks.NONE);
        assertThat(read).isInstanceOf(DraftReading.Bad.class);
        return (DraftReading.Bad) read;
    }

    private static List<String> column(Draft draft, TracklistColumn column) {
        return draft.rows().stream().map(r -> r.get(column)).toList();
    }
}

package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Versions as people write them in English, Korean, Japanese, French, German and Spanish. */
class VersionFormsTest {
    /** A version and the ways to write it. */
    record Forms(Version version, List<String> written) {}

    static Stream<Forms> forms() {
        return Stream.of(
                forms(
                        Version.FILM,
                        "Film Version|Movie Version|Film Mix|Film Ver.|영화 버전|영화버전|영화 ver.|영화판|映画版|映画バージョン|映画ver.|"
                                + "フィルム・ヴァージョン|version film|version du film|version cinéma|Filmversion|Film-Version|Kinofassung|"
                                + "versión de la película|versión cinematográfica|versión de cine"),
                forms(
                        Version.END_TITLE,
                        "End Title|End Credits|Closing Credits|엔딩 크레딧|엔딩크레딧|엔딩 크레디트|엔딩 타이틀|엔딩|엔딩 테마|エンドタイトル|"
                                + "エンド・クレジット|エンディング|エンディング・テーマ|エンドロール|générique de fin|Abspann|Nachspann|Endtitel|"
                                + "créditos finales|títulos de crédito finales"),
                forms(Version.REPRISE, "Reprise|리프라이즈|리프라이즈 버전|リプライズ|リプリーズ|reprise|Wiederholung|repetición"),
                forms(
                        Version.LIVE,
                        "Live|Live Version|Live at Wembley|Recorded Live|라이브|라이브 버전|라이브 ver.|실황|콘서트 실황|ライブ|"
                                + "ライヴ・ヴァージョン|ライブ音源|version live|en concert|en public|Liveversion|Live-Aufnahme|"
                                + "Konzertmitschnitt|en vivo|versión en vivo|en directo"),
                forms(
                        Version.DEMO,
                        "Demo|Demo Version|Home Demo|데모|데모 버전|デモ|デモ音源|デモ・バージョン|démo|version démo|maquette|Demoversion|"
                                + "Demofassung|maqueta|versión demo"),
                forms(
                        Version.INSTRUMENTAL,
                        "Instrumental|Instrumental Version|Inst.|Instr.|연주곡|반주|인스트루멘탈|인스트 버전|インストゥルメンタル|"
                                + "インストルメンタル|インスト・バージョン|version instrumentale|Instrumentalfassung|versión instrumental"),
                forms(Version.REMIX, "Remix|Club Mix|RMX|Re-Mix|리믹스|리믹스 버전|リミックス|remixé|Remixversion|remezcla"),
                forms(
                        Version.KARAOKE,
                        "Karaoke|Karaoke Version|Backing Track|Off Vocal|Sing-Along Version|노래방 버전|노래방 반주|MR|MR 버전|カラオケ|"
                                + "オリジナル・カラオケ|オフボーカル|version karaoké|Karaokeversion|Playback|versión karaoke"),
                forms(
                        Version.COVER,
                        "Cover|Cover Version|Covered by Bo|커버|커버 버전|커버곡|カバー|カヴァー・バージョン|歌ってみた|reprise de Bo|Coverversion|"
                                + "versión cover"),
                forms(
                        Version.PIANO,
                        "Piano Version|Piano Solo|Piano Ver.|Piano Arrangement|피아노 버전|피아노 ver.|피아노 연주|피아노 편곡|"
                                + "ピアノ・ヴァージョン|ピアノver.|ピアノソロ|ピアノ版|version piano|version pour piano|au piano|"
                                + "Klavierversion|Klavier-Version|Klavierfassung|Klavier solo|versión para piano|versión de piano"),
                forms(
                        Version.EXTENDED,
                        "Extended|Extended Version|Extended Cut|Long Version|12\" Mix|확장판|확장 버전|롱 버전|익스텐디드 버전|"
                                + "ロング・バージョン|エクステンデッド・ミックス|version longue|version étendue|Langversion|Langfassung|"
                                + "erweiterte Fassung|versión extendida|versión larga"));
    }

    private static Forms forms(Version version, String written) {
        return new Forms(version, List.of(written.split("\\|", -1)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aVersionIsReadInBracketsAndBehindADash(Forms forms) {
        for (String form : forms.written()) {
            for (String text : List.of("Reeds (%s)", "Reeds [%s]", "Reeds - %s", "Reeds （%s）", "(%s) Reeds")) {
                assertThat(Phrase.of(text.formatted(form)).versions())
                        .as(text.formatted(form))
                        .contains(forms.version());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void atTheBareEndItIsAnotherRecordingToo(Forms forms) throws IOException {
        var tracks = "id,title,artist,album\na,Silver Reeds,Ann Hall,The Lake\n";
        for (String form : forms.written()) {
            for (String mark : List.of(" ", ", ")) {
                var file = "x.mp3,\"Silver Reeds" + mark + form.replace("\"", "\"\"") + "\",Ann Hall,The Lake,,";
                assertThat(Listed.row(tracks, file).decision()).as(file).isNotEqualTo(Decision.ACCEPTED);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void itIsTheSameVersionInAnotherLanguage(Forms forms) throws IOException {
        var listed = forms.written().getFirst();
        var tracks = "id,title,artist,album\na,Silver Reeds,Ann Hall,The Lake\nb,Silver Reeds (%s),Ann Hall,The Lake\n"
                .formatted(listed);
        for (String form : forms.written()) {
            var file = "x.mp3,Silver Reeds (%s),Ann Hall,The Lake,,".formatted(form.replace("\"", "''"));
            assertThat(Listed.best(Listed.row(tracks, file))).as(file).isEqualTo("b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Where We Live",
        "Long Live",
        "The Piano",
        "The Demo",
        "Grand Piano",
        "Cabin Mix",
        "Two for the Orchestra"
    })
    void wordsThatTheListHasAtTheEndAreTheTitle(String title) throws IOException {
        var tracks = "id,title,artist,album\na,%s,Ann Hall,The Lake\n".formatted(title);
        assertThat(Listed.row(tracks, "x.mp3,%s,Ann Hall,The Lake,,".formatted(title))
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
        assertThat(Listed.row(tracks, "Ann Hall - %s.mp3,,,The Lake,,".formatted(title))
                        .decision())
                .isEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"Where We Live", "Grand Piano", "Two for the Orchestra"})
    void wordsThatBothHaveAtTheEndNameNoVersion(String title) throws IOException {
        var tracks = "id,title,artist,album\na,%s,Ann Hall,The Lake\n".formatted(title);
        assertThat(Listed.row(tracks, "x.mp3,%s,Ann Hall,The Lake,,".formatted(title))
                        .evidence())
                .extracting(Evidence::field)
                .doesNotContain(Evidence.Field.VERSION);
    }

    @Test
    void aVersionAtTheBareEndOfTheListIsNotThePlainRecording() throws IOException {
        var row = Listed.row(
                "id,title,artist,album\na,Silver Reeds Live,Ann Hall,The Lake\n",
                "x.mp3,Silver Reeds,Ann Hall,The Lake,,");
        assertThat(row.decision()).isNotEqualTo(Decision.ACCEPTED);
        assertThat(row.evidence())
                .filteredOn(e -> e.field() == Evidence.Field.VERSION)
                .extracting(Evidence::track)
                .containsExactly("live");
    }
}

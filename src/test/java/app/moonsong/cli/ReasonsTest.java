package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.identify.Evidence;
import app.moonsong.identify.Evidence.Field;
import app.moonsong.identify.Reason;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final List<Reason> reasons = Stream.of(
                    new Evidence(Field.TITLE, "sleep walker", "Sleepwalker", 0),
                    new Evidence(Field.POSITION, "1", "1", 0),
                    new Evidence(Field.LENGTH, "3:15", "3:13", 0.17),
                    new Evidence(Field.ARTIST, "", "Arcade Fire", 0.5),
                    new Evidence(Field.ARTIST, "Arcade Fyre", "Arcade Fire", 0.1),
                    new Evidence(Field.ALBUM, "Now 12", "Her", 1),
                    new Evidence(Field.LENGTH, "2:05", "3:13", 0.9),
                    new Evidence(Field.VERSION, "live", "", 0.2),
                    new Evidence(Field.TITLE, "문송", "The Moon Song", 0),
                    new Evidence(Field.FOLDER, "9/11", "Her (Original Score)", 0.1))
            .map(Reason::of)
            .toList();

    @Test
    void theyAreSaidInEnglish() {
        assertThat(new Reasons(new Words(Locale.ENGLISH)).line(reasons))
                .isEqualTo("title equal but for punctuation (“sleep walker”); track number agrees; length 2 s longer; "
                        + "artist missing; artist close (“Arcade Fyre” for “Arcade Fire”); "
                        + "album differs (“Now 12”, not “Her”); length 1:08 shorter; "
                        + "version “live” is not in the tracklist; title agrees (“문송” for “The Moon Song”); "
                        + "9 of the 11 other files in its folder are of “Her (Original Score)”");
    }

    @Test
    void theyAreSaidInKorean() {
        assertThat(new Reasons(new Words(Locale.KOREAN)).line(reasons.subList(0, 4)))
                .isEqualTo("제목이 문장 부호만 다름(“sleep walker”); 트랙 번호가 같음; 길이가 2초 더 긺; 연주자가 적혀 있지 않음");
    }

    @Test
    void anAlbumThatSpeaksForTheTrackIsClose() {
        var album = Reason.of(new Evidence(Field.ALBUM, "The Moon Song", "The Moon Song (Music from Her)", 0.33));
        assertThat(album.tone()).isEqualTo(Reason.Tone.NEARLY);
        assertThat(Reason.of(new Evidence(Field.ARTIST, "Ann", "Bo", 0.33)).tone())
                .isEqualTo(Reason.Tone.AGAINST);
    }

    @Test
    void versionsAreNamedInTheListenersLanguage() {
        var film = List.of(Reason.of(new Evidence(Field.VERSION, "live", "film, piano", 1)));
        assertThat(new Reasons(new Words(Locale.ENGLISH)).line(film))
                .isEqualTo("version differs (“live”, not “film version, piano version”)");
        assertThat(new Reasons(new Words(Locale.KOREAN)).line(film)).isEqualTo("버전이 다름(“영화 버전, 피아노 버전”이 아니라 “라이브”)");
        var album = List.of(Reason.of(new Evidence(Field.VERSION, "Live in Bonn", "", 0.8)));
        assertThat(new Reasons(new Words(Locale.KOREAN)).line(album)).isEqualTo("버전 “Live in Bonn”은 곡 목록에 없음");
    }

    @Test
    void everyReasonSpeaksForOrAgainstOrNeither() {
        assertThat(reasons)
                .extracting(Reason::tone)
                .containsExactly(
                        Reason.Tone.FOR,
                        Reason.Tone.FOR,
                        Reason.Tone.FOR,
                        Reason.Tone.SILENT,
                        Reason.Tone.NEARLY,
                        Reason.Tone.AGAINST,
                        Reason.Tone.AGAINST,
                        Reason.Tone.SILENT,
                        Reason.Tone.FOR,
                        Reason.Tone.FOR);
    }
}

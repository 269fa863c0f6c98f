package app.moonsong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.identify.Evidence;
import app.moonsong.identify.Evidence.Field;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final List<Evidence> evidence = List.of(
            new Evidence(Field.TITLE, "sleep walker", "Sleepwalker", 0),
            new Evidence(Field.POSITION, "1", "1", 0),
            new Evidence(Field.ARTIST, "Arcade Fyre", "Arcade Fire", 0.1),
            new Evidence(Field.ALBUM, "Now 12", "Her", 1),
            new Evidence(Field.LENGTH, "", "3:13", 0.4),
            new Evidence(Field.VERSION, "live", "", 0.2),
            new Evidence(Field.FOLDER, "9/11", "Her (Original Score)", 0.1));

    @Test
    void theyAreSaidInEnglish() {
        assertThat(new Reasons(new Words(Locale.ENGLISH)).line(evidence))
                .isEqualTo("title is the same but for punctuation (“sleep walker”); track number is the same; "
                        + "artist is close (“Arcade Fyre” for “Arcade Fire”); album differs (“Now 12”, not “Her”); "
                        + "length is not given (“3:13” wanted); version is given (“live”) but not wanted; "
                        + "folder: 9/11 of the files beside it are of “Her (Original Score)”");
    }

    @Test
    void theyAreSaidInKorean() {
        assertThat(new Reasons(new Words(Locale.KOREAN)).line(evidence.subList(0, 2)))
                .isEqualTo("제목 문장 부호만 다르고 같음(“sleep walker”); 곡 순서 같음");
    }
}

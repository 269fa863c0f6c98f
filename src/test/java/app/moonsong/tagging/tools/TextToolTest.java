package app.moonsong.tagging.tools;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.tagging.TagEdit;
import app.moonsong.tagging.tools.Replacement.Manner;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of fields are found and replaced, each value by itself. */
class TextToolTest {
    private static final Path FILE = Path.of("/music/01.mp3");

    private static String replaced(String text, String find, String with, Manner manner) {
        return Replacement.of(find, with, manner).orElseThrow().apply(text);
    }

    @Test
    void aTextIsPutInThePlaceOfAnother() {
        assertThat(replaced("Her (Score) (Score)", " (Score)", "", Manner.EXACT))
                .isEqualTo("Her");
        assertThat(replaced("a.b", ".", "$1", Manner.EXACT)).isEqualTo("a$1b");
        assertThat(replaced("SONG on the Beach", "song", "Air", Manner.EXACT)).isEqualTo("SONG on the Beach");
    }

    @Test
    void capitalsCountOnlyWhereTheyAreToCount() {
        var anyCase = new Manner(false, true, false);
        assertThat(replaced("ÉTÉ", "été", "Summer", anyCase)).isEqualTo("Summer");
    }

    @Test
    void aWholeWordIsNotFoundInsideAnother() {
        var words = new Manner(false, false, true);
        assertThat(replaced("Art of the Heart", "Art", "Craft", words)).isEqualTo("Craft of the Heart");
        assertThat(replaced("달의 노래, 달", "달", "별", words)).isEqualTo("달의 노래, 별");
    }

    @Test
    void groupsOfARegularExpressionArePutAnywhere() {
        var regex = new Manner(true, false, false);
        assertThat(replaced("Butler, William", "(\\w+), (\\w+)", "$2 $1", regex))
                .isEqualTo("William Butler");
    }

    @Test
    void whatIsNoExpressionOrNamesNoGroupIsNotUnderstood() {
        var regex = new Manner(true, false, false);
        assertThat(Replacement.of("(", "", regex)).isEmpty();
        assertThat(Replacement.of("a", "$1", regex)).isEmpty();
        assertThat(Replacement.of("a", "$", regex)).isEmpty();
        assertThat(Replacement.of("", "x", Manner.EXACT)).isEmpty();
    }

    @Test
    void anExpressionThatWouldLookForYearsLeavesTheTextAsItIs() {
        var text = "a".repeat(40) + "!";
        assertThat(replaced(text, "(a+)+$", "", new Manner(true, false, false))).isEqualTo(text);
    }

    @Test
    void lettersAndMarksThatStandApartAreFound() {
        assertThat(replaced("Be\u0301ret", "é", "e", Manner.EXACT)).isEqualTo("Beret");
        assertThat(replaced("e\u0301 stays", "x", "", Manner.EXACT)).isEqualTo("e\u0301 stays");
    }

    @Test
    void onlyTheChosenFieldsOfFilesThatChangeAreEdited() {
        var tags = new Tags(Map.of(
                TagField.TITLE, List.of("Her"), TagField.ALBUM, List.of("Her"), TagField.ARTIST, List.of("A", "Her")));
        var other = new Tagged(Path.of("/music/02.mp3"), new Tags(Map.of(TagField.TITLE, List.of("Milk"))));
        var tool = TextTool.of(
                EnumSet.of(TagField.TITLE, TagField.ARTIST),
                Replacement.of("Her", "Him", Manner.EXACT).orElseThrow());
        var edits = tool.edits(List.of(new Tagged(FILE, tags), other));
        assertThat(edits).containsOnlyKeys(FILE);
        assertThat(edits.getOrDefault(FILE, TagEdit.NONE).fields())
                .isEqualTo(Map.of(TagField.TITLE, List.of("Him"), TagField.ARTIST, List.of("A", "Him")));
    }

    @Test
    void misreadTextIsChangedAsItIsMeant() {
        var written = new Tags(Map.of(TagField.TITLE, List.of("´ÞÀÇ SONG"), TagField.ALBUM, List.of("´Þ")));
        var meant = new Tags(Map.of(TagField.TITLE, List.of("달의 SONG"), TagField.ALBUM, List.of("달")));
        var edits = TextTool.of(TextTool.FIELDS, List.of(Letters.LOWER, Letters.TRIM))
                .edits(List.of(new Tagged(FILE, written, meant)));
        assertThat(edits.getOrDefault(FILE, TagEdit.NONE).fields())
                .isEqualTo(Map.of(TagField.TITLE, List.of("달의 song")));
    }

    @Test
    void spacesAroundATextAreTakenAwayThoughNobodySeesThem() {
        var file = new Tagged(FILE, new Tags(Map.of(TagField.TITLE, List.of("milk"))));
        assertThat(TextTool.of(TextTool.FIELDS, List.of(Letters.TRIM)).edits(List.of(file)))
                .containsOnlyKeys(FILE);
        assertThat(TextTool.of(TextTool.FIELDS, List.of(Letters.LOWER)).edits(List.of(file)))
                .isEmpty();
    }
}

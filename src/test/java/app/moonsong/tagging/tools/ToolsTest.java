package app.moonsong.tagging.tools;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.TagField;
import app.moonsong.audio.Tags;
import app.moonsong.tagging.NamePattern;
import app.moonsong.tagging.TagEdit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Numbers, names of files, and text in old encodings. */
class ToolsTest {
    private static Tagged file(String path) {
        return new Tagged(Path.of(path), Tags.NONE);
    }

    private static List<String> said(Map<Path, TagEdit> edits, TagField field) {
        return edits.values().stream()
                .map(e -> String.join("", e.fields().getOrDefault(field, List.of("-"))))
                .toList();
    }

    private static Map<TagField, List<String>> read(String pattern, String path) {
        var edits = new NameReading(NamePattern.of(pattern).orElseThrow()).edits(List.of(file(path)));
        return edits.values().stream().findFirst().map(TagEdit::fields).orElse(Map.of());
    }

    @Test
    void filesAreNumberedAsTheyFollowEachOther() {
        var edits = Numbering.PLAIN.edits(List.of(file("/m/b.mp3"), file("/m/a.mp3")));
        assertThat(edits.keySet()).containsExactly(Path.of("/m/b.mp3"), Path.of("/m/a.mp3"));
        assertThat(said(edits, TagField.TRACK)).containsExactly("1", "2");
        assertThat(said(edits, TagField.TRACK_TOTAL)).containsExactly("2", "2");
        assertThat(said(edits, TagField.DISC)).containsExactly("-", "-");
    }

    @Test
    void everyFolderBeginsAnewWhereThatIsAskedFor() {
        var numbering = new Numbering(5, true, true, OptionalInt.of(2), OptionalInt.of(3));
        var edits = numbering.edits(List.of(file("/m/1/a.mp3"), file("/m/2/a.mp3"), file("/m/1/b.mp3")));
        assertThat(said(edits, TagField.TRACK)).containsExactly("5", "5", "6");
        assertThat(said(edits, TagField.TRACK_TOTAL)).containsExactly("6", "5", "6");
        assertThat(said(edits, TagField.DISC)).containsOnly("2");
        assertThat(said(edits, TagField.DISC_TOTAL)).containsOnly("3");
    }

    @Test
    void aNameIsReadByThePatternThatWouldMakeIt() {
        assertThat(read("{artist} - {album}/{disc}-{track} {title}", "/m/Arcade Fire - Her/1-03 Loneliness #3.mp3"))
                .isEqualTo(Map.of(
                        TagField.ARTIST, List.of("Arcade Fire"),
                        TagField.ALBUM, List.of("Her"),
                        TagField.DISC, List.of("1"),
                        TagField.TRACK, List.of("3"),
                        TagField.TITLE, List.of("Loneliness #3")));
        assertThat(read("{artist} - {title}", "/m/A - B - C.mp3"))
                .isEqualTo(Map.of(TagField.ARTIST, List.of("A"), TagField.TITLE, List.of("B - C")));
    }

    @Test
    void namesOfOldSystemsAreReadToo() {
        assertThat(read("{track} {title}", "/m/03_song_on_the_beach.mp3"))
                .isEqualTo(Map.of(TagField.TRACK, List.of("3"), TagField.TITLE, List.of("song on the beach")));
        assertThat(read("{title}", "/m/\u1103\u1161\u11AF.mp3")).isEqualTo(Map.of(TagField.TITLE, List.of("달")));
    }

    @Test
    void aNameOfAnotherFormSaysNothing() {
        assertThat(read("{track} {title}", "/m/Song.mp3")).isEmpty();
        assertThat(read("{artist}/{album}/{title}", "/Song.mp3")).isEmpty();
    }

    @Test
    void whatIsMisreadIsWrittenAsItIsMeant() {
        var written = new Tags(Map.of(TagField.TITLE, List.of("´Þ"), TagField.ARTIST, List.of("Björk")));
        var meant = new Tags(Map.of(TagField.TITLE, List.of("달"), TagField.ARTIST, List.of("Björk")));
        var file = new Tagged(Path.of("/m/a.mp3"), written, meant);
        var edits = new Repair(Optional.empty()).edits(List.of(file, file("/m/b.mp3")));
        assertThat(edits.keySet()).containsExactly(file.file());
        assertThat(said(edits, TagField.TITLE)).containsExactly("달");
        assertThat(said(edits, TagField.ARTIST)).containsExactly("-");
    }

    @Test
    void anEncodingThatTheListenerNamesIsTaken() {
        var western = Charset.forName("windows-1252");
        var twice = new String("Amélie – 달".getBytes(StandardCharsets.UTF_8), western);
        assertThat(repaired(twice, Repair.Encoding.UNICODE)).isEqualTo("Amélie – 달");
        var russian = new String("Луна".getBytes(Charset.forName("windows-1251")), western);
        assertThat(repaired(russian, Repair.Encoding.CYRILLIC)).isEqualTo("Луна");
        var japanese = new String("カゼ".getBytes(Charset.forName("windows-31j")), western);
        assertThat(repaired(japanese, Repair.Encoding.JAPANESE)).isEqualTo("カゼ");
        assertThat(repaired("Song", Repair.Encoding.KOREAN)).isEqualTo("-");
        assertThat(repaired("달 é", Repair.Encoding.KOREAN)).isEqualTo("-");
    }

    private static String repaired(String title, Repair.Encoding encoding) {
        var tagged = new Tagged(Path.of("/m/a.mp3"), new Tags(Map.of(TagField.TITLE, List.of(title))));
        var edits = new Repair(Optional.of(encoding)).edits(List.of(tagged));
        return edits.isEmpty() ? "-" : said(edits, TagField.TITLE).getFirst();
    }
}

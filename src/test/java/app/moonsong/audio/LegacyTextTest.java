package app.moonsong.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tags of a time before Unicode, judged over a whole album. */
class LegacyTextTest {
    private static final List<String> KOREAN = List.of("달의 노래", "이혼 서류", "바닷가의 노래", "Owl", "문 Song #3");
    private static final List<String> JAPANESE = List.of("月の歌", "花火", "カレンの夏", "さよなら", "Owl");
    private static final List<String> RUSSIAN = List.of("Лунная песня", "Сова", "Песня на пляже", "Owl");
    private static final List<String> FRENCH =
            List.of("Déjà vu", "Été à la mer", "Garçon", "L'hôtel près du château", "Cœur", "Noël");

    @TempDir
    Path dir;

    /** The titles as they are read from Latin-1 fields that were written in another encoding. */
    private List<Tags> album(List<String> titles, String charset) throws Exception {
        var album = new ArrayList<Tags>();
        for (var title : titles) {
            var frame = Desk.join(new byte[1], title.getBytes(Charset.forName(charset)));
            var file =
                    new Id3Bytes(3).frame("TIT2", frame).text("TALB", 0, "Her").before(Desk.bareMp3(5));
            album.add(new Desk(dir).audio(file).tags());
        }
        return album;
    }

    private static List<String> titles(List<Tags> album) {
        return album.stream().map(t -> t.textOrEmpty(TagField.TITLE)).toList();
    }

    @Test
    void anAlbumInCp949IsRepaired() throws Exception {
        var album = album(KOREAN, "x-windows-949");
        assertThat(titles(album)).doesNotContain("달의 노래");
        assertThat(titles(LegacyText.repair(album))).isEqualTo(KOREAN);
    }

    @Test
    void anAlbumInShiftJisIsRepaired() throws Exception {
        assertThat(titles(LegacyText.repair(album(JAPANESE, "windows-31j")))).isEqualTo(JAPANESE);
    }

    @Test
    void anAlbumInCp1251IsRepaired() throws Exception {
        assertThat(titles(LegacyText.repair(album(RUSSIAN, "windows-1251")))).isEqualTo(RUSSIAN);
    }

    @Test
    void anAlbumInLatin1StaysAsItIs() throws Exception {
        var french = album(FRENCH, "windows-1252");
        assertThat(LegacyText.repair(french)).isEqualTo(french);
        var german = album(List.of("Über den Wolken", "Für Elise", "Größe", "Mädchen"), "ISO-8859-1");
        assertThat(LegacyText.repair(german)).isEqualTo(german);
        var nordic = album(List.of("Å", "Ø", "Ängel", "Björk – Jóga"), "windows-1252");
        assertThat(LegacyText.repair(nordic)).isEqualTo(nordic);
    }

    @Test
    void anAlbumWithOneTextThatDoesNotFitStaysAsItIs() {
        var bad = new String(new byte[] {(byte) 0xFF, (byte) 0xFE, (byte) 0xFF}, StandardCharsets.ISO_8859_1);
        var korean = new String("달의 노래".getBytes(Charset.forName("x-windows-949")), StandardCharsets.ISO_8859_1);
        var album = List.of(title(korean), title(bad));
        assertThat(LegacyText.repair(album)).isEqualTo(album);
    }

    @Test
    void textThatIsUnicodeAlreadyStaysBesideWhatIsRepaired() {
        var korean = new String("이혼 서류".getBytes(Charset.forName("x-windows-949")), StandardCharsets.ISO_8859_1);
        assertThat(titles(LegacyText.repair(List.of(title("달의 노래"), title(korean)))))
                .containsExactly("달의 노래", "이혼 서류");
    }

    @Test
    void anAlbumWithoutTagsStaysAsItIs() {
        assertThat(LegacyText.repair(List.of(Tags.NONE))).containsExactly(Tags.NONE);
    }

    @Test
    void theOldTagOfAnMp3IsRepairedToo() throws Exception {
        var raw = new String("달의 노래".getBytes(Charset.forName("x-windows-949")), StandardCharsets.ISO_8859_1);
        var v1 = Id3TagsTest.v1(raw, raw, "", "", "", 0, 255);
        var read = new Desk(dir).audio(Desk.join(Desk.bareMp3(5), v1)).tags();
        assertThat(titles(LegacyText.repair(List.of(read)))).containsExactly("달의 노래");
    }

    private static Tags title(String text) {
        return new Tags(Map.of(TagField.TITLE, List.of(text)));
    }
}

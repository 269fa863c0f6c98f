package app.moonsong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mpatric.mp3agic.ID3v1Tag;
import com.mpatric.mp3agic.ID3v23Tag;
import com.mpatric.mp3agic.ID3v24Tag;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Id3Test {
    private static final String LONG = "달".repeat(300);
    private static final Map<String, String> TAGS = Map.of(
            "title", LONG, "artist", "Karen O", "composer", "Karen O; Spike Jonze", "date", "2014", "track", "2/3");
    private static final byte[] SOUND = {1, 2, 3};

    @Test
    void aLongTextHasTheSizeItsVersionCountsIn() throws Exception {
        var v23 = new ID3v23Tag(Id3.V23_UTF16.around(SOUND, TAGS));
        assertThat(v23.getTitle()).isEqualTo(LONG);
        assertThat(v23.getYear()).isEqualTo("2014");
        assertThat(v23.getComposer()).isEqualTo("Karen O; Spike Jonze");
        var v24 = new ID3v24Tag(Id3.V24_UTF8.around(SOUND, TAGS));
        assertThat(v24.getTitle()).isEqualTo(LONG);
        assertThat(v24.getTrack()).isEqualTo("2/3");
    }

    @Test
    void theOldTagIsTheLast128BytesAndCutsWhatIsLonger() throws Exception {
        var file = Id3.V1.around(SOUND, Map.of("title", "a".repeat(31), "artist", "Karen O", "track", "2/3"));
        assertThat(file).hasSize(SOUND.length + 128).startsWith(SOUND);
        var tag = new ID3v1Tag(Arrays.copyOfRange(file, SOUND.length, file.length));
        assertThat(tag.getTitle()).isEqualTo("a".repeat(30));
        assertThat(tag.getTrack()).isEqualTo("2");
    }
}

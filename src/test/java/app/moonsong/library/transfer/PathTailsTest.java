package app.moonsong.library.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths of another computer, by their ends. */
class PathTailsTest {
    private final PathTails tails = new PathTails(List.of(
            Path.of("/music/Her/01 Owl.mp3"), Path.of("/music/Him/01 Owl.mp3"), Path.of("/music/Her/02 Été.flac")));

    @Test
    void theFileThatSharesMostNamesIsMeant() {
        assertThat(tails.find("D:\\음악\\Her\\01 Owl.mp3")).contains(Path.of("/music/Her/01 Owl.mp3"));
        assertThat(tails.find("file:///C:/x/him/01%20owl.MP3")).contains(Path.of("/music/Him/01 Owl.mp3"));
        assertThat(tails.find("/Volumes/x/02 E\u0301te\u0301.flac")).contains(Path.of("/music/Her/02 Été.flac"));
    }

    @Test
    void ofTwoThatFitEquallyNeitherIsTaken() {
        assertThat(tails.find("D:\\Other\\01 Owl.mp3")).isEmpty();
        assertThat(tails.find("01 Owl.mp3")).isEmpty();
    }

    @Test
    void whatEndsLikeNoFileIsNone() {
        assertThat(tails.find("D:\\Her\\03 Nothing.mp3")).isEmpty();
        assertThat(tails.find("http://example.org/Her/01 Owl.mp3")).isEmpty();
        assertThat(tails.find("")).isEmpty();
    }
}

package app.moonsong.playlist.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What playlists write for files. */
class WrittenPathTest {
    private final WrittenPath paths = new WrittenPath(Path.of("/lists"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "a/b.mp3>/lists/a/b.mp3",
                "../b 100%25.mp3>/b 100%25.mp3",
                "boats\\b.mp3>/lists/boats/b.mp3",
                "/m/a\\b.mp3>/m/a\\b.mp3",
                "file:///m/a%20b%ec%9d%8c.mp3>/m/a b음.mp3",
                "file:/m/a.mp3>/m/a.mp3",
                "FILE://localhost/m/100%.mp3>/m/100%.mp3",
            })
    void pathsOfThisComputerBecomePaths(String written, String path) {
        assertThat(paths.wanted(written).path()).contains(Path.of(path));
        assertThat(paths.wanted(written).written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/a.mp3",
                "\\\\server\\share\\a.mp3",
                "//server/share/a.mp3",
                "file://server/share/a.mp3",
                "file:////server/a.mp3",
                "/dev/zero",
                "../dev/zero",
                "file:///proc/self/mem",
                "D:\\음악\\a.mp3",
                "D:/a.mp3",
                "file:///C:/a.mp3",
                "file:///C|/a.mp3",
                "smb://x/y",
                "spotify:track:1",
                "a\u0000b",
                ""
            })
    void whatIsNoFileHereBecomesNoPath(String written) {
        assertThat(paths.wanted(written).path()).isEmpty();
        assertThat(paths.wantedAddress(written).path()).isEmpty();
        assertThat(paths.wanted(written).written()).isEqualTo(written);
    }

    @Test
    void onlyAddressesHaveEscapes() {
        assertThat(paths.wanted("a%20b").path()).contains(Path.of("/lists/a%20b"));
        assertThat(paths.wantedAddress("a%20b").path()).contains(Path.of("/lists/a b"));
    }

    @Test
    void theNamesOfAForeignPathComeLastFirst() {
        assertThat(WrittenPath.namesFromLast("D:\\음악\\Her OST\\01.mp3")).containsExactly("01.mp3", "Her OST", "음악");
        assertThat(WrittenPath.namesFromLast("file:///C:/M/a%20b.mp3")).containsExactly("a b.mp3", "M");
        assertThat(WrittenPath.namesFromLast("\\\\nas\\music\\a.mp3")).containsExactly("a.mp3", "music", "nas");
        assertThat(WrittenPath.namesFromLast("../x/./a.mp3")).containsExactly("a.mp3", "x");
        assertThat(WrittenPath.namesFromLast("http://x/a.mp3")).isEmpty();
    }
}

package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Discs of an album, in the names of albums and folders. */
class DiscNameTest {
    private static final String TRACKS = """
            id,disc,number,title,artist,album
            a,1,1,Main Theme,Ann Hall,The Lake
            b,2,1,Main Theme,Ann Hall,The Lake
            c,2,2,The Long Way Home,Ann Hall,The Lake
            """;

    @ParameterizedTest
    @CsvSource({
        "CD2,2,",
        "The Lake (Disc 2),2,The Lake",
        "The Lake [CD 2],2,The Lake",
        "The Lake - Disque 2,2,The Lake",
        "디스크 2,2,",
        "The Lake CD2 of 3,2,The Lake",
        "Discord 2,,Discord 2"
    })
    void itIsTakenFromTheName(String name, Integer number, String album) {
        assertThat(DiscName.number(name).stream().boxed().findFirst().orElse(null))
                .isEqualTo(number);
        assertThat(DiscName.without(name)).isEqualTo(album == null ? "" : album);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Lake (Disc 2)", "The Lake CD2", "The Lake [Disc 2 of 2]"})
    void anAlbumTagThatNamesTheDiscIsTheAlbum(String album) throws IOException {
        var row = Listed.row(TRACKS, "x.mp3,Main Theme,Ann Hall,%s,1,".formatted(album));
        assertThat(row.evidence()).contains(new Evidence(Evidence.Field.ALBUM, album, "The Lake", 0));
        assertThat(Listed.best(row)).isEqualTo("b");
        assertThat(row.decision()).isEqualTo(Decision.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Lake CD2", "The Lake/CD2", "The Lake (Disc 2)", "The Lake/Disc 2 - More Music"})
    void aFolderThatNamesTheDiscIsTheAlbum(String folder) throws IOException {
        var row = Listed.row(TRACKS, "Ann Hall/%s/01 Main Theme.mp3,,,,,".formatted(folder));
        assertThat(Listed.best(row)).isEqualTo("b");
        assertThat(row.decision()).isEqualTo(Decision.ACCEPTED);
    }

    @Test
    void foldersOfOneAlbumsDiscsAreOneGroup() {
        for (var path : new String[] {"m/The Lake", "m/The Lake/CD1", "m/The Lake CD2", "m/The Lake (Disc 3)"}) {
            assertThat(FolderText.of(path).group()).as(path).isEqualTo("m/The Lake");
        }
        assertThat(FolderText.of("m/The Pond CD1").group()).isEqualTo("m/The Pond");
        assertThat(FolderText.of("CD1").group()).isEmpty();
    }
}

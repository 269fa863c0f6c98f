package app.moonsong.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lines that fit a file alike. */
class TwinsTest {
    private static Map<String, String> best(String tracks, List<String> files) throws IOException {
        var found = new HashMap<String, String>();
        ListingIdentifier.of(new StringReader("id,number,title,artist,album,seconds\n" + tracks))
                .identify(
                        new StringReader("file,seconds\n" + String.join("\n", files) + "\n"),
                        r -> found.put(r.file(), r.best().orElseThrow().id() + ' ' + r.decision()));
        return found;
    }

    private static final String TWO_COPIES = """
            a1,1,Night Ferry,Ann Hall,The Lake,200
            a2,2,The Long Way Home,Ann Hall,The Lake,180
            b1,1,Night Ferry,Ann Hall,The Lake,200
            """;

    @Test
    void twoCopiesOfAnAlbumListedTwiceEachHaveTheirLine() throws IOException {
        var files =
                List.of("The Lake/01 Night Ferry.mp3,200", "All/01 Night Ferry.mp3,200", "The Lake/02 Home.mp3,180");
        assertThat(best(TWO_COPIES, files))
                .containsEntry("The Lake/01 Night Ferry.mp3", "a1 REVIEW")
                .containsEntry("All/01 Night Ferry.mp3", "b1 REVIEW");
        assertThat(best(TWO_COPIES, files.reversed()))
                .as("whatever the order of the files")
                .isEqualTo(best(TWO_COPIES, files));
    }

    @Test
    void aThirdCopyStaysWithTheFirstLine() throws IOException {
        var found = best(
                TWO_COPIES,
                List.of("x/01 Night Ferry.mp3,200", "y/01 Night Ferry.mp3,200", "z/01 Night Ferry.mp3,200"));
        assertThat(found.values()).containsOnly("a1 REVIEW", "b1 REVIEW");
    }

    @Test
    void aLineThatFitsLessIsNoTwin() throws IOException {
        String tracks = "a,1,Night Ferry,Ann Hall,The Lake,200\nb,1,Night Ferry,Ann Hall,The Lake,206\n";
        assertThat(best(tracks, List.of("x/01 Night Ferry.mp3,200", "y/01 Night Ferry.mp3,200"))
                        .values())
                .allMatch(v -> v.startsWith("a "));
    }

    @Test
    void aTitleWrittenToTheLetterGoesBeforeOneThatMeansTheSame() throws IOException {
        String tracks =
                "a,,Stay,Ann Hall,,\nb,,S.T.A.Y.,Ann Hall,,\nc,,Reeds (Original Mix),Ann Hall,,\nd,,Reeds,Ann Hall,,\n";
        var found = best(
                tracks,
                List.of(
                        "Ann Hall - Stay.mp3,",
                        "Ann Hall - S.T.A.Y..mp3,",
                        "Ann Hall - Reeds.mp3,",
                        "Ann Hall - Reeds (Original Mix).mp3,"));
        assertThat(found)
                .containsEntry("Ann Hall - Stay.mp3", "a REVIEW")
                .containsEntry("Ann Hall - S.T.A.Y..mp3", "b REVIEW")
                .containsEntry("Ann Hall - Reeds.mp3", "d REVIEW")
                .containsEntry("Ann Hall - Reeds (Original Mix).mp3", "c REVIEW");
    }

    @Test
    void equalLinesComeInTheOrderOfTheRelease() throws IOException {
        var rows = new ArrayList<String>();
        ListingIdentifier.of(new StringReader("id,number,title\na,16,Reeds\nb,7,Reeds\n"))
                .identify(new StringReader("file\nReeds.mp3\n"), r -> r.candidates()
                        .forEach(c -> rows.add(c.id())));
        assertThat(rows).containsExactly("b", "a");
    }
}

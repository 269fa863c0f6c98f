package app.moonsong.playlist;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.film.TrackId;
import app.moonsong.playlist.Entry.Description;
import app.moonsong.playlist.Entry.WantedFile;
import app.moonsong.playlist.Entry.WantedTrack;
import app.moonsong.playlist.Resolution.Absent;
import app.moonsong.playlist.Resolution.Why;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
    private static Entry track(String id, String recording) {
        return new Entry(TrackId.parse(id).map(t -> new WantedTrack(t, recording)), Optional.empty(), words("Owl"), "");
    }

    private static Entry file(String path, String contentId) {
        return new Entry(
                Optional.empty(),
                Optional.of(new WantedFile(Optional.of(Path.of(path)), "", contentId)),
                words("Owl"),
                "");
    }

    private static Entry titled(String title) {
        return new Entry(Optional.empty(), Optional.empty(), words(title), "");
    }

    private static Description words(String title) {
        return new Description(title, "", "", Optional.empty());
    }

    /** The duplicates among entries of which none can be played. */
    private static Map<Integer, Integer> duplicates(Entry... entries) {
        var absent = new Absent(Why.NOTHING_FITS);
        return Duplicates.of(
                Arrays.asList(entries),
                Arrays.stream(entries).<Resolution>map(_ -> absent).toList());
    }

    @Test
    void tracksOfOneRecordingAreDuplicatesAlsoWithoutAFile() {
        assertThat(duplicates(track("her/source-list/5", "owl"), track("her/promo-2014/9", "owl")))
                .containsExactly(Map.entry(1, 0));
    }

    @Test
    void filesOfOnePathOrOneSoundAreDuplicates() {
        assertThat(duplicates(file("/a.mp3", "1"), file("/b.mp3", "1"), file("/a.mp3", ""), file("/c.mp3", "")))
                .containsExactly(Map.entry(1, 0), Map.entry(2, 0));
    }

    @Test
    void wordsTellOnlyWhereThereIsNothingElse() {
        assertThat(duplicates(titled("Owl"), titled("Owl"), titled("Photograph"), file("/owl.mp3", "")))
                .containsExactly(Map.entry(1, 0));
    }
}

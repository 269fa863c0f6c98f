package app.moonsong.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.moonsong.audio.AudioHash;
import app.moonsong.audio.Format;
import app.moonsong.audio.TagField;
import app.moonsong.tagging.FaultyDisk.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call of every write goes wrong in every way: the file is the old one or the whole new one, and no success is false. */
class FaultMatrixTest {
    private static final Map<String, String> TAGS = Map.of("title", "Old", "artist", "Arcade Fire", "track", "3/13");
    private static final int LEAST_POINTS = 150;

    @TempDir
    private Path folder;

    private Path file = Path.of("");
    private byte[] old = {};
    private byte[] sound = {};
    private final List<String> harm = new ArrayList<>();
    private int points;

    /** A short text, a long one, a picture that needs many pages, nothing left, and the whole taken back. */
    private static List<TagEdit> edits() {
        var image = new byte[150_000];
        new Random(3).nextBytes(image);
        return List.of(
                Sample.title("New"),
                TagEdit.of(Map.of(
                        TagField.COMMENT, List.of("달".repeat(5_000)), TagField.COMPOSER, List.of("Karen O", "Spike"))),
                TagEdit.NONE.with(new PictureEdit.Replace(new Picture("image/png", Bytes.over(image)))),
                TagEdit.of(Map.of(TagField.TITLE, List.of(), TagField.ARTIST, List.of(), TagField.TRACK, List.of())));
    }

    @ParameterizedTest
    @MethodSource("app.moonsong.demo.Encoded#formats")
    void noFaultHarmsAFile(Format format) throws IOException {
        file = Sample.in(folder, format, TAGS);
        old = Files.readAllBytes(file);
        sound = AudioHash.of(file);
        for (var edit : edits()) {
            Files.write(file, old);
            var plan = (Plan.Rewrite) new Tagger().plan(file, edit, Sample.CAREFUL);
            run(plan);
            new Tagger().write(plan, Sample.CAREFUL);
            var edited = Files.readAllBytes(file);
            var kept = old;
            old = edited;
            run(Plan.Rewrite.back(file, plan.changes()));
            old = kept;
        }
        assertThat(harm).isEmpty();
        assertThat(points).isGreaterThan(LEAST_POINTS);
    }

    private void run(Plan.Rewrite plan) throws IOException {
        Files.write(file, old);
        var counting = new FaultyDisk(Fault.SHORT, Integer.MAX_VALUE);
        assertThat(new Tagger(counting).write(plan, Sample.CAREFUL)).isEqualTo(new Outcome.Written(file));
        var whole = Files.readAllBytes(file);
        for (var fault : Fault.values()) {
            for (int at = 0; at < counting.calls(); at++) {
                Files.write(file, old);
                point(plan, new FaultyDisk(fault, at), fault + " at " + at, whole);
                points++;
            }
        }
    }

    private void point(Plan.Rewrite plan, FaultyDisk disk, String name, byte[] whole) throws IOException {
        boolean success = false;
        try {
            success = new Tagger(disk).write(plan, Sample.CAREFUL) instanceof Outcome.Written;
        } catch (FaultyDisk.Killed killed) {
            success = false;
        }
        var now = Files.readAllBytes(file);
        boolean isOld = Arrays.equals(now, old);
        boolean isNew = Arrays.equals(now, whole);
        if (!isOld && !isNew || success && !isNew || !Arrays.equals(sound, AudioHash.of(file))) {
            harm.add(name);
        }
        new Tagger().removeLeftOver(file);
        try (var left = Files.list(folder)) {
            if (left.count() != 1) {
                harm.add(name + " left something");
            }
        }
    }

    @Test
    void noFaultLosesARenamedFile() throws IOException {
        rename(folder.resolve("album").resolve("new.mp3"));
    }

    @Test
    void noFaultLosesAFileThatIsCarriedToAnotherDisk() throws IOException {
        var memory = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(memory) && Carrier.apart(folder, memory));
        var other = Files.createTempDirectory(memory, "moonsong");
        try {
            rename(other.resolve("new.mp3"));
            assertThat(other).isDirectoryNotContaining("glob:**.part");
        } finally {
            Files.deleteIfExists(other.resolve("new.mp3"));
            Files.delete(other);
        }
    }

    private void rename(Path to) throws IOException {
        file = Sample.in(folder, Format.MP3, TAGS);
        old = Files.readAllBytes(file);
        var rename = new Rename(file, to);
        var counting = new FaultyDisk(Fault.SHORT, Integer.MAX_VALUE);
        assertThat(new Renamer(counting).rename(rename)).isEqualTo(new Outcome.Written(to));
        for (var fault : Fault.values()) {
            for (int at = 0; at < counting.calls(); at++) {
                Files.deleteIfExists(to);
                Files.write(file, old);
                boolean success = false;
                try {
                    success = new Renamer(new FaultyDisk(fault, at)).rename(rename) instanceof Outcome.Written;
                } catch (FaultyDisk.Killed killed) {
                    success = false;
                }
                boolean there = Files.exists(to) && Arrays.equals(Files.readAllBytes(to), old);
                boolean here = Files.exists(file) && Arrays.equals(Files.readAllBytes(file), old);
                assertThat(there || here).as(fault + " at " + at).isTrue();
                assertThat(!success || there).as(fault + " at " + at).isTrue();
                assertThat(new Renamer().settle(rename)).as(fault + " at " + at).isEqualTo(there);
                assertThat(Files.exists(file)).isNotEqualTo(Files.exists(to));
            }
        }
    }
}

package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sound device got of parts of one file is compared with the file, sample by sample. */
class PartsHeardTest extends OnStage {
    private static final int FRAME = RATE / 75;
    /** Where parts begin, in 1/75 s. */
    private static final List<Integer> BOUNDS = List.of(0, 67, 100, 181);

    private static final int SECONDS = 4;

    private QueueItem whole;
    private List<QueueItem> parts;

    @BeforeEach
    void cut() throws Exception {
        whole = stage.piece(9, Format.FLAC, 0, SECONDS);
        parts = new ArrayList<>();
        for (int i = 0; i < BOUNDS.size(); i++) {
            var to = i + 1 < BOUNDS.size() ? OptionalInt.of(BOUNDS.get(i + 1)) : OptionalInt.empty();
            parts.add(stage.part(i + 1, whole, BOUNDS.get(i), to, "Her"));
        }
    }

    @Test
    void partsInTheirOrderAreTheFile() throws Exception {
        player.play(parts, 0);
        stage.untilTheEnd();
        assertHeard(parts);
        assertThat(Stage.frames(Ear.device(), 0, SECONDS * RATE)).isEqualTo(Stage.decoded(whole));
    }

    @Test
    void partsOutOfOrderAreEachTheirOwn() throws Exception {
        var order = List.of(parts.get(3), parts.get(0), parts.get(2), parts.get(1));
        player.play(order, 0);
        stage.untilTheEnd();
        assertHeard(order);
    }

    @Test
    void partsAndOtherFilesFollowEachOther() throws Exception {
        var other = stage.piece(7, Format.WAV, 20, 1);
        player.play(List.of(parts.get(1), other, parts.get(2)), 0);
        stage.untilTheEnd();
        assertThat(frames(Stage.joined(List.of(part(1), Stage.decoded(other), part(2)))))
                .isEqualTo(-1);
    }

    @Test
    void partsOfOneReleaseAreNotFadedIntoEachOther() throws Exception {
        // Two of them are as long as two seams and would be faded into.
        player.setCrossfade(Duration.ofMillis(500));
        player.play(parts, 0);
        stage.untilTheEnd();
        assertHeard(parts);
    }

    @Test
    void aPartIsFadedAtItsOwnEnd() throws Exception {
        player.setCrossfade(Duration.ofMillis(700));
        player.play(List.of(parts.get(2), stage.piece(7, Format.WAV, 20, 2)), 0);
        stage.untilTheEnd();
        var part = part(2);
        // The part is not as long as two seams, so that half of it is heard alone; what follows begins over its end.
        int alone = part.length / 2 / 2;
        var heard = Ear.device();
        assertThat(Arrays.mismatch(Stage.frames(heard, 0, alone), Stage.frames(part, 0, alone)))
                .isEqualTo(-1);
        int behind = part.length / 2;
        var other = stage.noise().samples(RATE, 20L * RATE, 2 * RATE);
        int at = Ear.find(other, Stage.frames(heard, behind + 10, 2_000), 0);
        assertThat(at).as("behind the part's end only the other is heard").isPositive();
    }

    @Test
    void neighboursOfOneFileAreNotFadedWhateverTheirAlbumIsCalled() throws Exception {
        var nameless = new ArrayList<QueueItem>();
        nameless.add(stage.part(1, whole, 0, OptionalInt.of(100), ""));
        nameless.add(stage.part(2, whole, 100, OptionalInt.empty(), ""));
        player.setCrossfade(Duration.ofSeconds(1));
        player.play(nameless, 0);
        stage.untilTheEnd();
        assertThat(frames(Stage.decoded(whole))).isEqualTo(-1);
    }

    @Test
    void aPartGoesOnWhereItWasLeft() throws Exception {
        player.restore(parts, 2, Duration.ofMillis(400), Modes.PLAIN);
        stage.until(s -> s.status() == PlayerState.Status.PAUSED);
        player.resume();
        stage.untilTheEnd();
        int from = 2 * (BOUNDS.get(2) * FRAME + 400 * RATE / 1_000);
        var file = Stage.decoded(whole);
        assertThat(frames(Arrays.copyOfRange(file, from, file.length))).isEqualTo(-1);
    }

    @Test
    void aPartIsSoughtFromItsOwnBeginning() throws Exception {
        player.play(parts, 3);
        stage.until(s -> s.position().toMillis() > 300);
        player.seek(Duration.ofSeconds(1));
        stage.untilTheEnd();
        int from = 2 * (BOUNDS.get(3) * FRAME + RATE);
        var file = Stage.decoded(whole);
        assertThat(Ear.find(Ear.device(), Arrays.copyOfRange(file, from, file.length), 0))
                .as("the rest of the part from there")
                .isPositive();
    }

    @Test
    void aPlaceBehindTheEndIsTheEndAndWhatFollowsIsPlayedFromThere() throws Exception {
        player.restore(parts, 1, Duration.ZERO, Modes.PLAIN);
        player.seek(Duration.ofMinutes(10));
        var paused = player.settled().join();
        assertThat(paused.index()).isEqualTo(1);
        assertThat(paused.position()).isEqualTo(paused.length());
        player.resume();
        stage.until(s -> s.index() == 2);
        assertThat(player.state().position()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void theLastStandsNowhereBehindItsEndWhenItIsSentThere() throws Exception {
        player.play(parts, 3);
        stage.until(s -> s.position().toMillis() > 200);
        var told = new CopyOnWriteArrayList<PlayerState>();
        player.onChange(told::add);
        player.seek(Duration.ofMinutes(10));
        stage.untilTheEnd();
        assertThat(told)
                .anySatisfy(s -> assertThat(s.position()).isEqualTo(s.length()))
                .allSatisfy(s -> assertThat(s.position()).isLessThanOrEqualTo(s.length()));
    }

    @Test
    void everyPartIsOnForItsOwnLength() throws Exception {
        player.play(parts, 1);
        stage.until(s -> s.status() == PlayerState.Status.PLAYING);
        assertThat(player.state().length()).isEqualTo(Duration.ofMillis(440));
        stage.until(s -> s.index() == 2);
        stage.until(s -> s.position().toMillis() > 200);
        assertThat(player.state().position()).isLessThan(Duration.ofMillis(1_100));
    }

    private void assertHeard(List<QueueItem> order) throws Exception {
        var expected = new ArrayList<short[]>();
        for (var item : order) {
            expected.add(part((int) item.id() - 1));
        }
        assertThat(frames(Stage.joined(expected)))
                .as("the first sample that is not as in the file")
                .isEqualTo(-1);
    }

    private int frames(short[] expected) throws Exception {
        return Arrays.mismatch(Stage.frames(Ear.device(), 0, expected.length / 2), expected);
    }

    private short[] part(int index) throws Exception {
        var file = Stage.decoded(whole);
        int to = index + 1 < BOUNDS.size() ? 2 * FRAME * BOUNDS.get(index + 1) : file.length;
        return Arrays.copyOfRange(file, 2 * FRAME * BOUNDS.get(index), to);
    }
}

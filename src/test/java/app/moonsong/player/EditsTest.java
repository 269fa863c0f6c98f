package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.demo.Encoded;
import app.moonsong.player.PlayerState.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfEnvironmentVariable(named = "MOONSONG_SINK", matches = ".+")
class EditsTest {
    private static final int SECONDS = 20;

    @TempDir
    private Path dir;

    private Stage stage;
    private Player player;
    private List<QueueItem> items;

    @BeforeEach
    void play() throws Exception {
        stage = new Stage(dir);
        player = stage.player();
        items = List.of(silence(1), silence(2), silence(3));
        player.play(items, 0);
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() > 500);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatWasRemovedAndMovedComesBackOneAfterTheOther() {
        player.remove(2);
        player.gather(Set.of(items.getFirst()), 1);
        assertThat(ids()).containsExactly(2L, 1L);
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L);
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
        assertThat(player.state().current()).contains(items.getFirst());
        assertThat(player.state().status()).isEqualTo(Status.PLAYING);
        assertThat(player.undoable()).isFalse();
    }

    @Test
    void aQueueThatWasFilledWithNothingOnPlaysItsFirst() throws Exception {
        player.clear();
        player.add(items);
        assertThat(player.settled().join().current()).isEmpty();
        player.toggle();
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() > 200);
        assertThat(player.state().current()).contains(items.getFirst());
    }

    @Test
    void whatWasTakenBackIsDoneAgainUntilSomethingElseIs() {
        player.remove(2);
        player.remove(1);
        player.undo();
        player.undo();
        player.redo();
        assertThat(ids()).containsExactly(1L, 2L);
        player.redo();
        assertThat(ids()).containsExactly(1L);
        assertThat(player.redoable()).isFalse();
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L);
        player.gather(Set.of(items.getFirst()), 1);
        ids();
        assertThat(player.redoable()).isFalse();
        player.redo();
        assertThat(ids()).containsExactly(2L, 1L);
        assertThat(player.state().status()).isEqualTo(Status.PLAYING);
    }

    @Test
    void whatWasClearedPlaysOnFromWhereItWas() throws Exception {
        player.seek(Duration.ofSeconds(10));
        player.clear();
        assertThat(ids()).isEmpty();
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() > 10_200);
        assertThat(player.state().position()).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aQueueThatWasReplacedComesBackAsItStood() throws Exception {
        player.pause();
        player.seek(Duration.ofSeconds(5));
        player.play(List.of(silence(4)), 0);
        assertThat(ids()).containsExactly(4L);
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
        assertThat(player.state().status()).isEqualTo(Status.PAUSED);
        assertThat(player.state().position()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aQueueThatWasReplacedPlaysOnFromWhereItWas() throws Exception {
        player.seek(Duration.ofSeconds(10));
        player.play(List.of(silence(4)), 0);
        stage.until(s ->
                s.current().filter(i -> i.id() == 4).isPresent() && s.position().toMillis() > 500);
        player.undo();
        player.settled().join();
        var told = new CopyOnWriteArrayList<PlayerState>();
        player.onChange(told::add);
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() > 10_500);
        assertThat(told)
                .allSatisfy(s -> assertThat(s.current()).contains(items.getFirst()))
                .allSatisfy(s -> assertThat(s.position()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(12)));
    }

    @Test
    void whatWasTakenOutWhileItWasPausedStandsThereAgain() {
        player.pause();
        player.seek(Duration.ofSeconds(5));
        player.remove(0);
        assertThat(ids()).containsExactly(2L, 3L);
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
        assertThat(player.state().current()).contains(items.getFirst());
        assertThat(player.state().position()).isEqualTo(Duration.ofSeconds(5));
        player.redo();
        assertThat(ids()).containsExactly(2L, 3L);
        assertThat(player.state().current()).contains(items.get(1));
        assertThat(player.state().status()).isNotEqualTo(Status.PLAYING);
    }

    @Test
    void theLastOneTakenOutWhileItPlayedPlaysOn() throws Exception {
        player.jump(items.get(2));
        stage.until(s ->
                s.current().filter(i -> i.id() == 3).isPresent() && s.position().toMillis() > 500);
        player.remove(2);
        assertThat(ids()).containsExactly(1L, 2L);
        assertThat(player.state().status()).isEqualTo(Status.STOPPED);
        player.undo();
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() > 500);
        assertThat(player.state().current()).contains(items.get(2));
    }

    @Test
    void whoHasPausedSinceHearsNothingOfWhatComesBack() throws Exception {
        player.play(List.of(silence(4)), 0);
        player.pause();
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
        assertThat(player.state().current()).contains(items.getFirst());
        assertThat(player.state().status()).isEqualTo(Status.PAUSED);
    }

    @Test
    void severalAreMovedAndTakenOutInOneEdit() {
        var ends = Set.of(items.getFirst(), items.getLast());
        player.shift(ends, 1);
        assertThat(ids()).containsExactly(2L, 1L, 3L);
        player.shift(ends, 1);
        assertThat(ids()).as("it is down already").containsExactly(2L, 1L, 3L);
        player.turnNext(Set.of(items.getFirst(), items.get(1)));
        assertThat(ids()).as("what plays stays").containsExactly(1L, 2L, 3L);
        player.remove(ends);
        assertThat(ids()).containsExactly(2L);
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void anEditThatChangesNothingIsNone() {
        player.remove(17);
        player.gather(Set.of(items.get(1)), 1);
        ids();
        assertThat(player.undoable()).isFalse();
        player.undo();
        assertThat(ids()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aMoveIsToldAlsoWhileItIsPaused() {
        player.pause();
        ids();
        var told = new CopyOnWriteArrayList<List<QueueItem>>();
        player.onChange(_ -> told.add(player.queue()));
        player.gather(Set.of(items.get(1)), 2);
        assertThat(ids()).containsExactly(1L, 3L, 2L);
        assertThat(told).contains(List.of(items.get(0), items.get(2), items.get(1)));
    }

    private QueueItem silence(long id) throws Exception {
        var samples = new short[2 * SECONDS * Encoded.rateHz(Format.WAV)];
        return Stage.item(id, Encoded.write(dir.resolve(id + ".wav"), Format.WAV, samples), SECONDS);
    }

    /** The queue once all that was asked for is done. */
    private List<Long> ids() {
        player.settled().join();
        return player.queue().stream().map(QueueItem::id).toList();
    }
}

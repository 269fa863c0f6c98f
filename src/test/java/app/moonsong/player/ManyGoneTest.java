package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.PlayerState.Status;
import app.moonsong.player.PlayerState.Trouble;
import app.moonsong.player.PlayerState.Trouble.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A drive that goes with its files, and comes back. */
class ManyGoneTest extends OnStage {
    private static final int MOST = 10;

    private int ids;
    private Path drive;
    private QueueItem here;
    private QueueItem last;

    @BeforeEach
    void plug() throws Exception {
        drive = Files.createDirectory(dir.resolve("drive"));
        here = stage.piece(90, Format.FLAC, 0, 1);
        last = stage.piece(91, Format.FLAC, 40, 1);
    }

    @Test
    void tenInARowStopItWithAWordAndItGoesOnThereWhenTheyAreBack() throws Exception {
        var items = on(drive, MOST);
        items.add(last);
        player.play(items, 0);
        stage.until(s -> stage.troubles().size() > MOST);
        assertStopped(items, 0, Optional.of(drive));
        bring(items.getFirst(), here);
        player.resume();
        stage.until(s -> s.status() == Status.PLAYING);
        assertThat(player.state().index()).isZero();
        stage.until(s -> s.status() == Status.STOPPED && stage.troubles().size() == 2 * MOST);
        assertThat(Stage.frames(Ear.device(), 0, 2 * RATE))
                .isEqualTo(Stage.joined(List.of(Stage.decoded(here), Stage.decoded(last))));
        assertThat(stage.troubles()).extracting(Trouble::kind).endsWith(Kind.FILE_VANISHED);
    }

    @Test
    void tenInARowBehindAnotherAreSaidWhenThatWasHeardAndItGoesOnWithTheFirstOfThem() throws Exception {
        var items = on(drive, MOST);
        items.addFirst(here);
        items.add(last);
        player.play(items, 0);
        stage.until(s -> stage.troubles().size() > 0);
        assertThat(stage.troubles()).extracting(Trouble::kind).doesNotContain(Kind.FOLDER_UNREADABLE);
        stage.until(s -> stage.troubles().size() > MOST);
        assertStopped(items, 1, Optional.of(drive));
        assertThat(Stage.frames(Ear.device(), 0, RATE)).isEqualTo(Stage.decoded(here));
        bring(items.get(1), last);
        player.resume();
        stage.until(s -> s.status() == Status.PLAYING && s.index() == 1);
    }

    @Test
    void nineInARowAreSkippedWithoutAnyOther() throws Exception {
        var items = on(drive, MOST - 1);
        items.add(here);
        items.addAll(on(drive, MOST - 1));
        items.add(last);
        player.play(items, 0);
        stage.untilTheEnd();
        assertThat(stage.troubles())
                .extracting(Trouble::kind)
                .isEqualTo(Collections.nCopies(2 * (MOST - 1), Kind.FILE_VANISHED));
        assertThat(Stage.frames(Ear.device(), 0, 2 * RATE))
                .isEqualTo(Stage.joined(List.of(Stage.decoded(here), Stage.decoded(last))));
    }

    @Test
    void theWayBackPassesOverThemToo() throws Exception {
        var items = on(drive, 2);
        items.addFirst(here);
        items.add(last);
        player.play(items, 3);
        stage.until(s -> s.status() == Status.PLAYING && s.index() == 3);
        player.previous();
        stage.until(s -> s.status() == Status.PLAYING && s.index() == 0);
        assertThat(stage.troubles())
                .extracting(Trouble::item)
                .startsWith(Optional.of(items.get(2)), Optional.of(items.get(1)));
    }

    @Test
    void whereNothingElseIsOnTheWayBackItBeginsAgain() throws Exception {
        var items = on(drive, 2);
        items.add(here);
        player.play(items, 2);
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() > 300);
        player.previous();
        stage.until(s -> s.status() == Status.PLAYING && s.position().toMillis() < 200);
        assertThat(player.settled().join().index()).isEqualTo(2);
    }

    @Test
    void whereItWasIsKeptForWhenTheyAreBack() throws Exception {
        var items = on(drive, MOST);
        items.addFirst(last);
        player.restore(items, 1, Duration.ofMillis(400), Modes.PLAIN);
        player.resume();
        stage.until(s -> stage.troubles().size() > MOST);
        assertStopped(items, 1, Optional.of(drive));
        assertThat(player.state().position()).isEqualTo(Duration.ofMillis(400));
    }

    @Test
    void whatIsShuffledComesInTheOrderItWasDrawnIn() throws Exception {
        var items = on(drive, MOST);
        player.changeModes(_ -> Modes.PLAIN.with(Shuffle.TRACKS));
        player.play(items, 3);
        stage.until(s -> stage.troubles().size() > MOST);
        var first = stage.troubles();
        assertStopped(items, 3, Optional.of(drive));
        player.resume();
        stage.until(s -> stage.troubles().size() > 2 * MOST + 1);
        assertThat(first.subList(MOST + 1, 2 * MOST + 2)).isEqualTo(first.subList(0, MOST + 1));
    }

    @Test
    void whatLiesInSeveralFoldersIsSaidOfTheOneThatHoldsThem() throws Exception {
        var items = on(Files.createDirectory(drive.resolve("a")), MOST / 2);
        items.addAll(on(Files.createDirectories(drive.resolve("b/c")), MOST / 2));
        player.play(items, 0);
        stage.until(s -> stage.troubles().size() > MOST);
        assertStopped(items, 0, Optional.of(drive));
    }

    @Test
    void whatLiesAllOverIsSaidOfNoFolder() throws Exception {
        var items = on(drive, MOST - 1);
        items.add(new QueueItem(80, Path.of("/nowhere/gone.flac"), "", "", "", Duration.ZERO));
        player.play(items, 0);
        stage.until(s -> stage.troubles().size() > MOST);
        assertStopped(items, 0, Optional.empty());
    }

    private void assertStopped(List<QueueItem> items, int index, Optional<Path> folder) {
        var state = player.state();
        assertThat(state.status()).isEqualTo(Status.STOPPED);
        assertThat(state.index()).as("what waits to be played").isEqualTo(index);
        assertThat(player.queue()).isEqualTo(items);
        assertThat(stage.troubles()).hasSize(MOST + 1);
        assertThat(stage.troubles().subList(0, MOST)).extracting(Trouble::kind).containsOnly(Kind.FILE_VANISHED);
        var word = stage.troubles().get(MOST);
        assertThat(word.kind()).isEqualTo(folder.isPresent() ? Kind.FOLDER_UNREADABLE : Kind.FILES_UNREADABLE);
        assertThat(word.path()).isEqualTo(folder);
    }

    private List<QueueItem> on(Path folder, int count) {
        var items = new ArrayList<QueueItem>();
        for (int i = 0; i < count; i++) {
            items.add(Stage.item(ids++, folder.resolve("gone " + i + ".flac"), 1));
        }
        return items;
    }

    private static void bring(QueueItem item, QueueItem sound) throws IOException {
        Files.copy(sound.path(), item.path());
    }
}

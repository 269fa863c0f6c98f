package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.audio.Format;
import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.PlayerState.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is drawn by lot, told by ear: each track is a stretch of noise of its own. */
class HeardShuffleTest extends OnStage {
    private static final double SECONDS = 0.25;
    private static final int FRAMES = (int) (SECONDS * RATE);

    private final List<QueueItem> items = new ArrayList<>();
    private final List<short[]> sounds = new ArrayList<>();

    /** Two releases that stand among each other, and a track of none. */
    @BeforeEach
    void press() throws Exception {
        for (var release : List.of("Her", "Arrival", "Her", "", "Arrival", "Her")) {
            int id = items.size();
            var piece = stage.piece(id, Format.FLAC, 10 * id, SECONDS);
            items.add(new QueueItem(id, piece.path(), "", "", release, piece.length()));
            sounds.add(Stage.decoded(piece));
        }
    }

    @Test
    void everyTrackIsHeardOnceInAnotherOrderAndGoingBackWalksWhatWasHeard() throws Exception {
        player.changeModes(_ -> Modes.PLAIN.with(Shuffle.TRACKS));
        player.play(items, 2);
        stage.untilTheEnd();
        var heard = heard(0, items.size());
        assertThat(Stage.frames(Ear.device(), items.size() * FRAMES, RATE / 2)).containsOnly(0);
        assertThat(heard).startsWith(2).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        assertThat(heard).isNotEqualTo(List.of(2, 3, 4, 5, 0, 1)).isNotEqualTo(List.of(2, 0, 1, 3, 4, 5));
        int from = Ear.device().length / 2;
        for (int back = 2; back <= 4; back++) {
            player.previous();
            assertThat(player.settled().join().index())
                    .as("%d from the end", back)
                    .isEqualTo(heard.get(6 - back));
        }
        stage.until(s -> s.status() == Status.STOPPED);
        int again = Ear.find(Ear.device(), Arrays.copyOf(sounds.get(heard.get(2)), 2_000), from);
        assertThat(heard(again, 4)).isEqualTo(heard.subList(2, 6));
    }

    @Test
    void whatIsToPlayNextIsHeardNextAndEveryTrackOnce() throws Exception {
        player.restore(items, 2, Duration.ZERO, Modes.PLAIN.with(Shuffle.TRACKS));
        player.settled().join();
        var last = player.upcoming().subList(3, 5);
        player.turnNext(Set.copyOf(last));
        int on = player.settled().join().index();
        var next = player.queue().subList(on + 1, on + 3);
        assertThat(next).containsExactlyInAnyOrderElementsOf(last);
        assertThat(player.upcoming()).startsWith(next.getFirst(), next.getLast());
        player.resume();
        stage.untilTheEnd();
        assertThat(heard(0, items.size()))
                .startsWith(2, items.indexOf(next.getFirst()), items.indexOf(next.getLast()))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whatIsTakenBackComesInTheOrderOfBefore() throws Exception {
        player.restore(items, 2, Duration.ZERO, Modes.PLAIN.with(Shuffle.TRACKS));
        var drawn = upcoming();
        player.turnNext(Set.copyOf(drawn.subList(3, 5)));
        var next = upcoming();
        player.remove(Set.of(drawn.get(1)));
        assertThat(upcoming()).hasSize(4).isNotEqualTo(drawn.subList(0, 4));
        player.undo();
        assertThat(upcoming()).isEqualTo(next);
        player.undo();
        assertThat(upcoming()).isEqualTo(drawn);
        player.redo();
        assertThat(upcoming()).isEqualTo(next);
        player.undo();
        player.remove(Set.of(drawn.get(2), drawn.get(4)));
        player.jump(drawn.get(3));
        player.pause();
        player.undo();
        assertThat(upcoming()).containsExactly(drawn.get(0), drawn.get(1), drawn.get(2), drawn.get(4));
        player.changeModes(m -> m.with(Shuffle.OFF));
        player.redo();
        player.changeModes(m -> m.with(Shuffle.TRACKS));
        var again = upcoming();
        assertThat(again).hasSize(3);
        player.undo();
        assertThat(upcoming()).hasSize(5).containsSubsequence(again);
    }

    private List<QueueItem> upcoming() {
        player.settled().join();
        return player.upcoming();
    }

    @Test
    void everyReleaseIsHeardOnceTogetherAndInItsOrder() throws Exception {
        player.changeModes(_ -> Modes.PLAIN.with(Shuffle.RELEASES));
        player.play(items, 0);
        stage.untilTheEnd();
        var heard = heard(0, items.size());
        var releases = List.of(List.of(0, 2, 5), List.of(1, 4), List.of(3));
        var rest = heard;
        var order = new ArrayList<Integer>();
        while (!rest.isEmpty()) {
            var left = rest;
            var release = releases.stream()
                    .filter(r ->
                            left.size() >= r.size() && left.subList(0, r.size()).equals(r))
                    .findFirst();
            assertThat(release).as("a release that begins %s", left).isPresent();
            order.add(releases.indexOf(release.get()));
            rest = rest.subList(release.get().size(), rest.size());
        }
        assertThat(order).startsWith(0).containsExactlyInAnyOrder(0, 1, 2).isNotEqualTo(List.of(0, 1, 2));
    }

    /** The tape goes three seconds ahead, which is two rounds here. */
    @Test
    void shortRoundsAreEachHeardAsAWhole() throws Exception {
        player.changeModes(_ -> Modes.PLAIN.with(Shuffle.TRACKS).with(Repeat.ALL));
        player.play(items, 0);
        var turns = new AtomicInteger();
        var last = new AtomicInteger(-1);
        stage.until(s -> last.getAndSet(s.index()) != s.index() && turns.incrementAndGet() > 26);
        player.stop();
        player.settled().join();
        var heard = heard(0, 4 * items.size());
        for (int round = 0; round < 4; round++) {
            assertThat(heard.subList(6 * round, 6 * round + 6)).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5);
        }
    }

    /** Which tracks the device got one after the other, from a frame on; -1 for what is none as a whole. */
    private List<Integer> heard(int fromFrame, int count) throws Exception {
        var device = Ear.device();
        var heard = new ArrayList<Integer>();
        for (int i = 0; i < count; i++) {
            var stretch = Stage.frames(device, fromFrame + i * FRAMES, FRAMES);
            int which = 0;
            while (which < sounds.size() && !Arrays.equals(sounds.get(which), stretch)) {
                which++;
            }
            heard.add(which < sounds.size() ? which : -1);
        }
        return heard;
    }
}

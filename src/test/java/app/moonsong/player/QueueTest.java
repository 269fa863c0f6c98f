package app.moonsong.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.moonsong.player.Modes.Repeat;
import app.moonsong.player.Modes.Shuffle;
import app.moonsong.player.Modes.StopAfter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which a queue is played; what is drawn by lot is tried with many lots. */
class QueueTest {
    private static final int LOTS = 200;
    /** Two releases of three tracks, and two files of none, mixed. */
    private static final List<QueueItem> ITEMS = IntStream.range(0, 8)
            .mapToObj(i -> item(i, i < 6 ? "release " + i % 2 : ""))
            .toList();

    @Test
    void aPlainQueueIsPlayedAsItStandsAndEnds() {
        var queue = queue(Modes.PLAIN, 0, 1);
        assertThat(heard(queue, 20)).isEqualTo(ITEMS);
        assertThat(queue.next()).isEmpty();
    }

    @Test
    void whereNothingIsOnTheFirstIsNext() {
        var queue = new Queue(new Random(1));
        assertThat(queue.next()).isEmpty();
        queue.edit(items -> items.addAll(ITEMS));
        assertThat(queue.next()).contains(ITEMS.getFirst());
    }

    @Test
    void whatWasAskedForStaysAsItWasWhenTheQueueIsEdited() {
        var queue = queue(Modes.PLAIN, 0, 1);
        var before = queue.items();
        assertThat(queue.items()).isSameAs(before);
        queue.edit(List::clear);
        assertThat(before).isEqualTo(ITEMS);
        assertThat(queue.items()).isEmpty();
    }

    @Test
    void repeatingAllBeginsAgain() {
        var queue = queue(Modes.PLAIN.with(Repeat.ALL), 6, 1);
        assertThat(heard(queue, 4)).containsExactly(ITEMS.get(6), ITEMS.get(7), ITEMS.get(0), ITEMS.get(1));
    }

    @Test
    void repeatingOneStaysUntilTheListenerAsksForTheNext() {
        var queue = queue(Modes.PLAIN.with(Repeat.ONE), 2, 1);
        assertThat(heard(queue, 3)).containsOnly(ITEMS.get(2));
        assertThat(queue.next()).contains(ITEMS.get(3));
        assertThat(queue.goBack()).isTrue();
        assertThat(queue.current()).contains(ITEMS.get(1));
    }

    @Test
    void shufflingPlaysEachOnceFromTheOneThatIsOn() {
        var orders = new HashSet<List<QueueItem>>();
        for (int lot = 0; lot < LOTS; lot++) {
            var heard = heard(queue(Modes.PLAIN.with(Shuffle.TRACKS), 3, lot), 20);
            assertThat(heard).containsExactlyInAnyOrderElementsOf(ITEMS).startsWith(ITEMS.get(3));
            orders.add(heard);
        }
        assertThat(orders).hasSizeGreaterThan(LOTS * 9 / 10);
    }

    @Test
    void aShuffledRoundIsFollowedByAnother() {
        var modes = Modes.PLAIN.with(Shuffle.TRACKS).with(Repeat.ALL);
        int alike = 0;
        for (int lot = 0; lot < LOTS; lot++) {
            var heard = heard(queue(modes, 0, lot), 3 * ITEMS.size());
            for (int round = 0; round < 3; round++) {
                assertThat(heard.subList(round * 8, round * 8 + 8)).containsExactlyInAnyOrderElementsOf(ITEMS);
            }
            assertThat(heard.get(7)).isNotEqualTo(heard.get(8));
            alike += heard.subList(0, 8).equals(heard.subList(8, 16)) ? 1 : 0;
        }
        assertThat(alike).isLessThan(LOTS / 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void roundsAreKnownAheadAsTheyWillBeHeard(int size) {
        for (int lot = 0; lot < LOTS; lot++) {
            var queue = new Queue(new Random(lot));
            queue.setModes(Modes.PLAIN.with(Shuffle.TRACKS).with(Repeat.ALL));
            queue.replace(ITEMS.subList(0, size));
            queue.turnTo(ITEMS.getFirst());
            var ahead = new ArrayList<>(queue.reach().stream().toList());
            while (ahead.size() < 4 * size) {
                ahead.add(queue.follows(ahead.getLast()).orElseThrow());
            }
            for (int round = 0; round < 4; round++) {
                assertThat(ahead.subList(round * size, round * size + size))
                        .extracting(Reach::item)
                        .containsExactlyInAnyOrderElementsOf(ITEMS.subList(0, size));
            }
            for (int on = 0; on + 1 < ahead.size(); on++) {
                queue.hear(ahead.get(on));
                assertThat(queue.reach()).contains(ahead.get(on));
                assertThat(queue.follows(ahead.get(on))).contains(ahead.get(on + 1));
            }
        }
    }

    @Test
    void whatCannotBePlayedIsNoneOfWhatWasHeardAndTheRestOfTheRoundIs() {
        for (int lot = 0; lot < LOTS; lot++) {
            var queue = queue(Modes.PLAIN.with(Shuffle.TRACKS).with(Repeat.ALL), 0, lot);
            var broken = ITEMS.get(1 + lot % 7);
            var heard = new ArrayList<QueueItem>();
            for (var reach = queue.reach(); heard.size() < 14; reach = queue.follows(reach.orElseThrow())) {
                if (!reach.orElseThrow().item().equals(broken)) {
                    queue.hear(reach.get());
                    heard.add(reach.get().item());
                }
            }
            assertThat(heard).doesNotContain(broken);
            assertThat(new HashSet<>(heard.subList(0, 7))).hasSize(7);
            assertThat(new HashSet<>(heard.subList(7, 14))).hasSize(7);
            for (int i = heard.size() - 2; i >= 0; i--) {
                assertThat(queue.goBack()).isTrue();
                assertThat(queue.current()).contains(heard.get(i));
            }
        }
    }

    @Test
    void whatComesNextIsToldAsItWillBeHeard() {
        for (var shuffle : Shuffle.values()) {
            for (var repeat : Repeat.values()) {
                for (int lot = 0; lot < LOTS; lot++) {
                    var queue = queue(Modes.PLAIN.with(shuffle).with(repeat), lot % ITEMS.size(), lot);
                    int told = repeat == Repeat.ONE ? 1 : 5;
                    var upcoming = queue.upcoming(5);
                    var heard = heard(queue, 1 + told);
                    assertThat(upcoming)
                            .as("%s %s", shuffle, repeat)
                            .isEqualTo(heard.subList(1, heard.size()))
                            .hasSizeLessThanOrEqualTo(told);
                }
            }
        }
    }

    @Test
    void whereItStopsNothingComesNext() {
        var modes = Modes.PLAIN.with(Repeat.ALL);
        assertThat(queue(modes.with(StopAfter.TRACK), 2, 1).upcoming(5)).isEmpty();
        assertThat(queue(modes.with(Shuffle.RELEASES).with(StopAfter.RELEASE), 2, 1)
                        .upcoming(5))
                .containsExactly(ITEMS.get(4));
        assertThat(new Queue(new Random(1)).upcoming(5)).isEmpty();
    }

    @Test
    void goingBackWalksWhatWasHeard() {
        for (int lot = 0; lot < LOTS; lot++) {
            var queue = queue(Modes.PLAIN.with(Shuffle.TRACKS).with(Repeat.ALL), 0, lot);
            var heard = new ArrayList<>(heard(queue, 3));
            var last = heard.getLast();
            var leapt =
                    ITEMS.stream().filter(i -> !heard.contains(i)).findFirst().orElseThrow();
            assertThat(queue.turnTo(leapt)).isTrue();
            heard.add(leapt);
            heard.addAll(heard(queue, 7).subList(1, 7));
            assertThat(new HashSet<>(heard.subList(0, 8))).hasSize(8);
            assertThat(heard.get(3)).isEqualTo(leapt);
            assertThat(heard.get(2)).isEqualTo(last);
            for (int i = heard.size() - 2; i >= 0; i--) {
                assertThat(queue.goBack()).isTrue();
                assertThat(queue.current()).contains(heard.get(i));
            }
            assertThat(queue.next()).contains(heard.get(1));
        }
    }

    @Test
    void shufflingReleasesKeepsEachTogetherAndInItsOrder() {
        for (int lot = 0; lot < LOTS; lot++) {
            var heard = heard(queue(Modes.PLAIN.with(Shuffle.RELEASES), 2, lot), 20);
            assertThat(heard).hasSize(6 + 1).startsWith(ITEMS.get(2), ITEMS.get(4));
            int other = heard.indexOf(ITEMS.get(1));
            assertThat(heard.subList(other, other + 3)).containsExactly(ITEMS.get(1), ITEMS.get(3), ITEMS.get(5));
        }
    }

    @Test
    void whatShallPlayNextDoesSoThoughTheQueueIsShuffled() {
        var next = List.of(item(20, ""), item(21, ""));
        var late = item(22, "");
        for (int lot = 0; lot < LOTS; lot++) {
            var queue = queue(Modes.PLAIN.with(Shuffle.TRACKS), 3, lot);
            var before = heard(queue, 3);
            int on = queue.index();
            queue.edit(items -> items.addAll(on + 1, next));
            queue.edit(items -> items.add(late));
            var after = heard(queue, 20);
            assertThat(after).contains(late).doesNotContain(before.get(0), before.get(1));
            assertThat(after.stream().filter(i -> !i.equals(late)).toList())
                    .startsWith(before.get(2), next.get(0), next.get(1));
        }
    }

    @Test
    void whatIsTakenOutWhileItIsOnGivesWayToWhatComesNext() {
        for (int lot = 0; lot < LOTS; lot++) {
            var queue = queue(Modes.PLAIN.with(Shuffle.TRACKS), 3, lot);
            var next = queue.next();
            assertThat(queue.edit(items -> items.remove(3))).isEqualTo(Queue.Edited.ANOTHER);
            assertThat(queue.current()).isEqualTo(next);
            assertThat(heard(queue, 20)).hasSize(7);
        }
        var last = queue(Modes.PLAIN, 7, 1);
        assertThat(last.edit(items -> items.remove(7))).isEqualTo(Queue.Edited.END);
    }

    @Test
    void itStopsAfterTheTrackOrTheRelease() {
        var items = List.of(item(0, "A"), item(1, "A"), item(2, "B"), item(3, ""), item(4, ""));
        var queue = new Queue(new Random(1));
        queue.replace(items);
        queue.turnTo(items.getFirst());
        queue.setModes(Modes.PLAIN.with(StopAfter.TRACK));
        assertThat(follows(queue)).isEmpty();
        assertThat(queue.next()).contains(items.get(1));
        queue.setModes(Modes.PLAIN.with(StopAfter.RELEASE));
        assertThat(follows(queue)).contains(items.get(1));
        queue.turnTo(items.get(1));
        assertThat(follows(queue)).isEmpty();
        queue.turnTo(items.get(3));
        assertThat(follows(queue)).as("two files of no release are not of one").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Repeat.class,
            names = {"ALL", "ONE"})
    void itStopsAfterTheReleaseThoughItIsRepeated(Repeat repeat) {
        var queue = new Queue(new Random(1));
        queue.replace(List.of(item(0, "A"), item(1, "A")));
        queue.turnTo(queue.at(0).orElseThrow());
        queue.setModes(Modes.PLAIN.with(repeat).with(StopAfter.RELEASE));
        assertThat(follows(queue)).isEqualTo(queue.at(1));
        queue.turnTo(queue.at(1).orElseThrow());
        assertThat(follows(queue)).isEmpty();
    }

    private static Queue queue(Modes modes, int on, int lot) {
        var queue = new Queue(new Random(lot));
        queue.setModes(modes);
        queue.replace(ITEMS);
        queue.turnTo(ITEMS.get(on));
        return queue;
    }

    private static Optional<QueueItem> follows(Queue queue) {
        return queue.reach().flatMap(queue::follows).map(Reach::item);
    }

    /** What is heard from the item that is on, at most so many; the last of them is on then. */
    private static List<QueueItem> heard(Queue queue, int most) {
        var heard = new ArrayList<QueueItem>();
        var on = queue.reach();
        while (on.isPresent() && heard.size() < most) {
            queue.hear(on.get());
            heard.add(on.get().item());
            on = queue.follows(on.get());
        }
        return heard;
    }

    private static QueueItem item(int id, String album) {
        return new QueueItem(id, Path.of(id + ".flac"), "", "", album, Duration.ZERO);
    }
}

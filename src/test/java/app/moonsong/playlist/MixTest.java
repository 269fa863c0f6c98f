package app.moonsong.playlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thing is written {@code a3}: the third of the release {@code a}. */
class MixTest {
    private static String release(String thing) {
        return thing.substring(0, 1);
    }

    private static List<String> mix(List<String> things, long seed) {
        return Mix.of(things, t -> t, MixTest::release, seed);
    }

    private static List<String> things(int... sizes) {
        var things = new ArrayList<String>();
        for (int release = 0; release < sizes.length; release++) {
            for (int i = 0; i < sizes[release]; i++) {
                things.add((char) ('a' + release) + String.valueOf(i));
            }
        }
        return things;
    }

    private static long neighbours(List<String> mixed) {
        return IntStream.range(1, mixed.size())
                .filter(i -> release(mixed.get(i)).equals(release(mixed.get(i - 1))))
                .count();
    }

    @Test
    void allThingsAreThereOnceWhateverTheLot() {
        var things = things(9, 4, 4, 1);
        for (int seed = 0; seed < 100; seed++) {
            assertThat(mix(things, seed)).containsExactlyInAnyOrderElementsOf(things);
        }
    }

    @Test
    void noTwoOfOneReleaseAreNeighboursWhereThatCanBeAvoided() {
        var random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            int[] sizes = random.ints(1 + random.nextInt(6), 1, 9).toArray();
            int all = IntStream.of(sizes).sum();
            int largest = IntStream.of(sizes).max().orElse(0);
            // Between its things the largest release needs others; what is left over cannot be kept apart.
            int unavoidable = Math.max(0, largest - 1 - (all - largest));
            assertThat(neighbours(mix(things(sizes), round))).isEqualTo(unavoidable);
        }
    }

    @Test
    void oneSeedIsOneLotAndAnotherIsAnother() {
        var things = things(5, 5, 5);
        assertThat(mix(things, 7)).isEqualTo(mix(things.reversed(), 7)).isNotEqualTo(mix(things, 8));
    }

    @Test
    void everyThingComesFirstWithSomeSeed() {
        var things = things(3, 3);
        assertThat(IntStream.range(0, 300).mapToObj(s -> mix(things, s).getFirst()))
                .containsAll(things);
    }

    @Test
    void whatIsAddedLeavesTheOthersInTheirOrder() {
        var things =
                IntStream.range(0, 26).mapToObj(i -> (char) ('a' + i) + "0").toList();
        var without = new ArrayList<>(mix(things, 5));
        without.remove("m0");
        var fewer = new ArrayList<>(things);
        fewer.remove("m0");
        assertThat(mix(fewer, 5)).isEqualTo(without);
    }

    @Test
    void nothingIsMixedToNothing() {
        assertThat(mix(List.of(), 1)).isEmpty();
    }
}
